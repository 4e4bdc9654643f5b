using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Regioplan.Taalproef;

namespace Regiotafel.Tests.Regioplan.Taal;

public sealed class BeweringtoetsTests
{
    private const string Wacht = "wachtlijst-gemiddelde 2023 tegen 2022";
    private const string Ratio = $"klantenratio {Dag} tegen alle regio's";

    // From 1.000 to so many waiting: a mean differs beyond 5%, and below 10% it is "iets". In public each may be 2 off.
    private static readonly int[] _wachtenden = [1330, 1070, 1030, 930, 700];

    // Of 100.000, with 2.700 of 1.000.000 beside it. For 320: expected 3.020 / 11 = 274,5; the 95% limits end near 308 and those of
    // 99,8% near 327. For 225: expected 265,9; they begin near 235 and 218.
    private static readonly int[] _klanten = [400, 320, 285, 225, 150];

    /// <summary>For each phrase what it is in the five situations: G holds, O not to be distinguished, R false.</summary>
    public static TheoryData<string, bool, string> Lijst { get; } =
        new()
        {
            { "gestegen", true, "GGORR" },
            { "toegenomen", true, "RRRRR" },
            { "iets gestegen", true, "RGORR" },
            { "iets toegenomen", true, "RRRRR" },
            { "gedaald", true, "RRRGG" },
            { "afgenomen", true, "RRRRR" },
            { "iets gedaald", true, "RRRGR" },
            { "iets afgenomen", true, "RRRRR" },
            { "ongeveer gelijk", true, "RRGRR" },
            { "ongeveer gelijk gebleven", true, "RRGRR" },
            { "hoger", false, "GGORR" },
            { "relatief veel", false, "GGORR" },
            { "relatief meer", false, "GGORR" },
            { "vaker", false, "GGORR" },
            { "duidelijk hoger", false, "GRORR" },
            { "lager", false, "RRRGG" },
            { "relatief weinig", false, "RRRGG" },
            { "relatief minder", false, "RRRGG" },
            { "minder vaak", false, "RRRGG" },
            { "duidelijk lager", false, "RRRRG" },
            { "niet te onderscheiden", false, "RRGRR" },
            { "ongeveer gelijk", false, "RRGRR" },
            { "ongeveer evenveel", false, "RRGRR" },
            { "ongeveer even vaak", false, "RRGRR" },
        };

    [Theory]
    [MemberData(nameof(Lijst))]
    public void Elke_zinsnede_volgt_de_regel(string woorden, bool tijd, string kleuren)
    {
        var oordelen = tijd
            ? _wachtenden.Select(nu => Toets($"{{{{ bewering {Wacht}: \"{woorden}\" }}}}", Wachtenden(1000, nu)))
            : _klanten.Select(t => Toets($"{{{{ bewering {Ratio}: \"{woorden}\" }}}}", Naastelkaar(t)));

        Assert.Equal(kleuren, string.Concat(oordelen.Select(o => o.Kleur.ToString()[0])));
    }

    [Fact]
    public void De_lijst_is_gesloten_en_heel_getoetst() =>
        Assert.Equal(
            Zinsnede.Alle.Select(z => (z.Tekst, z.IsTijd)).Order(),
            Lijst.Select(r => (r.Data.Item1, r.Data.Item2)).Order()
        );

    [Fact]
    public void Wie_dalen_schrijft_bij_een_stijging_krijgt_de_zin_die_klopt()
    {
        var oordeel = Toets($"{{{{ bewering {Wacht}: \"gedaald\" }}}}", Wachtenden(1000, 1330));

        Assert.Equal((Beweringkleur.Rood, "klopt niet", "gestegen"), (oordeel.Kleur, oordeel.Woord, oordeel.KloptWel));
        Assert.Equal("“gedaald” klopt niet: van 1.000 (2022) naar 1.330 (2023). Schrijf “gestegen”.", oordeel.Zin);
        Assert.Equal(
            "iets gestegen",
            Toets($"{{{{ bewering {Wacht}: \"iets gedaald\" }}}}", Wachtenden(1000, 1070)).KloptWel
        );
        Assert.Equal("hoger", Toets($"{{{{ bewering {Ratio}: \"duidelijk hoger\" }}}}", Naastelkaar(320)).KloptWel);
    }

