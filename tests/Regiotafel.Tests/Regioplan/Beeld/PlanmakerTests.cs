using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Weergave.Figuren;
using static Regiotafel.Tests.Regioplan.Planbeeldproef;

namespace Regiotafel.Tests.Regioplan.Beeld;

public sealed class PlanmakerTests
{
    private static readonly Planbeeld Rotterdam = Plan("5521", Nieuw, [Editie(Nieuw, [Ratio(), .. Tegels()])]);

    [Fact]
    public void De_bevinding_volgt_uit_het_woord_van_het_cijfer()
    {
        var blok = Blok(Rotterdam, "klantenratio");
        Assert.Equal(
            "Het aantal ggz-klanten per 10.000 inwoners is in Rotterdam met 40 duidelijk hoger dan in alle regio's samen (24)",
            blok.Bevinding
        );
        var rij = Assert.Single(blok.Rijen);
        Assert.Equal("1-1-2024", rij.Naam);
        // 200 and four times 100 on 50.000 each: pooled 24, and the plain mean of 40, 20, 20, 20 and 20 is 24 too.
        Assert.Equal(("40", "24", "ongewogen 24"), (rij.Eigen.Tekst, rij.Alle.Tekst, rij.Alle.Sub));
        Assert.Equal(("20 tot 40", "helft 20 tot 20"), (rij.Spreiding.Tekst, rij.Spreiding.Sub));
        Assert.Equal("duidelijk hoger", rij.Woord);
    }

    [Fact]
    public void De_regios_van_de_concessiehouder_staan_er_gepoold_naast()
    {
        // Eleven regions of Zilveren Kruis: Rotterdam 200 and ten times 100 on 50.000 each is 1.200 of 550.000, 21,8 per 10.000;
        // Groningen is of Menzis and does not count. Rounded counts: 1.178 to 1.222, so 21,4 to 22,2: half of that is 0,4,
        // and a tenth would be finer. So 22.
        var plan = Plan("5521", Nieuw, [Editie(Nieuw, Zilverenkruis(200, 100).Cel("5501", "", 400, 50_000))]);
        Assert.Contains(
            "Zilveren Kruis 22",
            Assert.Single(Blok(plan, "klantenratio").Rijen).Alle.Sub,
            StringComparison.Ordinal
        );
        var cijfer = Assert.Single(plan.Cijfers, c => c.Cijfer.Regio == "HOUDER-ZILVEREN-KRUIS").Cijfer;
        Assert.Equal(("1200", "550000"), (cijfer.Teller, cijfer.Noemer));

        // With a region missing it would be the mean of the others.
        Assert.DoesNotContain(Rotterdam.Cijfers, c => c.Cijfer.Regio.StartsWith("HOUDER", StringComparison.Ordinal));
        // Salland has one region: there is nothing to lie beside.
        var salland = Plan(
            "5532",
            Nieuw,
            [Editie(Nieuw, new Proeftabel("klantenratio", "2.0").Cel("5532", "", 200, 50_000))]
        );
        Assert.DoesNotContain(salland.Cijfers, c => c.Cijfer.Regio.StartsWith("HOUDER", StringComparison.Ordinal));
    }

