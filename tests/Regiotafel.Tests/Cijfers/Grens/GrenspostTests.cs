using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

public sealed class GrenspostTests
{
    private static readonly Guid _collega = new("33333333-3333-3333-3333-333333333333");

    private static Grenstabel Tegel(long aantal = 100) =>
        new Proeftabel("tegel-geindiceerd", "2.0").Cel("5521", "", aantal).Maak();

    [Fact]
    public void Wie_aanvraagt_opent_niet_zelf()
    {
        var aanvraag = Aanvraag(Doelgroep.Openbaar, Tegel());
        Assert.Equal("zelfde-persoon", Post(Tegel()).Open(aanvraag, aanvraag.Aanvrager).Weigering!.Code);
        var open = Post(Tegel()).Open(aanvraag, _collega).Uitgave!;
        Assert.Equal((_collega, null, "openbaarmaking 1.1"), (open.Opener, open.GelijkAan, open.Beleid));
    }

    [Fact]
    public void Binnen_kijkt_iemand_zonder_tweede_persoon_maar_met_reden()
    {
        var aanvraag = Aanvraag(Doelgroep.Binnen, Tegel());
        Assert.NotNull(Post(Tegel()).Open(aanvraag, aanvraag.Aanvrager).Uitgave);
        Assert.Equal("geen-reden", Post(Tegel()).Open(aanvraag with { Reden = " " }, _collega).Weigering!.Code);
    }

    [Fact]
    public void Een_lege_dubbele_of_onbekende_keuze_gaat_niet_open()
    {
        var aanvraag = Aanvraag(Doelgroep.Openbaar, Tegel());
        var id = aanvraag.Metingen[0];
        Assert.Equal("geen-tabellen", Code(aanvraag with { Metingen = [] }));
        Assert.Equal("geen-tabellen", Code(aanvraag with { Metingen = [id, id] }));
        Assert.Equal("onbekende-meting", Code(aanvraag with { Metingen = [id, "weg"] }));
    }

    [Fact]
    public void Wat_niet_openbaar_is_gaat_alleen_naar_de_regiotafel()
    {
        var tabel = new Proeftabel("sectorvreemd-profiel", "1.0")
            .Cel("5521", "segment=GZ|zzp=880", 20, 60, "2023-01")
            .Maak();
        Assert.Equal("niet-openbaar", Open(Doelgroep.Openbaar, Vast, tabel).Weigering!.Code);
        var regio = Open(Doelgroep.Regiotafel, Vast, tabel);
        Assert.Equal("33 (werkelijk 29 tot 38)", Cijfer(regio, "5521", "segment=GZ|zzp=880", "2023-01").Tekst);
    }

    [Fact]
    public void Alleen_nieuwe_aantallen_gaan_vanzelf_open()
    {
        var aanvraag = Aanvraag(Doelgroep.Openbaar, Tegel());
        var vorige = Post(Tegel()).Open(aanvraag, _collega).Uitgave!;
        var nieuw = Post(Tegel(130)).OpenOngewijzigd(aanvraag, vorige).Uitgave!;
        Assert.Equal((null, vorige.Vingerafdruk), (nieuw.Opener, nieuw.GelijkAan));
        Assert.Equal("130 (werkelijk 128 tot 132)", nieuw.Tabellen[0].Cijfers[0].Tekst);
    }

    [Fact]
    public void Een_ander_beleid_doelgroep_tabel_of_regio_vraagt_weer_een_tweede_persoon()
    {
        var aanvraag = Aanvraag(Doelgroep.Openbaar, Tegel());
        var vorige = Post(Tegel()).Open(aanvraag, _collega).Uitgave!;
        var anderBeleid = new Grenspost(Met("personen: 10", "personen: 12"), _ => Tegel());
        Assert.Equal("gewijzigd", anderBeleid.OpenOngewijzigd(aanvraag, vorige).Weigering!.Code);
        var regiotafel = aanvraag with { Doelgroep = Doelgroep.Regiotafel };
        Assert.Equal("gewijzigd", Post(Tegel()).OpenOngewijzigd(regiotafel, vorige).Weigering!.Code);
        var anderCijfer = new Proeftabel("tegel-intramuraal", "2.0").Cel("5521", "", 100).Maak();
        Assert.Equal("gewijzigd", Vanzelf(anderCijfer, vorige));
        var regioErbij = new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 9).Cel("5521", "", 100).Maak();
        Assert.Equal("gewijzigd", Vanzelf(regioErbij, vorige));
    }

    [Fact]
    public void Een_uitgave_draagt_meting_definitie_en_volgorde()
    {
        var tabel = Open(Doelgroep.Openbaar, Vast, Tegel()).Uitgave!.Tabellen[0];
        Assert.Equal(("tegel-geindiceerd", "2.0"), (tabel.Indicator, tabel.Versie));
        Assert.All(tabel.Cijfers, c => Assert.Equal((tabel.MetingId, "2.0"), (c.MetingId, c.Versie)));
        Assert.Equal(["5521", "ALLE"], tabel.Cijfers.Select(c => c.Regio));
    }

    [Theory]
    [InlineData("rondes: 5", "rondes: 9", "rondes")]
    [InlineData("rondes: 5", "rondjes: 5", "rondes")]
    [InlineData("rondes: 5", "rondes: 5\nextra: 1", "extra")]
    [InlineData("vergroven-tot: 10", "vergroven-tot: 5", "vergroven-tot")]
    [InlineData("bewezen-leeg: toegestaan", "bewezen-leeg: soms", "bewezen-leeg")]
    [InlineData("stand: [stand-eind-maand]", "standen: [stand-eind-maand]", "bruggen")]
    [InlineData("## Wijzigingen", "## Historie", "Wijzigingen")]
    public void Een_beleid_dat_niet_klopt_wordt_niet_gelezen(string oud, string nieuw, string waar) =>
        Assert.Contains(waar, Assert.Throws<Definitiefout>(() => Met(oud, nieuw)).Message, StringComparison.Ordinal);

    private static Grenspost Post(Grenstabel tabel) => new(Vast, id => id == tabel.MetingId ? tabel : null);

    private static string Code(Uitgaveaanvraag aanvraag) => Post(Tegel()).Open(aanvraag, _collega).Weigering!.Code;

    private static string Vanzelf(Grenstabel tabel, Uitgave vorige) =>
        Post(tabel).OpenOngewijzigd(Aanvraag(Doelgroep.Openbaar, tabel), vorige).Weigering!.Code;
}
