using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Huis;

public sealed class LeesmuurTests
{
    private static readonly Type[] Typen = typeof(Registerblik).Assembly.GetTypes();

    [Fact]
    public void Een_pagina_voor_een_rol_met_beperkt_zicht_kent_het_register_alleen_door_de_blik() =>
        Bevindingen.Geen(Leesmuur.RuwOpPagina(Typen));

    /// <summary>Who reads the register as it is stored, and why that shows nobody too much.</summary>
    [Fact]
    public void Wie_het_ruwe_register_leest_staat_op_de_lijst() =>
        Gelijk(
            [
                // The command line: who runs the system.
                "Portfoliodeur",
                // The view itself.
                "Registerblik",
                // Own rows, or those of the region for its coordinator (portfolio.inlezen, aanbod.wijzigen, aanbod.namens).
                "Linkbevestiging",
                "Portfoliowerk",
                "Signaalvraag",
                "Terugdraaien",
                "Vergelijking",
                "Wachtrij",
                // The door for placing people: what it gives to calculate with is not shown (its own doc says so).
                "Plekkenboek",
                // Names only, for the recognition scan.
                "Tekstkeuring",
            ],
            Leesmuur.RuweLezers(Typen)
        );

    /// <summary>What a page for a limited role has between itself and the database: looked at one by one.</summary>
    [Fact]
    public void Wat_tussen_zo_een_pagina_en_de_opslag_staat_staat_op_de_lijst() =>
        Gelijk(
            [
                // Writing, with a row of the matrix that no limited role has.
                "AanbodBevestigen",
                "Capaciteit",
                "Namens",
                "OverlegPlannen",
                "VerlopenVasthoudingen",
                // The other side of a form that was not saved: for who may save it.
                "Conflictzijden",
                // Numbers of the past, asked for units that Getalverleden lets through.
                "Bevestigingenlezer",
                "Bezetting",
                "Getalverleden",
                "Nieuwslezer",
                "Overlegvraag",
                "Tijdlijn",
                // For the own organisation.
                "Berichtenlezer",
                "Wachtrij",
                // The view stands before it.
                "RegisterLezer",
            ],
            Leesmuur.Databaselezers(Typen)
        );

    [Fact]
    public void Een_som_draagt_geen_rij() => Bevindingen.Geen(Leesmuur.SomMetRij(Typen));

    [Fact]
    public void Een_pagina_die_het_ruwe_register_toont_valt_op() =>
        Assert.Contains(
            Leesmuur.RuwOpPagina([typeof(FoutePagina)]),
            b => b.Contains("Registerrij", StringComparison.Ordinal)
        );

    [Fact]
    public void Een_nieuwe_ruwe_lezer_valt_op() => Assert.Single(Leesmuur.RuweLezers([typeof(NieuweLezer)]));

    [Fact]
    public void Een_som_met_een_rij_valt_op() => Assert.NotEmpty(Leesmuur.SomMetRij([typeof(FouteSom)]));

    private static void Gelijk(string[] lijst, IEnumerable<string> gevonden) =>
        Assert.Equal(lijst.Order(StringComparer.Ordinal), gevonden.Order(StringComparer.Ordinal));

    private sealed class FoutePagina(RegisterLezer register) : PageModel
    {
        public Blad? Getoond { get; private set; }

        [Handeling("portfolio.lezen")]
        public async Task OnGetAsync(CancellationToken ct) => Getoond = new((await register.Nu("", ct)).Rijen);
    }

    private sealed record Blad(IReadOnlyList<Registerrij> Rijen);

    private sealed class NieuweLezer(RegisterLezer register)
    {
        public RegisterLezer Register { get; } = register;
    }

    private sealed record FouteSom(Leesrij Grootste) : ISom;
}