    [Fact]
    public void Nul_van_de_concessiehouder_is_afgerond_en_zegt_dat()
    {
        // One client in each of eleven regions is shown as 0: it may be 22 of 550.000, and that is 0 per 10.000 as well.
        var plan = Plan("5521", Nieuw, [Editie(Nieuw, Zilverenkruis(1, 1))]);
        Assert.Equal(
            "0 (afgerond)",
            Assert.Single(plan.Cijfers, c => c.Cijfer.Regio == "HOUDER-ZILVEREN-KRUIS").Cijfer.Tekst
        );
        var rij = Assert.Single(Blok(plan, "klantenratio").Rijen);
        Assert.Equal(("0", "afgerond"), (rij.Eigen.Tekst, rij.Eigen.Sub.Split(',')[0]));
        // All regions together are eleven, shown as ten: there is somebody.
        Assert.Equal("0", rij.Alle.Tekst);
        Assert.EndsWith("Zilveren Kruis 0 (afgerond)", rij.Alle.Sub, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_beleid_zegt_waar_een_aantal_van_de_concessiehouder_voor_kan_staan()
    {
        // 1.200 of 550.000: rounded to twenty each of the eleven regions can have 10 fewer or 9 more, so 1.090 to 1.299.
        var uitgave = Editie(Nieuw, Zilverenkruis(200, 100));
        var bron = new Cijferbron(uitgave, Assert.Single(uitgave.Tabellen), "5521");
        var grof = Proeftabel.Met("vergroven-tot: 10", "vergroven-tot: 40") with { Rond = 20 };
        var cijfer = Assert.Single(Concessiegemiddelde.Van(bron, grof)).Value;
        Assert.Equal(("20", "24"), (cijfer.Laag, cijfer.Hoog));
        cijfer = Assert.Single(Concessiegemiddelde.Van(bron)).Value;
        Assert.Equal(("21", "22"), (cijfer.Laag, cijfer.Hoog));
    }

    [Fact]
    public void Een_code_van_de_concessiehouder_is_van_de_regios_die_meetellen()
    {
        var uitgave = Editie(Nieuw, Zilverenkruis(200, 100));
        var bron = new Cijferbron(uitgave, Assert.Single(uitgave.Tabellen), "5521");
        var samen = Assert.Single(Concessiegemiddelde.Van(bron)).Value;
        Assert.Equal([.. Anderen.Append("5521")], samen.Regios);
        // The list of holders is corrected between two versions of the product: the same mark, and one region fewer.
        var minder = Met(samen, Anderen);
        Assert.NotEqual(Plancijfer.Van(samen, uitgave).Code, Plancijfer.Van(minder, uitgave).Code);
        Assert.Equal(
            Plancijfer.Van(samen, uitgave).Code,
            Plancijfer.Van(Assert.Single(Concessiegemiddelde.Van(bron)).Value, uitgave).Code
        );
        // Of a region itself the code stays what it was in print.
        var eigen = uitgave.Tabellen[0].Cijfers.First(c => c.Regio == "5521");
        Assert.Empty(eigen.Regios);
    }

    private static readonly string[] Anderen =
    [
        "5502",
        "5503",
        "5504",
        "5506",
        "5509",
        "5510",
        "5511",
        "5513",
        "5514",
        "5515",
    ];

    /// <summary>The eleven regions of Zilveren Kruis, on 50.000 inhabitants each.</summary>
    private static Proeftabel Zilverenkruis(int rotterdam, int anderen) =>
        Anderen.Aggregate(
            new Proeftabel("klantenratio", "2.0").Cel("5521", "", rotterdam, 50_000),
            (tabel, regio) => tabel.Cel(regio, "", anderen, 50_000)
        );

    private static VrijCijfer Met(VrijCijfer cijfer, IReadOnlyList<string> regios) =>
        new()
        {
            Indicator = cijfer.Indicator,
            Versie = cijfer.Versie,
            MetingId = cijfer.MetingId,
            Periode = cijfer.Periode,
            Regio = cijfer.Regio,
            Uitsplitsing = cijfer.Uitsplitsing,
            Tekst = cijfer.Tekst,
            Waarneming = cijfer.Waarneming,
            Vertrouwelijkheid = cijfer.Vertrouwelijkheid,
            Regios = regios,
        };

    [Fact]
    public void Wat_niet_is_geleverd_staat_er_met_die_woorden()
    {
        var kosten = Rotterdam.Secties.Single(s => s.Anker == "kosten");
        Assert.All(
            kosten.Blokken.Cast<Nootblok>(),
            n => Assert.EndsWith("niet geleverd door het zorgkantoor.", n.Tekst, StringComparison.Ordinal)
        );
        // Not for everyone by its definition: that nobody delivered it would not be true.
        var oud = Plan("5521", Oud, [Editie(Oud, [Ratio()])]).Secties.Single(s => s.Anker == "sectorvreemde-zorg");
        Assert.Equal(
            ["niet geleverd door het zorgkantoor", "niet geleverd door het zorgkantoor", "niet openbaar"],
            oud.Blokken.Cast<Nootblok>().Select(n => n.Tekst.Split(": ")[1].TrimEnd('.'))
        );
        var vreemd = Rotterdam.Secties.Single(s => s.Anker == "sectorvreemde-zorg");
        Assert.StartsWith(
            "Sectorvreemde zorg: niet geleverd",
            Assert.IsType<Nootblok>(Assert.Single(vreemd.Blokken)).Tekst,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Het_omslag_telt_niet_op_en_zegt_dat_met_de_optelling()
    {
        // RP1 in public figures: 1.451, 866, 501 and 86 are shown as 1.450, 865, 500 and 85, which is 1.450.
        Assert.Equal(["1.450", "865", "500", "85", "niet geleverd"], Rotterdam.Tegels.Select(t => t.Tekst));
        Assert.Equal("1-1-2024", Rotterdam.Tegels[0].Peil);
        Assert.StartsWith(
            "Telt niet op, ook al lijkt het zo: 865 + 500 + 85 is 1.450.",
            Rotterdam.Tegelnoot,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lege_secties_van_een_berekende_uitgave_staan_in_een_regel()
    {
        Assert.Equal(
            [
                "Wat valt op in deze regio",
                "Samenwerking met partners",
                "Ontwikkelingen en inkoopbeleid",
                "Knelpunten en kansen",
                "Terugblik op projecten",
                "Vooruitblik op projecten",
                "Focus",
                "Projecten uitgelicht",
            ],
            Rotterdam.Ongeschreven
        );
        Assert.DoesNotContain(Rotterdam.Secties, s => s.Anker == "focus");
        Assert.Equal(Enumerable.Range(1, Rotterdam.Secties.Count), Rotterdam.Secties.Select(s => s.Nummer));
    }

    [Fact]
    public void Een_geschreven_sectie_staat_op_haar_plaats_met_het_cijfer_als_koppeling()
    {
        var plan = Plan(
            "5521",
            Nieuw,
            [Editie(Nieuw, Ratio())],
            new Dictionary<string, string> { ["focus"] = "Er zijn {{ cijfer klantenratio 2024-01-01 }} klanten." }
        );
        var tekst = Assert.IsType<Tekstblok>(Assert.Single(plan.Secties.Single(s => s.Anker == "focus").Blokken));
        var code = Blok(plan, "klantenratio").Rijen[0].Cijfer!.Code;
        Assert.Contains(
            $"href=\"/regioplan/rotterdam/2024-2025/cijfer/{code}\"",
            tekst.Html.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Een_code_is_van_een_cijfer_en_blijft_dezelfde()
    {
        Assert.Equal(Rotterdam.Cijfers.Count, Rotterdam.Cijfers.Select(c => c.Code).Distinct().Count());
        Assert.All(Rotterdam.Cijfers, c => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", c.Code));
        var cijfer = Rotterdam.Cijfers[0];
        Assert.Equal(cijfer.Code, Plancijfer.Van(cijfer.Cijfer, cijfer.Uitgave).Code);
        Assert.Equal(
            cijfer.Code,
            Plancijfer.Lees($" {cijfer.Code.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal)} ")
        );
        Assert.Null(Plancijfer.Lees("R4K7"));
        Assert.Null(Plancijfer.Lees("R4K7-9QXU"));
    }

    [Fact]
    public void De_ruggengraat_heeft_een_rij_voor_elk_cijfer_dat_te_vergelijken_is()
    {
        var figuur = Rotterdam
            .Secties.Single(s => s.Anker == "indicatoren")
            .Blokken.OfType<Figuurblok>()
            .Select(b => b.Figuur)
            .Cast<Spreidingfiguur>()
            .Single();
        // Counts have no mean to lie beside.
        Assert.Equal("Klanten per 10.000", Assert.Single(figuur.Rijen).Naam);
        Assert.Equal("Het ene cijfer van Rotterdam ligt hoger dan in alle regio's samen", figuur.Bevinding);
    }

    [Fact]
    public void De_ruggengraat_telt_alleen_wat_een_oordeel_heeft_en_noemt_de_rest()
    {
        // Of group B no other region has a figure: there is nothing to hold it against.
        var tabel = Ratio().Cel("5521", "groep=B", 40, 50_000);
        var figuur = Plan("5521", Nieuw, [Editie(Nieuw, tabel)])
            .Secties.Single(s => s.Anker == "indicatoren")
            .Blokken.OfType<Figuurblok>()
            .Select(b => b.Figuur)
            .Single();
        Assert.Equal("Het ene cijfer van Rotterdam ligt hoger dan in alle regio's samen", figuur.Bevinding);
        Assert.EndsWith(
            "Zonder oordeel, omdat het een groei is of er te weinig gegevens zijn: Klanten per 10.000: groep B.",
            figuur.Wat,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void De_leeswijzer_is_de_tekst_van_de_definities_die_gebruikt_zijn()
    {
        var regels = Rotterdam.Secties.SelectMany(s => s.Blokken).OfType<Leeswijzerblok>().Single().Regels;
        var ratio = regels.Single(r => r.Indicator == "klantenratio");
        Assert.Equal(("2.0", "1-1-2024", false), (ratio.Versie, ratio.Peil, ratio.TeltOp));
        Assert.Contains("per 10.000 inwoners van de regio", ratio.Toelichting, StringComparison.Ordinal);
        Assert.Contains("Versie 1 telde klanten", ratio.Breuk, StringComparison.Ordinal);
        Assert.Equal(5, regels.Count);
    }

    [Fact]
    public void Verzonnen_cijfers_zijn_dat_in_het_hele_plan()
    {
        var uitgave = Regiotafel.Tests.Monitor.Monitorproef.Uitgave(Nieuw, true, Ratio().Maak());
        var plan = Plan("5521", Nieuw, [uitgave]);
        Assert.True(plan.IsVoorbeeld);
        Assert.EndsWith("Verzonnen cijfers: voorbeeldland.", Blok(plan, "klantenratio").Bron, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_wachtlijst_ligt_naast_het_ongewogen_gemiddelde_en_zegt_dat()
    {
        // 420 in twelve counts is 35; four others 10 each: together 75, the plain mean 15.
        var wachtlijst = new Proeftabel("wachtlijst-gemiddelde", "2.0").Cel("5521", "", 420, 12, "2023");
        foreach (var ander in (string[])["5501", "5502", "5503", "5510"])
        {
            wachtlijst.Cel(ander, "", 120, 12, "2023");
        }
        var blok = Blok(Plan("5521", Nieuw, [Editie(Nieuw, wachtlijst)]), "wachtlijst-gemiddelde");
        Assert.Equal(
            "Het gemiddelde aantal mensen op de wachtlijst is in Rotterdam met 35 hoger dan het ongewogen gemiddelde van de regio's (15)",
            blok.Bevinding
        );
        Assert.Equal(("75", "ongewogen 15"), (blok.Rijen[0].Alle.Tekst, blok.Rijen[0].Alle.Sub));
        Assert.Contains(blok.Noten, n => n.StartsWith("Hoger of lager is hier", StringComparison.Ordinal));
    }
}
