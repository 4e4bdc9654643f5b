using System.Text;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Inlezen;

/// <summary>AW317 in its pseudonymised form, and what refuses it.</summary>
public sealed class Aw317lezerTests
{
    private const string Afgezien =
        "<aw317:GeindiceerdeZorgzwaartepakketten><aw317:GeindiceerdZorgzwaartepakket><aw317:ZzpCode>880</aw317:ZzpCode>"
        + "<aw317:ZietAfVanZorg>1</aw317:ZietAfVanZorg></aw317:GeindiceerdZorgzwaartepakket></aw317:GeindiceerdeZorgzwaartepakketten>";

    [Fact]
    public void De_statussen_worden_perioden_tot_de_dag_voor_de_volgende()
    {
        var bytes = Wachtlijstproef.Aw317(
            Wachtlijstproef.Client("a83f0c11", "880", "", ("2026-06-01", "6"), ("2026-03-01", "7")),
            Wachtlijstproef.Client("b94a1d22", "880", Afgezien, ("2026-03-01", "7"))
        );
        var lezing = PersoonstandenTests.Lezing(bytes);

        Assert.Equal(Feitbron.Aw317, lezing.Bron);
        Assert.False(lezing.Keur.Geweigerd);
        var perioden = lezing.Keur.Regels.Where(r => r.Client == "a83f0c11").Select(r => r.Gegevens!).ToList();
        Assert.Equal(
            [("7", new DateOnly(2026, 3, 1), new DateOnly(2026, 5, 31)), ("6", new DateOnly(2026, 6, 1), null)],
            perioden.Select(p => (p.Status, p.Van, p.Tot))
        );

        var standen = PersoonstandenTests.Standen(bytes);
        Assert.Equal([Persoonlot.Telt, Persoonlot.ZietAf], standen.Select(s => s.Lot));
        Assert.Equal(
            ("6", "01", "4", "30000011", new DateOnly(2026, 3, 1)),
            (
                standen[0].Status,
                standen[0].Classificatie,
                standen[0].Leveringsvorm,
                standen[0].Instelling,
                standen[0].WachtSinds!.Value
            )
        );
    }

    [Theory]
    [InlineData("<aw317:Bsn>123456782</aw317:Bsn>", "ELEMENT-BSN")]
    [InlineData("<aw317:Bsn/>", "ELEMENT-BSN")]
    [InlineData("<aw317:ClientBsn/>", "ELEMENT-BSN")]
    [InlineData("<aw317:x Persoon_BSN=\"1\"/>", "ELEMENT-BSN")]
    [InlineData("<aw317:OudSofiNummer/>", "ELEMENT-BSN")]
    [InlineData("<aw317:x burger_service_nummer=\"1\" burgerServicenummer=\"2\"/>", "ELEMENT-BSN")]
    [InlineData("<aw317:Geslachtsnaam>Jansen</aw317:Geslachtsnaam>", "ELEMENT-NAAM")]
    [InlineData("<aw317:NaamGegevens/>", "ELEMENT-NAAM")]
    [InlineData("<aw317:Voorletters>J</aw317:Voorletters>", "ELEMENT-NAAM")]
    public void Een_element_voor_een_bsn_of_een_naam_weigert_het_hele_bestand(string element, string code)
    {
        var lezing = PersoonstandenTests.Lezing(
            Wachtlijstproef.Aw317(Wachtlijstproef.Client("a83f0c11", "880", element, ("2026-03-01", "7")))
        );

        var punt = Assert.Single(lezing.Keur.Punten);
        Assert.Equal((code, true), (punt.Code, lezing.Keur.Geweigerd));
        Assert.DoesNotContain("Jansen", punt.Melding, StringComparison.Ordinal);
        Assert.Empty(lezing.Keur.Regels);
    }

    [Theory]
    [InlineData("<Bericht><Clienten>", "XML-ONLEESBAAR")]
    [InlineData(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Bericht><Clienten>&e;</Clienten></Bericht>",
        "XML-ONLEESBAAR"
    )]
    [InlineData("<Iets/>", "GEEN-AW317")]
    [InlineData("<Bericht><Clienten/></Bericht>", "AFZENDER-ONTBREEKT")]
    [InlineData("<Bericht><Header><Afzender> </Afzender></Header><Clienten/></Bericht>", "AFZENDER-ONTBREEKT")]
    [InlineData(
        "<Bericht><Header><Afzender>5521</Afzender></Header><Clienten><Client/></Clienten></Bericht>",
        "PSEUDONIEM-ONTBREEKT"
    )]
    public void Wat_geen_gepseudonimiseerde_aw317_is_wordt_geweigerd(string xml, string code)
    {
        Assert.Equal(code, Assert.Single(PersoonstandenTests.Lezing(Encoding.UTF8.GetBytes(xml)).Keur.Punten).Code);
    }

