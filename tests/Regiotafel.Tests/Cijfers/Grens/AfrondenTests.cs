using Regiotafel.Cijfers.Deur;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

public sealed class AfrondenTests
{
    [Theory]
    [InlineData(120, "120 (werkelijk 118 tot 122)")]
    [InlineData(118, "120 (werkelijk 118 tot 122)")]
    [InlineData(122, "120 (werkelijk 118 tot 122)")]
    [InlineData(123, "125 (werkelijk 123 tot 127)")]
    [InlineData(0, "0 tot 2")]
    [InlineData(2, "0 tot 2")]
    [InlineData(3, "5 (werkelijk 3 tot 7)")]
    [InlineData(1451, "1.450 (werkelijk 1.448 tot 1.452)")]
    public void Een_aantal_staat_op_vijf_met_waar_het_voor_staat(long aantal, string tekst) =>
        Assert.Equal(tekst, Tekst(new Proeftabel("tegel-geindiceerd", "2.0").Cel("5521", "", aantal).Maak(), "5521"));

    [Fact]
    public void Een_ratio_volgt_uit_de_afgeronde_teller_en_de_precieze_inwoners()
    {
        // 13 of 8,250 is shown as 15: 18.2 per 10,000; 13 would be 15.8 and 17 would be 20.6.
        var tabel = new Proeftabel("klantenratio", "2.0").Cel("5521", "", 13, 8250).Maak();
        Assert.Equal("18 (werkelijk 16 tot 21)", Tekst(tabel, "5521"));
    }

    [Fact]
    public void Een_aandeel_volgt_uit_een_afgeronde_teller_en_noemer()
    {
        // 24 of 49 is shown as 25 of 50: 50%; least 23 of 52, most 27 of 48.
        var tabel = Aandeel(24, 49);
        Assert.Equal("50 (werkelijk 44 tot 56)", Tekst(tabel, "5521", periode: "2023"));
    }

    [Theory]
    [InlineData(9, "te klein")]
    [InlineData(10, "te klein")] // shown as 10, which may be 8
    [InlineData(12, "te klein")]
    [InlineData(13, "33 (werkelijk 18 tot 54)")] // 5 of 15; 3 of 17 and 7 of 13
    public void Een_noemer_die_onder_tien_kan_liggen_is_te_klein(long noemer, string tekst) =>
        Assert.Equal(tekst, Tekst(Aandeel(5, noemer), "5521", periode: "2023"));

    [Fact]
    public void Een_aandeel_is_nooit_meer_dan_alles() =>
        Assert.Equal("100 (werkelijk 76 tot 100)", Tekst(Aandeel(14, 15), "5521", periode: "2023"));

