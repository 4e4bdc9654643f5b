using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Inlezen;

/// <summary>A file beside the list, case by case; no store.</summary>
public sealed class VerschilmakerTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 1);

    [Fact]
    public void Nieuw_is_wie_wacht_of_uit_voorzorg_wacht_en_nog_geen_zoekvraag_heeft()
    {
        var verschil = Verschilmaker.Maak(
            [Stand("a", "7"), Stand("b", "3"), Stand("c", "4"), Stand("d", "5")],
            Bekend(),
            Peildatum
        );

        Assert.Equal(["a", "b"], verschil.Van(Verschiluitkomst.Nieuw).Select(r => r.Stand!.Hash));
        Assert.Equal(
            ["4 In zorg", "5 Einde zorgvraag"],
            verschil.Van(Verschiluitkomst.NietVoorLijst).Select(r => r.Reden)
        );
        Assert.True(verschil.Verandert);
    }

    [Fact]
    public void Dezelfde_status_is_gelijk_ook_als_de_begindag_verschilt()
    {
        var verschil = Verschilmaker.Maak([Stand("a", "7")], Bekend(("a", Beeld("7"))), Peildatum);

        Assert.Equal(Verschiluitkomst.Gelijk, Assert.Single(verschil.Regels).Uitkomst);
        Assert.False(verschil.Verandert);
    }

    [Fact]
    public void Een_andere_status_of_classificatie_of_een_ander_profiel_wijzigt()
    {
        var verschil = Verschilmaker.Maak(
            [Stand("a", "6"), Stand("b", "7") with { Classificatie = "02" }, Stand("c", "7") with { Zzp = "882" }],
            Bekend(("a", Beeld("7")), ("b", Beeld("7")), ("c", Beeld("7"))),
            Peildatum
        );

        Assert.Equal(
            [
                new("status", "7 Actief plaatsen", "6 Urgent plaatsen"),
                new("status", "7 Actief plaatsen", "7 Actief plaatsen, classificatie 02"),
                new("zorgprofiel", "W1", "W2"),
            ],
            verschil.Van(Verschiluitkomst.Gewijzigd).SelectMany(r => r.Wijzigingen)
        );
    }

    [Fact]
    public void Wie_ontbreekt_wordt_niet_meer_gemeld_en_blijft_open_en_wie_terugkomt_wordt_weer_gemeld()
    {
        var (weg, al, terug) = (Beeld("7"), Beeld("7"), Beeld("7"));
        al.Zoekvraag.NietMeerGemeldOp = new(2026, 10, 1);
        terug.Zoekvraag.NietMeerGemeldOp = new(2026, 10, 1);
        var verschil = Verschilmaker.Maak(
            [Stand("terug", "7")],
            Bekend(("weg", weg), ("al", al), ("terug", terug)),
            Peildatum
        );

        Assert.Same(weg.Zoekvraag, Assert.Single(verschil.Van(Verschiluitkomst.NietMeerGemeld)).Zoekvraag);
        Assert.Equal(
            new Veldwijziging("melding", "niet meer gemeld", "weer gemeld"),
            Assert.Single(Assert.Single(verschil.Van(Verschiluitkomst.Gewijzigd)).Wijzigingen)
        );
        Assert.Equal(2, verschil.Regels.Count);
    }

    [Fact]
    public void Wordt_iemand_in_het_bestand_niet_herkend_dan_is_niemand_weg()
    {
        var verschil = Verschilmaker.Maak(
            [new Persoonstand("af", 4, Persoonlot.ZietAf), Stand("nieuw", "7")],
            Bekend(("weg", Beeld("7")), ("af", Beeld("7"))),
            Peildatum,
            meldtAf: false
        );

        Assert.Equal([Verschiluitkomst.Gelijk, Verschiluitkomst.Nieuw], verschil.Regels.Select(r => r.Uitkomst));
    }

    [Fact]
    public void Wie_in_quarantaine_staat_is_niet_weg_en_wie_hier_gesloten_is_gaat_niet_open()
    {
        var dicht = Beeld("7");
        Assert.Null(dicht.Zoekvraag.Sluit(Afsluitreden.EldersGeholpen, Peildatum));
        var verschil = Verschilmaker.Maak(
            [
                new Persoonstand("a", 2, Persoonlot.Quarantaine),
                Stand("dicht", "6"),
                new Persoonstand("af", 4, Persoonlot.ZietAf),
            ],
            Bekend(("a", Beeld("7")), ("dicht", dicht), ("af", Beeld("7"))),
            Peildatum
        );

        Assert.Equal(
            [Verschiluitkomst.Quarantaine, Verschiluitkomst.HierGesloten, Verschiluitkomst.NietMeerGemeld],
            verschil.Regels.Select(r => r.Uitkomst)
        );
        Assert.Equal(
            ["een rij van deze persoon kan niet worden gelezen", "is hier afgesloten", "ziet af van zorg"],
            verschil.Regels.Select(r => r.Reden)
        );
    }

    [Fact]
    public void De_leveringsvorm_vult_alleen_wat_onbekend_is()
    {
        var stand = Stand("a", "7") with { Leveringsvorm = "5" };

        Assert.Equal(
            new Veldwijziging("leveringsvorm", "onbekend", "vpt"),
            Assert.Single(
                Assert.Single(Verschilmaker.Maak([stand], Bekend(("a", Beeld("7"))), Peildatum).Regels).Wijzigingen
            )
        );
        Assert.Empty(
            Assert
                .Single(Verschilmaker.Maak([stand], Bekend(("a", Beeld("7", ("LEV", "4")))), Peildatum).Regels)
                .Wijzigingen
        );
    }

    [Fact]
    public void De_vingerafdruk_noemt_dit_verschil_en_het_rapport_noemt_geen_zoekvraag()
    {
        var beeld = Beeld("7");
        var een = Verschilmaker.Maak([Stand("a", "6")], Bekend(("a", beeld)), Peildatum);
        var zelfde = Verschilmaker.Maak([Stand("a", "6")], Bekend(("a", beeld)), Peildatum);
        var ander = Verschilmaker.Maak([Stand("a", "2")], Bekend(("a", beeld)), Peildatum);

        Assert.Equal(een.Vingerafdruk, zelfde.Vingerafdruk);
        Assert.NotEqual(een.Vingerafdruk, ander.Vingerafdruk);
        Assert.Equal(
            "regel;uitkomst;onderdeel;was;wordt;uitleg\r\n2;gewijzigd;status;7 Actief plaatsen;6 Urgent plaatsen;\r\n",
            Verschilrapport.Csv(een, [])
        );
    }

    private static Persoonstand Stand(string hash, string status) =>
        new(hash, 2, Persoonlot.Telt)
        {
            Zzp = "880",
            Status = status,
            Vanaf = new(2026, 6, 1),
            WachtSinds = new(2026, 6, 1),
        };

    private static Dictionary<string, Zoekvraagbeeld> Bekend(params (string Hash, Zoekvraagbeeld Beeld)[] alle) =>
        alle.ToDictionary(b => b.Hash, b => b.Beeld, StringComparer.Ordinal);

    private static Zoekvraagbeeld Beeld(string status, params (string Code, string Waarde)[] feiten)
    {
        var beeld = Zoekvraagproef.Beeld(status, 100);
        return beeld with
        {
            Feiten = new Feitenblad([
                .. feiten.Append(("PRO", "880")).Select(f => Zoekvraagproef.Feit(beeld.Zoekvraag, f.Item1, f.Item2)),
            ]),
        };
    }
}
