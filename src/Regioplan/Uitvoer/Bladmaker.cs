using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>Draws a plan as a file that stands alone: the very body of the web page, with its style in it and links in full.</summary>
internal sealed partial class Bladmaker(
    IRazorViewEngine tekenaar,
    ITempDataProvider tijdelijk,
    IServiceProvider diensten,
    IConfiguration instellingen,
    Bladstijl stijl
)
{
    private const string Vorm = "/Regioplan/Uitvoer/Planblad.cshtml";

    public async Task<string> Maak(Planbeeld plan)
    {
        var beeld = tekenaar.GetView(null, Vorm, isMainPage: false).View!;
        // Drawn outside a request: there is a plan and nothing else.
        var plek = new ActionContext(
            new DefaultHttpContext { RequestServices = diensten },
            new RouteData(),
            new ActionDescriptor()
        );
        await using var schrijver = new StringWriter();
        var gegevens = new ViewDataDictionary<Blad>(new EmptyModelMetadataProvider(), plek.ModelState)
        {
            Model = new(plan, stijl.Tekst, $"Zorgkantoor {plan.Regio.Naam}"),
        };
        await beeld.RenderAsync(
            new ViewContext(
                plek,
                beeld,
                gegevens,
                new TempDataDictionary(plek.HttpContext, tijdelijk),
                schrijver,
                new HtmlHelperOptions()
            )
        );
        return Verwijzing().Replace(schrijver.ToString(), $"href=\"{Adres}/");
    }

    /// <summary>With the page on which each section begins in the table of contents; nothing where that is not known.</summary>
    public static string Metbladzijden(string html, Func<string, int?> bladzijde) =>
        Inhoud()
            .Replace(
                html,
                inhoud =>
                    Ingang()
                        .Replace(
                            inhoud.Value,
                            ingang =>
                                $"{ingang.Groups["kop"].Value}<span class=\"rt-inhoud__blz\">{bladzijde(ingang.Groups["anker"].Value)?.ToString(CultureInfo.InvariantCulture)}</span></a>"
                        )
            );

    private string Adres =>
        (instellingen["Adres"] is { Length: > 0 } adres ? adres : "http://localhost:5080").TrimEnd('/');

    [GeneratedRegex("href=\"/(?!/)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Verwijzing();

    [GeneratedRegex("<nav class=\"rt-inhoud\".*?</nav>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Inhoud();

    [GeneratedRegex(
        "(?<kop><a href=\"#(?<anker>[^\"]+)\">.*?)</a>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Ingang();
}
