using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Tests.Huis;

public sealed class DeurTests
{
    private static readonly Type[] AlleTypen =
    [
        .. Tekening.Lijnen.Keys.SelectMany(project => Laad(project).GetTypes()),
    ];

    [Fact]
    public void Een_kamer_toont_alleen_zijn_deur() =>
        Bevindingen.Geen(
            Tekening.Kamers.SelectMany(kamer => Deurregels.BuitenDeDeur(kamer, Laad(kamer).GetExportedTypes()))
        );

    [Fact]
    public void Geen_pagina_krijgt_een_database() => Bevindingen.Geen(Deurregels.PaginaMetDatabase(AlleTypen));

    [Fact]
    public void Geen_eigenschap_draagt_een_tijdzone() => Bevindingen.Geen(Deurregels.MetTijdzone(AlleTypen));

    [Fact]
    public void Een_type_naast_de_deur_valt_op()
    {
        Assert.NotEmpty(Deurregels.BuitenDeDeur("Portfolio", [typeof(DeurTests)]));
        Assert.NotEmpty(Deurregels.BuitenDeDeur("Tests", [typeof(NietInDeDeur)]));
    }

    [Fact]
    public void Een_pagina_met_database_valt_op() =>
        Assert.Single(Deurregels.PaginaMetDatabase([typeof(FoutePagina), typeof(NietInDeDeur)]));

    [Fact]
    public void Een_tijdzone_valt_op() => Assert.Single(Deurregels.MetTijdzone([typeof(NietInDeDeur)]));

    private static Assembly Laad(string project) =>
        Assembly.Load(project == "Web" ? "regiotafel" : $"Regiotafel.{project}");

    private sealed record NietInDeDeur(DateTimeOffset? Op);

    private sealed class FoutePagina(ProefDb db) : PageModel
    {
        public ProefDb Db { get; } = db;
    }

    private sealed class ProefDb(DbContextOptions opties, Werkeenheid werk) : KamerDb(opties, werk)
    {
        protected override string Voorvoegsel => "proef";

        protected override void Bouw(ModelBuilder model) => model.HasDefaultSchema(null);
    }
}
