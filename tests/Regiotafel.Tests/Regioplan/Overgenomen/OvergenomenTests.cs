using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Overgenomen;
using Regiotafel.Regioplan.Overgenomen.Regels;
using Regiotafel.Regioplan.Sjablonen;
using static Regiotafel.Tests.Monitor.Monitorproef;
using static Regiotafel.Tests.Regioplan.Planbeeldproef;

namespace Regiotafel.Tests.Regioplan.Overgenomen;

/// <summary>The printed plans as data, and the rules that lay them against themselves and each other.</summary>
public sealed class OvergenomenTests
{
    private static readonly Gedruktplan Rotterdam24 = Overgenomenboek.Van("5521", "2024-2025")!;
    private static readonly Gedruktplan Rotterdam23 = Overgenomenboek.Van("5521", "2023-2024")!;
    private static readonly Gedruktplan Drenthe23 = Overgenomenboek.Van("5503", "2023-2024")!;

    [Fact]
    public void RP1_rotterdam_2024_2025_staat_er_zoals_gedrukt_en_telt_niet_op()
    {
        Assert.Equal(["1.451", "866", "501", "86", "64,6M"], Rotterdam24.Cijfers.Take(5).Select(c => c.Gedrukt));
        var telling = Een(Rotterdam24, "optelling");
        Assert.Equal(Bevindingsoort.TeltNietOp, telling.Soort);
        Assert.StartsWith("866 + 501 + 86 is 1.453. Gedrukt is 1.451: 2 minder.", telling.Zin);
        Assert.Equal("telt niet op", telling.Woord);
    }

    [Fact]
    public void Naast_een_gedrukt_cijfer_staat_van_welke_periode_het_berekende_is_en_zijn_code()
    {
        var open = Editie("2023-2024", Ratio());
        var cijfers = new Plancijfers(Sjabloon.Van("2023-2024")!, Van("5503", open));
        var gedrukt = Drenthe23.Cijfer("klantenratio");
        var naast = Naastcijfer.Van(gedrukt with { Periode = "1999-01-01" }, cijfers)!;
        // The table of the test is of 1-1-2024: 100 on 50.000.
        Assert.Equal(("20", "2024-01-01"), (naast.Tekst, naast.Periode));
        Assert.Equal($"/regioplan/drenthe/2023-2024/cijfer/{naast.Code}", naast.Adres);
        Assert.Equal("50.000", Naastcijfer.Van(Drenthe23.Cijfer("inwoners"), cijfers)!.Tekst);
    }

    [Fact]
    public void Wat_geen_jaar_heeft_krijgt_er_geen()
    {
        Assert.Null(Rotterdam24.Projecten.Single(p => p.Titel.StartsWith("Taskforce", StringComparison.Ordinal)).Van);
        Assert.Equal("", Drenthe23.Cijfer("groepen-d").Periode);
    }

    [Fact]
    public void RP2_drenthe_2023_2024_telt_op_en_ligt_boven_het_gemiddelde()
    {
        Assert.StartsWith("1.071 + 165 is 1.236", Een(Drenthe23, "optelling").Zin);
        Assert.Equal(Bevindingsoort.Klopt, Een(Drenthe23, "optelling").Soort);
        Assert.Equal("1.236 van 504.015 per 10.000 is 24,52, gedrukt als 25.", Een(Drenthe23, "verhouding").Zin);
        var hoger = Alle(Drenthe23, "richting").First(b => b.Titel == "ggz-klanten per 10.000 inwoners");
        Assert.Equal(
            (Bevindingsoort.Klopt, "25 tegen 16: de richting klopt met \"hoger aantal\"."),
            (hoger.Soort, hoger.Zin)
        );
    }

    [Fact]
    public void RP3_locaties_66_en_49_met_hetzelfde_gemiddelde_van_46()
    {
        Assert.Equal("66", Rotterdam23.Cijfer("locaties").Gedrukt);
        Assert.Equal("49", Drenthe23.Cijfer("locaties-d").Gedrukt);
        var zelfde = Alle(Rotterdam23, "gemiddelde");
        Assert.Equal(["16", "46"], zelfde.Select(b => b.Zin.Split(' ')[3]));
        Assert.All(zelfde, b => Assert.Equal(Bevindingsoort.Klopt, b.Soort));
        var daar = Drenthe23.Cijfer("locaties-zk-d");
        Assert.Equal(
            Bevindingsoort.Tegenspraak,
            Documentregels.Gemiddelde(Rotterdam23.Cijfer("locaties-zk") with { Waarde = 47 }, Drenthe23)!.Soort
        );
        Assert.Equal(46, daar.Waarde);
    }