    [Theory]
    [InlineData("Jansen, Dorpsstraat 1")]
    [InlineData("3000001")]
    [InlineData("300000111")]
    public void Een_instelling_die_geen_agb_code_is_wordt_niet_bewaard(string instelling)
    {
        var client = Wachtlijstproef
            .Client("a83f0c11", "880", "", ("2026-03-01", "7"), ("2026-06-01", "6"))
            .Replace("30000011", instelling, StringComparison.Ordinal);
        var bytes = Wachtlijstproef.Aw317(client);

        var punt = Assert.Single(PersoonstandenTests.Lezing(bytes).Keur.Punten);
        Assert.Equal(("INSTELLING-VORM", 5, Keurgevolg.Waarschuwing), (punt.Code, punt.Regel, punt.Gevolg));
        Assert.DoesNotContain(instelling, punt.Melding, StringComparison.Ordinal);
        var stand = Assert.Single(PersoonstandenTests.Standen(bytes));
        Assert.Equal((Persoonlot.Telt, "6", null), (stand.Lot, stand.Status, stand.Instelling));
    }

    [Fact]
    public void Een_diep_bestand_en_een_veld_met_elementen_worden_geweigerd()
    {
        // 33 in each other is one too many; 100,000 would take the process down where text is read.
        foreach (var diepte in new[] { 30, 100_000 })
        {
            var diep =
                string.Concat(Enumerable.Repeat("<a>", diepte)) + string.Concat(Enumerable.Repeat("</a>", diepte));
            var xml = $"<Bericht><Clienten>\n<ClientId>{diep}</ClientId></Clienten></Bericht>";
            var punt = Assert.Single(PersoonstandenTests.Lezing(Encoding.UTF8.GetBytes(xml)).Keur.Punten);
            Assert.Equal(("XML-TE-DIEP", 2), (punt.Code, punt.Regel));
            Assert.StartsWith(
                "In dit bestand staan meer dan 32 elementen in elkaar.",
                punt.Melding,
                StringComparison.Ordinal
            );
        }

        var client = Wachtlijstproef.Client("a83f<x>0c11</x>", "880", "", ("2026-03-01", "7"));
        var veld = Assert.Single(PersoonstandenTests.Lezing(Wachtlijstproef.Aw317(client)).Keur.Punten);
        Assert.Equal(("VELD-MET-ELEMENTEN", "ClientId"), (veld.Code, veld.Kolom));
        var status = Wachtlijstproef.Client("a83f0c11", "880", "", ("2026-03-01", "<x>7</x>"));
        Assert.Equal(
            ("VELD-MET-ELEMENTEN", "Leveringsstatus"),
            PersoonstandenTests
                .Lezing(Wachtlijstproef.Aw317(status))
                .Keur.Punten.Select(p => (p.Code, p.Kolom))
                .Single()
        );
    }

    [Fact]
    public void Een_bsn_als_pseudoniem_en_een_onbekende_code_vinden_hun_regel_in_de_xml()
    {
        // 12345672 with a zero in front: 8*1+7*2+6*3+5*4+4*5+3*6+2*7-2 = 110 = 10*11.
        foreach (var id in new[] { "111222333", "12345672" })
        {
            var bsn = PersoonstandenTests.Lezing(
                Wachtlijstproef.Aw317(Wachtlijstproef.Client(id, "880", "", ("2026-03-01", "7")))
            );
            Assert.Equal("WAARDE-BSN", Assert.Single(bsn.Keur.Punten).Code);
            Assert.Empty(bsn.Keur.Regels);
        }

        // The second client stands on line 6 of the file.
        var code = PersoonstandenTests.Lezing(
            Wachtlijstproef.Aw317(
                Wachtlijstproef.Client("a83f0c11", "880", "", ("2026-03-01", "7")),
                Wachtlijstproef.Client("b94a1d22", "880", "", ("2026-03-01", "8"))
            )
        );
        var punt = Assert.Single(code.Keur.Punten);
        Assert.Equal(("CODE-ONBEKEND", 6), (punt.Code, punt.Regel));
        var telt = Assert.Single(code.Keur.Regels, r => r.Gegevens is not null);
        Assert.Equal("a83f0c11", telt.Client);
    }
}
