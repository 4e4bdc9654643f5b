using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Poort;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Tests.Batterij;

/// <summary>B2: the matrix over HTTP. Grows by itself with the handlers of the system and the rows of the table.</summary>
public sealed class B02MatrixTests
{
    [Theory, OpElkeMotor]
    public async Task B2_ieder_mag_wat_de_tabel_zegt_en_niets_anders(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B2", zaad: 2, proef => Alles(proef, wereld));
    }

    [Theory, OpElkeMotor]
    public async Task B2_vindt_een_systeem_dat_alleen_naar_aanmelden_kijkt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor, AlleenAanmelden);
        await Batterijproef.Tegenproef("B2", zaad: 2, proef => Alles(proef, wereld));
    }

    private static async Task Alles(Batterijproef proef, Proefregio wereld)
    {
        var loop = new Matrixloop(proef, wereld, await Handelaars.Alle(wereld.App), await Proefobjecten.Maak(wereld));
        await loop.Niemand();
        foreach (var persoon in Personen.Alle)
        {
            await loop.Rol(persoon);
            await loop.Staat(persoon);
        }
        loop.StaatGevraagd();
        foreach (var persoon in Personen.Alle)
        {
            await loop.Oud(persoon);
            await loop.Beeindigd(persoon);
        }
    }

    private static void AlleenAanmelden(WebApplicationBuilder bouwer)
    {
        bouwer.Services.PostConfigure<MvcOptions>(o =>
        {
            var eigen = o
                .Filters.OfType<ServiceFilterAttribute>()
                .Single(f => f.ServiceType == typeof(HandelingFilter));
            o.Filters.Remove(eigen);
            o.Filters.Add(new AlleenAangemeldFilter());
        });
        bouwer.Host.UseServiceProviderFactory(new Vervanger(d => d.AddScoped<IPoort, OpenPoort>()));
    }

    private sealed class Vervanger(Action<IServiceCollection> wijzig) : IServiceProviderFactory<IServiceCollection>
    {
        public IServiceCollection CreateBuilder(IServiceCollection services) => services;

        public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder)
        {
            wijzig(containerBuilder);
            return containerBuilder.BuildServiceProvider();
        }
    }

    private sealed class AlleenAangemeldFilter : IAsyncPageFilter
    {
        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public async Task OnPageHandlerExecutionAsync(
            PageHandlerExecutingContext context,
            PageHandlerExecutionDelegate next
        )
        {
            var wie = context.HttpContext.RequestServices.GetRequiredService<IHandelende>();
            if (
                !wie.Aangemeld
                && HandelingFilter.Besluit(context.HandlerMethod?.MethodInfo, context.ActionDescriptor.ModelTypeInfo)
                    is HandelingAttribute
            )
            {
                context.Result = new RedirectResult("/aanmelden");
                return;
            }
            await next();
        }
    }

    private sealed class OpenPoort : IPoort
    {
        public bool Mag(string handeling) => true;

        public bool Mag(string handeling, IBewaakt doel) => true;

        public IQueryable<T> Beperk<T>(IQueryable<T> bron, string handeling)
            where T : class, IBewaakt => bron;

        public async Task<T> Haal<T>(Vindplaats<T> plaats, Guid id, int? versie, string handeling, CancellationToken ct)
            where T : class, IBewaakt =>
            await plaats.Alle.SingleOrDefaultAsync(x => EF.Property<Guid>(x, nameof(IBewaakt.Id)) == id, ct)
            ?? throw new NietGevonden(typeof(T).Name);
    }
}
