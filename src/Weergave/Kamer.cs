using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;
using Regiotafel.Weergave.Geheugen;

namespace Regiotafel.Weergave;

/// <summary>What the host registers for the look. The host also registers an <see cref="Pagina.IPaginakader"/>.</summary>
public static class Kamer
{
    /// <summary>Holds the one notice that the next page shows.</summary>
    internal const string Meldingkoekje = "rt-melding";

    public static IServiceCollection AddWeergave(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Bundel>();
        diensten.AddSingleton<Paginageheugen>().AddScoped<Geheugenfilter>();
        // Dutch letters go out as themselves, not as numbers.
        diensten.Configure<WebEncoderOptions>(keus =>
            keus.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        diensten.Configure<CookieTempDataProviderOptions>(keus => keus.Cookie.Name = Meldingkoekje);
        diensten.Configure<MvcOptions>(keus =>
        {
            Invoermeldingen.Zet(keus.ModelBindingMessageProvider);
            keus.Filters.Add<Conflictoplosser>();
            keus.Filters.Add<Conflictfilter>();
            keus.Filters.AddService<Geheugenfilter>(50);
        });
        return diensten;
    }
}
