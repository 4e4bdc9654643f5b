using Regiotafel.Regioplan.Beeld;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Weergave.Figuren;
using static Regiotafel.Tests.Regioplan.Planbeeldproef;

namespace Regiotafel.Tests.Regioplan.Beeld;

/// <summary>What a plan says where the border shows no value: why, in words, and never a number or nothing.</summary>
public sealed class ZonderWaardeTests
{
    private const string Kosten = "kosten-per-klant-zonder-meerzorg";
    private const string Verborgen = "niet openbaar: te weinig aanbieders";

    [Fact]
    public void Een_verborgen_bedrag_is_geen_nul_en_de_zin_klopt()
    {
        // Two providers are too few for group B; group W has three, and the total is 300.000 over 60 people.
        var plan = Bedragen([50_000, 50_000], [100_000, 100_000, 100_000]);
        var blok = Blok(plan, Kosten);
        Assert.Equal(
            $"Het bedrag aan zorgkosten zonder meerzorg per klant in een jaar is in Rotterdam: groep B {Verborgen}, groep W € 5.000",
            blok.Bevinding
        );
        Assert.Equal([Verborgen, "5.000"], blok.Rijen.Select(r => r.Eigen.Tekst));
        // The drawing says why too: its table, its read-out and the word beside the empty row.
        Assert.Equal("niet openbaar", blok.Figuur!.Ontbreekt);
        Assert.Equal("niet openbaar", blok.Figuur.Tabel.Rijen[0][1].Tekst);
    }

    [Fact]
    public void Alles_verborgen_staat_er_als_een_zin()
    {
        var blok = Blok(Bedragen([50_000, 50_000], [100_000, 100_000]), Kosten);
        Assert.Equal(
            $"Het bedrag aan zorgkosten zonder meerzorg per klant in een jaar van Rotterdam staat hier niet: {Verborgen}",
            blok.Bevinding
        );
    }

    [Fact]
    public void Een_tegel_zonder_getal_staat_niet_in_het_grote_lettertype_en_telt_niet_mee_in_de_som()
    {
        // One person of the four is shown as 0 tot 2: in the sum it is the zero that is shown.
        var klein = Tegelplan(new Proeftabel("tegel-zonder-zorg", "2.0").Cel("5521", "", 1));
        Assert.Equal("0 tot 2", klein.Tegels[3].Tekst);
        Assert.True(klein.Tegels[3].HeeftWaarde);
        Assert.StartsWith(
            "Telt niet op: 865 + 500 + 0 is 1.365, tegen 1.450.",
            klein.Tegelnoot,
            StringComparison.Ordinal
        );
        // Not delivered: that the others do not add up says nothing.
        var zonder = Tegelplan(new Proeftabel("tegel-zonder-zorg", "2.0").NietGeleverd("5521").Cel("5502", "", 90));
        Assert.Equal("niet geleverd", zonder.Tegels[3].Tekst);
        Assert.False(zonder.Tegels[3].HeeftWaarde);
        Assert.Null(zonder.Tegelnoot);
        // Nor when it is the whole that is not there: the largest part is no whole.
        Assert.Null(Plan("5521", Nieuw, [Editie(Nieuw, Tegels()[1..])]).Tegelnoot);
    }

    [Fact]
    public void Zonder_oordeel_zegt_een_noot_niet_dat_er_geen_verschil_is()
    {
        // Shares of nine people are too small to show, beside those of a region that shows them.
        var delen = new Proeftabel("verdeling-ggz-w", "2.0");
        foreach (var (regio, mensen) in new[] { ("5521", 9), ("5503", 900) })
        {
            delen.Cel(regio, "zzp=880", mensen / 3, mensen, Jaar).Cel(regio, "zzp=881", mensen / 3 * 2, mensen, Jaar);
        }
        var blok = Blok(Plan("5521", Nieuw, [Editie(Nieuw, Ratio(), delen)]), "verdeling-ggz-w");
        Assert.DoesNotContain(blok.Noten, n => n.Contains("Geen deel", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_deel_zonder_aandeel_maakt_van_het_grootste_getoonde_niet_het_grootste()
    {
        // Nine people: a share of them is too small to show, and no part is the largest.
        var blok = Blok(
            Plan(
                "5521",
                Nieuw,
                [
                    Editie(
                        Nieuw,
                        Ratio(),
                        new Proeftabel("verdeling-ggz-w", "2.0")
                            .Cel("5521", "zzp=880", 5, 9, Jaar)
                            .Cel("5521", "zzp=881", 4, 9, Jaar)
                    ),
                ]
            ),
            "verdeling-ggz-w"
        );
        Assert.Equal("De verdeling over de W-profielen van Rotterdam staat hier niet: te klein", blok.Bevinding);
        Assert.Equal("te klein", Assert.IsType<Aandeelbalk>(blok.Figuur).Ontbreekt);
        Assert.All(blok.Rijen, r => Assert.Equal(("te klein", ""), (r.Eigen.Tekst, r.Woord)));
    }

    [Fact]
    public void Een_cijfer_van_een_andere_regio_in_een_tekst_leidt_naar_de_bladzijde_van_die_regio()
    {
        var uitgave = Editie(Nieuw, Ratio());
        var plan = Plan(
            "5521",
            Nieuw,
            [uitgave],
            new Dictionary<string, string>
            {
                ["focus"] = "In Drenthe zijn er {{ cijfer klantenratio 2024-01-01 regio=5503 }}.",
            }
        );
        var code = Plancijfer.Van(uitgave.Tabellen[0].Cijfers.Single(c => c.Regio == "5503"), uitgave).Code;
        Assert.Contains(
            $"href=\"/regioplan/drenthe/2024-2025/cijfer/{code}\"",
            plan.Secties.SelectMany(s => s.Blokken).OfType<Tekstblok>().Single().Html.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Niets_over_de_laatste_periode_is_niet_geleverd()
    {
        // Drenthe has a figure of the last period, Rotterdam only of the one before.
        var tabel = new Proeftabel("klantenratio", "2.0")
            .Cel("5521", "", 200, 50_000, "2023-01-01")
            .Cel("5503", "", 100, 50_000, "2023-01-01")
            .Cel("5503", "", 100, 50_000);
        var blokken = Plan("5521", Nieuw, [Editie(Nieuw, tabel)]).Secties.SelectMany(s => s.Blokken);
        Assert.Contains(
            "Het aantal ggz-klanten per 10.000 inwoners: niet geleverd over 1-1-2024.",
            blokken.OfType<Nootblok>().Select(n => n.Tekst)
        );
    }

    private const string Jaar = "2024-01-01/2024-05-01";

    private static Planbeeld Bedragen(long[] b, long[] w) =>
        Plan(
            "5521",
            Nieuw,
            [
                Editie(
                    Nieuw,
                    Ratio(),
                    new Proeftabel(Kosten, "2.0")
                        .Cel("5521", "groep=B", b.Sum() * 100, 20, "2023", b)
                        .Cel("5521", "groep=W", w.Sum() * 100, 60, "2023", w)
                ),
            ]
        );

    private static Planbeeld Tegelplan(Proeftabel zonderZorg) =>
        Plan("5521", Nieuw, [Editie(Nieuw, [.. Tegels()[..3], zonderZorg])]);
}