    [Fact]
    public void Een_totaal_is_apart_afgerond()
    {
        // 12 and 12 are shown as 10 and 10; together 24 is shown as 25.
        var tabel = new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 12).Cel("5521", "", 12).Maak();
        Assert.Equal("10 (werkelijk 8 tot 12)", Tekst(tabel, "5503"));
        Assert.Equal("25 (werkelijk 23 tot 27)", Tekst(tabel, "ALLE"));
    }

    [Fact]
    public void Een_gemiddelde_over_maanden_staat_op_vijf_mensen()
    {
        // 100 over 12 months is 8.3 waiting: shown as 10, which is 7.5 to 12.4.
        var tabel = new Proeftabel("wachtlijst-gemiddelde", "2.0").Cel("5521", "", 100, 12, "2023").Maak();
        Assert.Equal("10 (werkelijk 8 tot 12)", Tekst(tabel, "5521", periode: "2023"));
    }

    [Fact]
    public void Het_ongewogen_gemiddelde_volgt_uit_wat_er_staat()
    {
        // 15 and 5 of 10,000: shown 15 and 5, mean 10; 13 and 3 to 17 and 7.
        var tabel = new Proeftabel("klantenratio", "2.0").Cel("5503", "", 14, 10000).Cel("5521", "", 4, 10000).Maak();
        Assert.Equal("10 (werkelijk 8 tot 12)", Tekst(tabel, "ALLE-ONGEWOGEN"));
    }

    [Fact]
    public void Groei_volgt_uit_de_afgeronde_aantallen()
    {
        // 102 and 111 of 10,000 are shown as 100 and 110: 10.0% with a band from 108/102 to 112/98, so no decimal.
        var ratio = new Proeftabel("klantenratio", "2.0")
            .Cel("5521", "", 102, 10000, "2023-01-01")
            .Cel("5521", "", 111, 10000)
            .Maak();
        Assert.Equal("10 (werkelijk 6 tot 14)", Tekst(Afgeleid("klantenratio-groei", "2.0", ratio), "5521"));
    }

    [Fact]
    public void Een_som_van_delen_volgt_uit_de_afgeronde_delen()
    {
        // W1 12 and W2 13 of 100: shown as 10 + 15 of 100.
        var verdeling = new Proeftabel("verdeling-ggz-w", "2.0");
        foreach (var (code, aantal) in new[] { ("880", 12), ("882", 13), ("884", 60), ("886", 15), ("888", 0) })
        {
            verdeling.Cel("5521", $"zzp={code}", aantal, 100, "2024-01-01/2024-05-01");
        }
        var afgeleid = Afgeleid("aandeel-w1-w2", "2.0", verdeling.Maak());
        Assert.Equal("25 (werkelijk 21 tot 30)", Tekst(afgeleid, "5521", periode: "2024-01-01/2024-05-01"));
    }

    [Fact]
    public void Binnen_zijn_de_cijfers_precies()
    {
        var tabel = new Proeftabel("klantenratio", "2.0").Cel("5521", "", 13, 8250).Maak();
        var cijfer = Cijfer(Open(Doelgroep.Binnen, Vast, tabel), "5521");
        Assert.Equal(("16", null, Vertrouwelijkheid.Vrij), (cijfer.Tekst, cijfer.Laag, cijfer.Vertrouwelijkheid));
    }

    [Fact]
    public void Een_noemer_van_nul_blijft_binnen()
    {
        var tabel = Aandeel(0, 0);
        var (periode, beleid) = ("2023", Vast);
        Assert.Equal(
            Waarneming.NoemerNul,
            Cijfer(Open(Doelgroep.Binnen, beleid, tabel), "5521", "", periode).Waarneming
        );
        var buiten = Cijfer(Open(Doelgroep.Openbaar, beleid, tabel), "5521", "", periode);
        Assert.Equal(("te klein", Waarneming.Normaal), (buiten.Tekst, buiten.Waarneming));
    }

    [Fact]
    public void Wat_niet_is_geleverd_staat_er_met_die_woorden()
    {
        var uitslag = Open(
            Doelgroep.Openbaar,
            Vast,
            new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 100).NietGeleverd("5521").Maak()
        );
        Assert.Equal("niet geleverd", Cijfer(uitslag, "5521").Tekst);
        Assert.Equal(Waarneming.NietGeleverd, Cijfer(uitslag, "5521").Waarneming);
        Assert.Equal(Waarneming.Onvolledig, Cijfer(uitslag, "ALLE").Waarneming);
    }

    [Fact]
    public void De_eerste_van_een_nieuwe_definitie_is_een_breuk_en_een_deel_van_een_jaar_voorlopig()
    {
        var ratio = new Proeftabel("klantenratio", "2.0")
            .Cel("5521", "", 100, 10000, "2023-01-01")
            .Cel("5521", "", 100, 10000)
            .Maak();
        var uitslag = Open(Doelgroep.Openbaar, Vast, ratio);
        Assert.Equal(Waarneming.Breuk, Cijfer(uitslag, "5521", "", "2023-01-01").Waarneming);
        Assert.Equal(Waarneming.Normaal, Cijfer(uitslag, "5521").Waarneming);
        var deel = new Proeftabel("aandeel-eigen-omgeving", "2.0").Cel("5521", "", 50, 100, "2024-01-01/2024-05-01");
        var voorlopig = Open(Doelgroep.Openbaar, Vast, deel.Maak());
        Assert.Equal(Waarneming.Voorlopig, Cijfer(voorlopig, "5521", "", "2024-01-01/2024-05-01").Waarneming);
    }

    // samenwerking.md, section 6, acceptance MO1 and MO2: the 60 counts are published, and stay as they are.
    [Fact]
    public void Gepubliceerde_stand_blijft_zoals_zij_is_met_haar_band()
    {
        var stand = new Proeftabel("aanspraken", "1.0");
        foreach (
            var (dag, aantallen) in new[]
            {
                ("2023-07-01", new[] { 7955, 5235, 13565, 1580, 735 }),
                ("2023-10-01", [8125, 5320, 13945, 1660, 780]),
            }
        )
        {
            stand.Cel("NL", "", aantallen.Sum(), periode: dag);
            foreach (var (code, aantal) in new[] { "880", "882", "884", "886", "888" }.Zip(aantallen))
            {
                stand.Cel("NL", $"zzp={code}", aantal, periode: dag);
            }
        }
        var tabel = stand.Maak();
        Assert.Equal("29.830 (werkelijk 29.820 tot 29.840)", Tekst(tabel, "NL", periode: "2023-10-01"));
        var netto = Afgeleid("aanspraken-netto-per-maand", "1.0", tabel);
        Assert.Equal("253 (werkelijk 247 tot 260)", Tekst(netto, "NL", periode: "2023-10-01"));
        var groei = Cijfer(
            Open(Doelgroep.Openbaar, Vast, Afgeleid("aanspraken-groei", "1.0", tabel)),
            "NL",
            "zzp=880",
            "2023-10-01"
        );
        Assert.Equal(("2.14", Vertrouwelijkheid.Vrij), (groei.Waarde, groei.Vertrouwelijkheid));
        // 8,123 of 7,957 to 8,127 of 7,953.
        Assert.Equal("2,14 (werkelijk 2,09 tot 2,19)", groei.Tekst);
    }

    private static Regiotafel.Cijfers.Grens.Grenstabel Aandeel(long teller, long noemer) =>
        new Proeftabel("aandeel-eigen-omgeving", "2.0").Cel("5521", "", teller, noemer, "2023").Maak();
}