    [Fact]
    public void RP4_locaties_van_twee_edities_zijn_een_breuk()
    {
        var breuk = Alle(Rotterdam24, "definitie").Single(b => b.Titel == "een locatie telt mee vanaf");
        Assert.Equal(Bevindingsoort.Breuk, breuk.Soort);
        Assert.StartsWith(
            "Hier: 5 klanten op een postcode. In Regioplan 2023/2024 GGZ Rotterdam en Regioplan 2023/2024 GGZ Drenthe: 3 klanten",
            breuk.Zin
        );
    }

    [Fact]
    public void Groei_ten_opzichte_van_het_laatste_jaar_van_de_eigen_periode_is_een_tegenspraak()
    {
        var gevonden = Een(Rotterdam24, "basisjaar");
        Assert.Equal("VPT, MPT of PGB", gevonden.Titel);
        Assert.Contains("t.o.v. 2024", gevonden.Zin);
        var regel = Rotterdam24.Gedrukteuitleg("aandeel-eigen-omgeving")!;
        Assert.NotNull(Leeswijzerregels.Basisjaar(regel));
        Assert.Null(Leeswijzerregels.Basisjaar(regel with { Basisjaar = 2023 }));
    }

    [Fact]
    public void Het_gehele_jaar_is_geen_periode_tot_1_mei()
    {
        Assert.Equal("Verdeling GGZ W indicaties", Een(Rotterdam24, "heel-jaar").Titel);
        var regel = Rotterdam24.Gedrukteuitleg("verdeling-ggz-w")!;
        Assert.Null(Leeswijzerregels.HeelJaar(regel with { Tot = new(2024, 12, 31) }));
        // Costs are over 1-1-2023 to 31-12-2023: a whole year.
        Assert.Null(Leeswijzerregels.HeelJaar(Rotterdam24.Gedrukteuitleg("kosten-per-klant")!));
    }

    [Fact]
    public void Twaalf_maanden_passen_niet_in_vijf()
    {
        var gevonden = Een(Rotterdam24, "maanden");
        Assert.EndsWith("Daarin vallen tot 1-5-2024 maar 5 eerste dagen van de maand.", gevonden.Zin);
        var regel = Rotterdam24.Gedrukteuitleg("wachtlijst-gemiddelde")!;
        Assert.Null(Leeswijzerregels.Maanden(regel with { Tot = new(2024, 12, 1) }));
    }

    [Fact]
    public void Meer_fouten_in_de_leeswijzer_worden_uit_de_leeswijzer_zelf_gevonden()
    {
        Assert.Contains("2023", Een(Rotterdam24, "inwoners").Zin);
        Assert.Equal("Locaties per klant", Een(Rotterdam24, "kernwoord").Titel);
        Assert.Contains("GZ-gebruikers", Een(Rotterdam23, "populatie").Zin);
        Assert.Contains("GZ-gebruikers", Een(Drenthe23, "populatie").Zin);
        Assert.Empty(Alle(Rotterdam24, "populatie"));
        Assert.Equal("mensen met vpt, mpt of pgb", Een(Rotterdam24, "dag-of-jaar").Titel);
        Assert.Contains("mensen met een indicatie en zonder zorg (86)", Een(Rotterdam24, "zonder-uitleg").Zin);
    }

    [Fact]
    public void Het_aandeel_van_36_procent_volgt_uit_geen_van_de_tegels()
    {
        var gevonden = Een(Rotterdam24, "verhouding");
        Assert.Equal(Bevindingsoort.Tegenspraak, gevonden.Soort);
        // 501 x 100 / 1451 = 34,53 and 501 x 100 / 1367 = 36,65, which rounds to 37.
        Assert.Contains("is 34,53.", gevonden.Zin);
        Assert.Contains("is 36,65.", gevonden.Zin);
    }

