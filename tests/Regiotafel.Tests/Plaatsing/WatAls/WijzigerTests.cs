using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.WatAls;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Plaatsing.WatAls;

public sealed class WijzigerTests
{
    private static readonly Guid Eenheid = Guid.Parse("c0000000-0000-4000-8000-000000000001");
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Theory]
    [InlineData(Wijzigsoort.Plekken, "2", 3, 2)]
    [InlineData(Wijzigsoort.Plekken, "-1", 0, 0)]
    [InlineData(Wijzigsoort.Dicht, "", 0, 0)]
    [InlineData(Wijzigsoort.Profiel, "882", 1, 1)]
    [InlineData(Wijzigsoort.Leeftijd, "-17", 1, 0)]
    internal void Een_verandering_op_de_kopie_helpt_zo_veel_mensen(
        Wijzigsoort soort,
        string waarde,
        int vrij,
        int geholpen
    )
    {
        // One free place for 880. Two wait with 880 and one with 882; without a change one of the first two is helped.
        var vraag = Proefinstantie.Klein(vrij: 1, "880", "880", "882");

        var anders = Wijziger.Voer(vraag, _ => ["G-0"], [Eerste(soort, waarde)]);

        Assert.Equal(vrij, anders.Groepen[0].Vrij);
        Assert.Equal(1, vraag.Groepen[0].Vrij);
        Assert.Equal(geholpen, Regioverdeling.Los(new Bogenset(anders), CancellationToken.None).Toewijzingen.Count);
    }

    [Fact]
    public void Plekken_eraf_gaan_waar_er_zijn_en_een_norm_geldt_voor_haar_status()
    {
        var vraag = Proefinstantie.Klein(vrij: 2);
        var twee = vraag with
        {
            Groepen = [vraag.Groepen[0], new Groepregel(vraag.Groepen[0].Groep with { Code = "G-1" }, 3)],
        };

        var minder = Wijziger.Voer(twee, _ => ["G-0", "G-1"], [Eerste(Wijzigsoort.Plekken, "-4")]);
        Assert.Equal([0, 1], minder.Groepen.Select(g => g.Vrij));

        var norm = Wijziger.Voer(vraag, _ => [], [new Wijziging(Wijzigsoort.Norm, "6", "4")]);
        Assert.Equal(4, norm.Parameters.NormWeken["6"]);
        Assert.DoesNotContain("6", vraag.Parameters.NormWeken.Keys);
    }

    [Fact]
    public void Een_bezwaar_valt_weg_en_een_basis_komt_erbij()
    {
        var vraag = Proefinstantie.Klein(vrij: 1);
        var groep = vraag.Groepen[0].Groep with
        {
            ContraIndicaties = new Dictionary<string, string> { ["agressie"] = "sluit_uit", ["lvb"] = "in_overleg" },
            Financiering = ["WlzW"],
            FinancieringNiet = ["Wmo"],
        };
        vraag = vraag with { Groepen = [new Groepregel(groep, 1)] };

        var anders = Wijziger
            .Voer(
                vraag,
                _ => ["G-0"],
                [Eerste(Wijzigsoort.Contraindicatie, "agressie"), Eerste(Wijzigsoort.Basis, "Wmo")]
            )
            .Groepen[0]
            .Groep;

        Assert.Equal(["lvb"], anders.ContraIndicaties.Keys);
        Assert.Equal(["WlzW", "Wmo"], anders.Financiering);
        Assert.Empty(anders.FinancieringNiet!);
    }

    [Fact]
    public void De_uitkomst_noemt_wie_wint_wie_verliest_en_wie_zonder_blijft()
    {
        // Two groepen with one place each; Z-0 only fits in the first, Z-1 only in the second. The first closes, the second gets one more.
        var basis = Proefinstantie.Klein(vrij: 1, "880", "882", "882");
        var vraag = basis with
        {
            Groepen =
            [
                basis.Groepen[0],
                new Groepregel(basis.Groepen[0].Groep with { Code = "G-1", Profielen = ["882"] }, 1),
            ],
        };
        var anders = vraag with { Groepen = [vraag.Groepen[0] with { Vrij = 0 }, vraag.Groepen[1] with { Vrij = 2 }] };
        Watalsuitkomst Van(Instantie na) =>
            Watalsuitkomst.Van(
                vraag,
                Regioverdeling.Los(new Bogenset(vraag), CancellationToken.None),
                Regioverdeling.Los(new Bogenset(na), CancellationToken.None)
            );

        var uit = Van(anders);
        Assert.Equal(["Z-0"], uit.Eraf);
        Assert.Single(uit.Erbij);
        Assert.StartsWith("Z-", uit.Erbij[0], StringComparison.Ordinal);
        var rij = Assert.Single(uit.Statussen, s => s.Wachten > 0);
        Assert.Equal((3, 1, 1), (rij.Wachten, rij.ZonderNu, rij.ZonderStraks));
        Assert.False(Van(vraag).Anders);
    }

    [Theory]
    [InlineData(Wijzigsoort.Plekken, "0", "aantal-plekken")]
    [InlineData(Wijzigsoort.Plekken, "veel", "aantal-plekken")]
    [InlineData(Wijzigsoort.Leeftijd, "65-18", "twee-leeftijden")]
    [InlineData(Wijzigsoort.Leeftijd, "18", "twee-leeftijden")]
    [InlineData(Wijzigsoort.Leeftijd, "18-", null)]
    [InlineData(Wijzigsoort.Basis, "Zvw", "kies-waarde")]
    [InlineData(Wijzigsoort.Basis, "Wmo", null)]
    [InlineData(Wijzigsoort.Dicht, "", null)]
    internal void Wat_niet_kan_krijgt_een_zin_die_zegt_wat_te_doen(Wijzigsoort soort, string waarde, string? code)
    {
        var lezer = Lezer();
        Assert.Equal(code, lezer.Maak(soort, Eenheid.ToString(), waarde).Fout?.Weigering.Code);
        Assert.Equal("kies-eenheid", lezer.Maak(soort, Guid.NewGuid().ToString(), waarde).Fout?.Weigering.Code);
        Assert.Equal(code is null, lezer.Lees(Eerste(soort, waarde).ToString()) is not null);
    }

    [Theory]
    [InlineData("6", "260", null)]
    [InlineData("7", "261", "aantal-weken")]
    [InlineData("2", "8", "kies-status")]
    public void Een_norm_kan_voor_status_6_en_7_en_niet_langer_dan_een_regio_mag_stellen(
        string status,
        string weken,
        string? code
    ) => Assert.Equal(code, Lezer().Maak(Wijzigsoort.Norm, status, weken).Fout?.Weigering.Code);

    [Fact]
    public void Een_verandering_staat_er_als_zin_en_vervangt_een_eerdere_van_hetzelfde()
    {
        var lezer = Lezer();
        Assert.Equal("Lindehof, Begane grond: 2 plekken meer", lezer.Zin(Eerste(Wijzigsoort.Plekken, "2")));
        Assert.Equal("Lindehof, Begane grond: 1 plek minder", lezer.Zin(Eerste(Wijzigsoort.Plekken, "-1")));
        Assert.Equal("Lindehof, Begane grond: vanaf 18 jaar", lezer.Zin(Eerste(Wijzigsoort.Leeftijd, "18-")));
        Assert.Equal("Norm bij status 6: 8 weken", lezer.Zin(new Wijziging(Wijzigsoort.Norm, "6", "8")));
        Assert.True(Eerste(Wijzigsoort.Plekken, "2").Vervangt(Eerste(Wijzigsoort.Plekken, "-1")));
        Assert.False(Eerste(Wijzigsoort.Profiel, "880").Vervangt(Eerste(Wijzigsoort.Profiel, "882")));
    }

    private static Wijziging Eerste(Wijzigsoort soort, string waarde) => new(soort, Eenheid.ToString(), waarde);

    private static Wijziglezer Lezer() =>
        new(
            new Dictionary<Guid, Plekplaats>
            {
                [Eenheid] = new()
                {
                    AanbiederId = Guid.NewGuid(),
                    Aanbieder = "De Linde",
                    LocatieId = Guid.NewGuid(),
                    Locatiecode = "LOC-00A001",
                    Locatie = "Lindehof",
                    Woonplaats = null,
                    EenheidId = Eenheid,
                    Eenheidcode = "EEN-00A001",
                    Eenheid = "Begane grond",
                    Regio = "5521",
                },
            },
            Dag
        );
}