    [Theory]
    [InlineData(1330, "toegenomen", "gestegen")]
    [InlineData(700, "afgenomen", "gedaald")]
    [InlineData(1030, "toegenomen", "ongeveer gelijk")]
    public void Twee_momenten_zijn_geen_reeks(int nu, string woorden, string wel)
    {
        var oordeel = Toets($"{{{{ bewering {Wacht}: \"{woorden}\" }}}}", Wachtenden(1000, nu));

        Assert.Equal((Beweringkleur.Rood, wel), (oordeel.Kleur, oordeel.KloptWel));
        Assert.StartsWith(
            $"“{woorden}” gaat over een reeks van zes of meer momenten, en hier staan er twee. Schrijf “{wel}”: van 1.000 (2022)",
            oordeel.Zin,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(woorden, Zinsnede.Voor(tijd: true).Select(z => z.Tekst));
    }

    [Fact]
    public void Een_verandering_die_toeval_kan_zijn_is_oranje_met_de_zin_die_wel_mag()
    {
        var oordeel = Toets($"{{{{ bewering {Wacht}: \"gestegen\" }}}}", Wachtenden(1000, 1030));

        Assert.Equal((Beweringkleur.Oranje, "niet te onderscheiden"), (oordeel.Kleur, oordeel.Woord));
        Assert.Equal("ongeveer gelijk", oordeel.KloptWel);
    }

    // 300 and 400 of 100.000: of 700 half is 350, and 400 lies 3,8 standard deviations (√175 = 13,2) above it. 320 of 620: 0,8.
    [Theory]
    [InlineData(300, 400, "gestegen", 'G')]
    [InlineData(300, 320, "gestegen", 'O')]
    [InlineData(300, 320, "gedaald", 'R')]
    [InlineData(400, 300, "gedaald", 'G')]
    public void Een_ratio_vraagt_meer_verschil_dan_toeval(int toen, int nu, string woorden, char kleur)
    {
        var cijfers = Openbaar(
            new Proeftabel("klantenratio", "2.0")
                .Cel(Regio, "", toen, 100_000, "2023-01-01")
                .Cel(Regio, "", nu, 100_000)
                .Maak()
        );

        var oordeel = Toets($"{{{{ bewering klantenratio {Dag} tegen 2023-01-01: \"{woorden}\" }}}}", cijfers);

        Assert.Equal(kleur, oordeel.Kleur.ToString()[0]);
    }

    [Fact]
    public void Tussen_twee_versies_van_een_definitie_is_er_een_breuk()
    {
        var cijfers = Openbaar(
            [new Proeftabel("locaties-per-klant", "2.0").Cel(Regio, "", 20, 1000).Maak()],
            [new Proeftabel("locaties-per-klant", "1.0").Cel(Regio, "", 60, 1000, "2023-01").Maak()]
        );

        foreach (var tegen in new[] { "vorige editie", "2023-01" })
        {
            foreach (var woorden in new[] { "gedaald", "gestegen", "ongeveer gelijk" })
            {
                var oordeel = Toets(
                    $"{{{{ bewering locaties-per-klant {Dag} tegen {tegen}: \"{woorden}\" }}}}",
                    cijfers
                );
                Assert.Equal((Beweringkleur.Rood, "breuk"), (oordeel.Kleur, oordeel.Woord));
                Assert.Null(oordeel.KloptWel);
                Assert.Contains("is de definitie veranderd", oordeel.Zin, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Wat_er_niet_is_wordt_niet_geraden()
    {
        var zonder = Openbaar(
            new Proeftabel("klantenratio", "2.0").NietGeleverd(Regio).Cel(Ander, "", 2700, 1_000_000).Maak()
        );
        Assert.Equal(
            "Er is geen cijfer “klantenratio” open voor Rotterdam. Kijk in de lijst met cijfers hoe het heet.",
            Geen($"{{{{ bewering {Ratio}: \"hoger\" }}}}", zonder)
        );
        Assert.Equal(
            "Het cijfer “wachtlijst-gemiddelde” heeft geen periode 2021. Wel: 2022, 2023.",
            Geen("{{ bewering wachtlijst-gemiddelde 2023 tegen 2021: \"gedaald\" }}", Wachtenden(1000, 800))
        );
        Assert.Equal(
            "Het cijfer “wachtlijst-gemiddelde” heeft geen indeling “status=6”. Wel: totaal.",
            Geen("{{ bewering wachtlijst-gemiddelde 2023 status=6 tegen 2022: \"gedaald\" }}", Wachtenden(1000, 800))
        );
        Assert.StartsWith(
            "De periode achter “tegen”",
            Geen("{{ bewering wachtlijst-gemiddelde 2022 tegen 2023: \"gedaald\" }}", Wachtenden(1000, 800)),
            StringComparison.Ordinal
        );
        // A count is not held against other regions, and neither is a region that stands alone.
        var tegel = Openbaar(new Proeftabel("tegel-geindiceerd", "2.0").Cel(Regio, "", 500).Cel(Ander, "", 90).Maak());
        Assert.StartsWith(
            "Een aantal hangt af van",
            Geen($"{{{{ bewering tegel-geindiceerd {Dag} tegen alle regio's: \"hoger\" }}}}", tegel),
            StringComparison.Ordinal
        );
        var klein = Openbaar(
            new Proeftabel("aandeel-eigen-omgeving", "2.0")
                .Cel(Regio, "", 2, 4, "2023")
                .Cel(Regio, "", 500, 1000, "2022")
                .Maak()
        );
        Assert.Contains(
            "heeft geen waarde",
            Geen("{{ bewering aandeel-eigen-omgeving 2023 tegen alle regio's: \"hoger\" }}", klein),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nul_is_een_cijfer_en_deelt_niet()
    {
        Assert.Equal(Beweringkleur.Groen, Wacht0("gestegen").Kleur);
        Assert.Equal("gestegen", Wacht0("iets gestegen").KloptWel);
        Assert.Equal(
            Beweringkleur.Groen,
            Toets($"{{{{ bewering {Wacht}: \"ongeveer gelijk\" }}}}", Wachtenden(0, 0)).Kleur
        );

        static Beweringoordeel Wacht0(string woorden) =>
            Toets($"{{{{ bewering {Wacht}: \"{woorden}\" }}}}", Wachtenden(0, 50));
    }

    // In persons of 1.000: mpt from 50 to 150, vpt from 100 to 120, pgb from 50 to 30: mpt adds 100 of the 100.
    [Fact]
    public void Vooral_is_het_deel_dat_het_meest_bijdraagt()
    {
        var cijfers = Leveringsvormen(150, 120, 30);
        const string Zin = "{{ bewering aandeel-eigen-omgeving 2023 tegen 2022: \"gestegen\" vooral vorm=";

        Assert.Equal(Beweringkleur.Groen, Toets(Zin + "mpt }}", cijfers).Kleur);
        var fout = Toets(Zin + "vpt }}", cijfers);
        Assert.Equal(Beweringkleur.Rood, fout.Kleur);
        Assert.Contains("Schrijf vooral vorm=mpt.", fout.Zin, StringComparison.Ordinal);
        // Living in is no part of care at home, however much it grows.
        Assert.Equal(Beweringkleur.Onbepaald, Toets(Zin + "verblijf }}", cijfers).Kleur);
        // 110 and 160: both add 60.
        Assert.Equal(Beweringkleur.Oranje, Toets(Zin + "mpt }}", Leveringsvormen(110, 160, 30)).Kleur);
    }

    // mpt shows 5 of 1.000 more, vpt and pgb as much as before: 3 and 1 more give the same picture.
    [Fact]
    public void Vooral_dat_afronding_kan_zijn_is_oranje()
    {
        var oordeel = Toets(
            "{{ bewering aandeel-eigen-omgeving 2023 tegen 2022: \"gestegen\" vooral vorm=mpt }}",
            Leveringsvormen(55, 100, 50)
        );

        Assert.Equal((Beweringkleur.Oranje, "gestegen"), (oordeel.Kleur, oordeel.KloptWel));
    }

    // W is 30 of 10.000 here and everywhere, so all of the difference is B: 15 here and 3 of 10.000 elsewhere.
    [Theory]
    [InlineData(450, 300, 150, "hoger", "B", 'G')]
    [InlineData(450, 300, 150, "hoger", "W", 'R')]
    [InlineData(150, 120, 30, "lager", "W", 'G')]
    [InlineData(150, 120, 30, "lager", "B", 'R')]
    public void Vooral_bij_alle_regios_is_wat_het_verschil_maakt(
        int alles,
        int w,
        int b,
        string woorden,
        string deel,
        char kleur
    )
    {
        var cijfers = Openbaar(
            new Proeftabel("klantenratio", "2.0")
                .Cel(Regio, "", alles, 100_000)
                .Cel(Regio, "groep=W", w, 100_000)
                .Cel(Regio, "groep=B", b, 100_000)
                .Cel(Ander, "", 3300, 1_000_000)
                .Cel(Ander, "groep=W", 3000, 1_000_000)
                .Cel(Ander, "groep=B", 300, 1_000_000)
                .Maak()
        );

        var oordeel = Toets($"{{{{ bewering {Ratio}: \"{woorden}\", vooral groep={deel} }}}}", cijfers);

        Assert.Equal(kleur, oordeel.Kleur.ToString()[0]);
    }

    // 40% of a year beside 50% of four months of the next.
    [Fact]
    public void Een_stroom_over_een_deel_van_een_jaar_krijgt_geen_woord_naast_een_jaar()
    {
        const string Deel = "2024-01-01/2024-04-30";
        var cijfers = Openbaar(
            new Proeftabel("aandeel-eigen-omgeving", "2.0")
                .Cel(Regio, "", 4000, 10_000, "2023")
                .Cel(Regio, "", 2000, 4000, Deel)
                .Maak()
        );

        var oordeel = Toets($"{{{{ bewering aandeel-eigen-omgeving {Deel} tegen 2023: \"gestegen\" }}}}", cijfers);

        Assert.Equal((Beweringkleur.Rood, (string?)null), (oordeel.Kleur, oordeel.KloptWel));
        Assert.Contains("andere periode", oordeel.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_gemiddelde_over_een_periode_staat_naast_het_ongewogen_gemiddelde()
    {
        var bron = Wachtenden(1000, 800).Bron("wachtlijst-gemiddelde")!;
        Assert.Equal(("ALLE-ONGEWOGEN", "het ongewogen gemiddelde van de regio's"), (bron.Maatstaf, bron.Maatstafnaam));
        Assert.Equal("ALLE", Naastelkaar(320).Bron("klantenratio")!.Maatstaf);
    }

    [Fact]
    public void Vooral_bij_alle_regios_is_het_grootste_deel()
    {
        var cijfers = Openbaar(
            new Proeftabel("klantenratio", "2.0")
                .Cel(Regio, "", 400, 100_000)
                .Cel(Regio, "groep=W", 300, 100_000)
                .Cel(Regio, "groep=B", 100, 100_000)
                .Cel(Ander, "", 2700, 1_000_000)
                .Cel(Ander, "groep=W", 2000, 1_000_000)
                .Cel(Ander, "groep=B", 700, 1_000_000)
                .Maak()
        );
        const string Zin = $"{{{{ bewering {Ratio}: \"hoger\", vooral groep=";

        Assert.Equal(Beweringkleur.Groen, Toets(Zin + "W }}", cijfers).Kleur);
        Assert.Equal("hoger, vooral groep W", Toets(Zin + "B }}", cijfers).KloptWel);
    }

    [Fact]
    public void Een_cijfer_dat_onder_de_tekst_verandert_maakt_de_zin_rood()
    {
        const string Tekst = "Het aantal is {{ bewering wachtlijst-gemiddelde 2023 tegen 2022: \"gedaald\" }}.";

        foreach (var nu in Enumerable.Range(80, 240).Select(vijf => vijf * 5))
        {
            var punten = Taalproef.Keur(Tekst, Wachtenden(1000, nu), new HashSet<string>());
            // Down by more than 5% it holds, up it is false, and between those only a reason lets it stand.
            var verwacht =
                nu < 950 ? null
                : nu < 1000 ? Keursoort.Waarschuwing
                : (Keursoort?)Keursoort.Fout;
            Assert.Equal(verwacht, punten.Count == 0 ? null : Assert.Single(punten).Soort);
        }
    }

    [Fact]
    public void Een_stand_wordt_nooit_met_een_stroom_vergeleken()
    {
        var bron = Wachtenden(1000, 800).Bron("wachtlijst-gemiddelde")!;
        var (nu, toen) = (bron.Cijfer("2023")!, bron.Cijfer("2022")!);

        Assert.Null(Tijdwoord.Van((bron.Tabel, nu), (bron.Tabel, toen)).Weigering);
        Assert.Equal(
            "andere-soort",
            Tijdwoord.Van((bron.Tabel, nu), (Metsoort(bron.Tabel, "stand"), toen)).Weigering!.Code
        );
    }

    private static string Geen(string bewering, Plancijfers cijfers)
    {
        var oordeel = Toets(bewering, cijfers);
        Assert.Equal((Beweringkleur.Onbepaald, "geen cijfer"), (oordeel.Kleur, oordeel.Woord));
        Assert.Null(oordeel.KloptWel);
        return oordeel.Zin;
    }

    private static Plancijfers Leveringsvormen(int mpt, int vpt, int pgb) =>
        Openbaar(
            new Proeftabel("aandeel-eigen-omgeving", "2.0")
                .Cel(Regio, "", 200, 1000, "2022")
                .Cel(Regio, "", 300, 1000, "2023")
                .Maak(),
            Vormen(mpt, vpt, pgb)
        );

    private static Grenstabel Vormen(int mpt, int vpt, int pgb)
    {
        var tabel = new Proeftabel("verhouding-leveringsvormen-alle", "2.0");
        foreach (
            var (vorm, toen, nu) in new[]
            {
                ("mpt", 50, mpt),
                ("vpt", 100, vpt),
                ("pgb", 50, pgb),
                ("verblijf", 800, 700),
                ("overig", 0, 0),
            }
        )
        {
            tabel.Cel(Regio, $"vorm={vorm}", toen, 1000, "2022").Cel(Regio, $"vorm={vorm}", nu, 1000, "2023");
        }
        return tabel.Maak();
    }

    private static Uitgavetabel Metsoort(Uitgavetabel tabel, string soort) =>
        new()
        {
            Indicator = tabel.Indicator,
            Versie = tabel.Versie,
            Titel = tabel.Titel,
            MetingId = tabel.MetingId,
            Soort = soort,
            Maat = tabel.Maat,
            Schaal = tabel.Schaal,
            Decimalen = tabel.Decimalen,
            Richting = tabel.Richting,
            Breuk = tabel.Breuk,
            Bronnen = tabel.Bronnen,
            IsOptelbaar = tabel.IsOptelbaar,
            Cijfers = tabel.Cijfers,
        };
}