    // 24.495 of 10.000.000 per 10.000 is 24,495: that rounds to 24, and only by way of 24,50 to 25.
    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Een_verhouding_wordt_een_keer_afgerond(int gedrukt, bool klopt)
    {
        var plan = Drenthe23 with
        {
            Cijfers =
            [
                Drenthe23.Cijfer("klanten") with
                {
                    Waarde = 24_495,
                },
                Drenthe23.Cijfer("inwoners") with
                {
                    Waarde = 10_000_000,
                },
                Drenthe23.Cijfer("klantenratio") with
                {
                    Waarde = gedrukt,
                },
            ],
        };

        Assert.Equal(
            klopt ? Bevindingsoort.Klopt : Bevindingsoort.Tegenspraak,
            Rekenregels.Volgt(plan, plan.Verhoudingen).Soort
        );
    }

    [Fact]
    public void Instroom_is_geen_stand()
    {
        Assert.EndsWith("(1.236, 1.071, 165) zijn standen: wie er op een moment is.", Een(Drenthe23, "stroom").Zin);
        var instroom = Drenthe23.Uitspraken.First(u => u.Soort == "stroom");
        var metStroom = Drenthe23 with
        {
            Cijfers = [.. Drenthe23.Cijfers, Drenthe23.Cijfer("klanten") with { Soort = "stroom" }],
        };
        Assert.Null(Uitspraakregels.Stroom(metStroom, instroom));
    }

    [Fact]
    public void Gelijk_aantal_is_een_verhouding_waarvan_het_eigen_getal_ontbreekt()
    {
        var over = Toets
            .Van(Rotterdam23, Overgenomenboek.Alle)
            .Where(b => b.Zin.Contains("gelijk aantal", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(["telwoord", "geen-getal"], over.Select(b => b.Regel));
        Assert.Contains("Het gemiddelde is 16. Het getal van de regio zelf staat niet in de tekst.", over[1].Zin);
        var uitspraak = Rotterdam23.Uitspraken.First(u => u.Code == "gelijk-aantal");
        var met = Rotterdam23 with
        {
            Cijfers =
            [
                .. Rotterdam23.Cijfers,
                Rotterdam23.Cijfer("klantenratio-zk") with
                {
                    IsGemiddelde = false,
                    Waarde = 18,
                },
            ],
        };
        Assert.Equal(Bevindingsoort.Tegenspraak, Uitspraakregels.Getoetst(met, uitspraak)!.Soort);
    }

    [Fact]
    public void Landelijk_is_meer_dan_een_zorgkantoor()
    {
        Assert.Equal(3, Alle(Rotterdam24, "landelijk").Count);
        Assert.Empty(Alle(Rotterdam23, "landelijk"));
    }

    [Fact]
    public void Een_jaar_tijd_is_geen_dertien_maanden()
    {
        Assert.Contains("daartussen zitten 13 maanden", Een(Rotterdam23, "een-jaar").Zin);
        Assert.Contains("daartussen zitten 13 maanden", Een(Drenthe23, "een-jaar").Zin);
    }

    [Fact]
    public void Twee_plannen_noemen_een_andere_dag_voor_hetzelfde_inkoopbeleid()
    {
        var gevonden = Een(Rotterdam23, "feit");
        Assert.Equal("Hier: 1 juni 2023. In Regioplan 2023/2024 GGZ Drenthe: 1 juli 2023.", gevonden.Zin);
        Assert.DoesNotContain(Alle(Rotterdam23, "feit"), b => b.Titel.StartsWith("de Wlz", StringComparison.Ordinal));
    }

    [Fact]
    public void Elk_cijfer_heeft_een_plaats_en_elke_tekst_een_sectie()
    {
        Assert.Equal(
            ["5521 2024-2025", "5521 2023-2024", "5503 2023-2024"],
            Overgenomenboek.Alle.Select(p => $"{p.Regio} {p.Editie}")
        );
        foreach (var plan in Overgenomenboek.Alle)
        {
            Assert.Contains(Zorgkantoorregio.Alle, r => r.Code == plan.Regio);
            Assert.All(plan.Cijfers, c => Assert.False(string.IsNullOrWhiteSpace(c.Plaats)));
            Assert.Equal(plan.Cijfers.Count, plan.Cijfers.Select(c => c.Code).Distinct().Count());
            var secties = Sjabloon.Van(plan.Editie)!.Secties.Select(s => s.Code);
            Assert.Subset(secties.ToHashSet(), plan.Teksten.Keys.ToHashSet());
        }
    }

    private static Bevinding Een(Gedruktplan plan, string regel) => Assert.Single(Alle(plan, regel));

    private static List<Bevinding> Alle(Gedruktplan plan, string regel) =>
        [.. Toets.Van(plan, Overgenomenboek.Alle).Where(b => b.Regel == regel)];
}
