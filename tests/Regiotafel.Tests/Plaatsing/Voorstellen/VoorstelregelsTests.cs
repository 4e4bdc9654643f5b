using System.Globalization;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>Which step may follow which, and by when.</summary>
public sealed class VoorstelregelsTests
{
    // Thursday.
    private static readonly DateOnly Donderdag = new(2026, 11, 5);

    /// <summary>By hand: urgent has three working days (Tuesday), all else five (Thursday); a hold lasts two steps.</summary>
    [Theory]
    [InlineData("6", "2026-11-10", "2026-11-13")]
    [InlineData("7", "2026-11-12", "2026-11-19")]
    [InlineData(null, "2026-11-12", "2026-11-19")]
    public void Een_stap_heeft_drie_of_vijf_werkdagen(string? status, string stap, string vasthouden)
    {
        Assert.Equal(Op(stap), Voorstelregels.Uiterlijk(Donderdag, status));
        Assert.Equal(Op(vasthouden), Voorstelregels.Vasthouden(Donderdag, status));
    }

    [Fact]
    public void Niets_verlaat_een_eindstand_en_geplaatst_volgt_alleen_op_toegezegd()
    {
        var staten = Enum.GetValues<Voorstelstaat>();
        var gemogen = staten.SelectMany(van =>
            staten.Where(naar => Voorstelregels.Mag(van, naar)).Select(naar => (van, naar))
        );

        Assert.Equal(
            [
                (Voorstelstaat.Voorgesteld, Voorstelstaat.InOverweging),
                (Voorstelstaat.Voorgesteld, Voorstelstaat.Toegezegd),
                (Voorstelstaat.Voorgesteld, Voorstelstaat.Afgewezen),
                (Voorstelstaat.Voorgesteld, Voorstelstaat.Vervallen),
                (Voorstelstaat.InOverweging, Voorstelstaat.Toegezegd),
                (Voorstelstaat.InOverweging, Voorstelstaat.Afgewezen),
                (Voorstelstaat.InOverweging, Voorstelstaat.Vervallen),
                (Voorstelstaat.Toegezegd, Voorstelstaat.Geplaatst),
                (Voorstelstaat.Toegezegd, Voorstelstaat.Afgewezen),
                (Voorstelstaat.Toegezegd, Voorstelstaat.Vervallen),
            ],
            gemogen
        );
    }

    /// <summary>By hand: thirty days after Tuesday 1 December is Thursday 31 December; what began a week late has a week more.</summary>
    [Theory]
    [InlineData(false, null, "2026-12-31", true)]
    [InlineData(false, null, "2027-01-01", false)]
    [InlineData(false, "2026-12-08", "2027-01-07", true)]
    [InlineData(true, null, "2027-03-01", true)]
    public void Een_plaatsing_kan_terug_op_proef_en_de_eerste_dertig_dagen(
        bool proef,
        string? gestart,
        string dag,
        bool kan
    )
    {
        var plaatsing = new Plaatsingsregel
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.Empty,
            WederpartijId = Guid.Empty,
            ZoekvraagId = Guid.Empty,
            VoorstelId = Guid.Empty,
            EenheidId = Guid.Empty,
            VerwachtOp = new DateOnly(2026, 12, 1),
            GestartOp = gestart is null ? null : Op(gestart),
            Proefplaatsing = proef,
            BevestigdOp = DateTime.UnixEpoch,
            BevestigdDoor = "Proef",
        };

        Assert.Equal(kan, plaatsing.KanTerug(Op(dag)));
    }

    [Fact]
    public void Intrekken_zegt_vooraf_wat_er_vervalt_en_wat_het_tegenhoudt()
    {
        var (v, k) = (Los(), Vast());
        Assert.Equal(
            [
                "De plek is weer vrij voor anderen. U hield haar vast tot en met 16-11-2026.",
                "Proefhuis krijgt bericht.",
                "De zoekvraag zoekt weer een plek.",
            ],
            Intrekplan.Van(v, k, anderen: 0).Gevolgen
        );

        Assert.Null(v.Zet(Voorstelstaat.Toegezegd, Wie("Zb Huis", "Proefhuis")));
        Assert.Equal(
            [
                "De plek is weer vrij voor anderen. U hield haar vast tot en met 16-11-2026.",
                "De toezegging van Proefhuis vervalt.",
                "Proefhuis krijgt bericht.",
                "Er lopen dan nog 2 andere voorstellen voor deze zoekvraag.",
            ],
            Intrekplan.Van(v, k, anderen: 2).Gevolgen
        );

        Assert.Null(v.Zet(Voorstelstaat.Geplaatst, Wie("Zb Huis", "Proefhuis")));
        var plan = Intrekplan.Van(v, koppeling: null, anderen: 0);
        Assert.False(plan.Kan);
        Assert.Equal(
            ["De plaatsing is op 5-11-2026 bevestigd door Zb Huis (Proefhuis). Beëindig eerst de plaatsing."],
            plan.Blokkades
        );
        var telaat = v.Zet(Voorstelstaat.Vervallen, Wie("Zb Zoekt", "Proefgroep"), Vervalreden.Ingetrokken);
        Assert.Equal(
            "Dit voorstel is intussen veranderd: de plaatsing is bevestigd, door Zb Huis (Proefhuis) op 5-11-2026. Er is niets opgeslagen.",
            telaat?.Tekst
        );
    }

    /// <summary>Wishes, distance and earlier refusals are not the provider's; its conditions are not everybody's.</summary>
    [Fact]
    public void Elke_lezer_ziet_van_de_punten_alleen_wat_hem_aangaat()
    {
        var moment = new Momentopname(Donderdag, "7", 100, Doorstroom: false)
        {
            Criteria =
            [
                .. new[] { "PRO", "UIT", "VKR", "AFS", "AFW", "CON.agressie" }.Select(c => new Momentpunt(
                    c,
                    Oordeel.Niet,
                    $"Zin van {c}."
                )),
            ],
            Plek = new Momentplek("aangeboden", null, 1, Vanaf: null),
        };
        Voorstelbeeld Beeld(Voorstel v, bool alsAanbieder) =>
            new(v, Casuscode.Trek(), moment, alsAanbieder)
            {
                Dag = Donderdag,
                Intrekken = Intrekplan.Van(v, koppeling: null, anderen: 0),
            };
        var voorstel = Los();

        Assert.Equal(
            ["Zin van PRO.", "Zin van CON.agressie."],
            Beeld(voorstel, alsAanbieder: true).Punten.Select(p => p.Zin)
        );
        var weg = Beeld(voorstel, alsAanbieder: false).Punten;
        Assert.Equal(6, weg.Count);
        Assert.All(weg, p => Assert.Equal("Een voorwaarde van de aanbieder.", p.Zin));

        // What came to nothing: the provider reads what happened, and no facts.
        Assert.True(Beeld(voorstel, alsAanbieder: true).ZietGegevens);
        Assert.Null(voorstel.Zet(Voorstelstaat.Vervallen, Wie("Zb Zoekt", "Proefgroep"), Vervalreden.Ingetrokken));
        Assert.False(Beeld(voorstel, alsAanbieder: true).ZietGegevens);
        Assert.True(Beeld(voorstel, alsAanbieder: false).ZietGegevens);
    }

    [Fact]
    public void Wat_geplaatst_is_sluit_niet_en_wat_gesloten_is_gaat_niet_weer_open()
    {
        var zoekvraag = Zoekvraagproef.Beeld("7", 10).Zoekvraag;
        zoekvraag.Plaats();
        Assert.Equal("zoekvraag-geplaatst", zoekvraag.Sluit(Afsluitreden.EldersGeholpen, Donderdag)?.Code);
        zoekvraag.Heropen();
        Assert.Equal(Zoekvraagstaat.Zoekend, zoekvraag.Staat);
        Assert.Null(zoekvraag.Sluit(Afsluitreden.EldersGeholpen, Donderdag));
        zoekvraag.Heropen();
        Assert.Equal(Zoekvraagstaat.Afgesloten, zoekvraag.Staat);
    }

    private static DateOnly Op(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Stapzetter Wie(string naam, string organisatie) =>
        new(naam, organisatie, new DateTime(2026, 11, 5, 9, 0, 0, DateTimeKind.Utc));

    private static Vasthoudkoppeling Vast() =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            ZoekvraagId = Guid.Empty,
            AanbodId = Guid.Empty,
            VasthoudingId = Guid.NewGuid(),
            Tot = new DateOnly(2026, 11, 16),
            BegonnenOp = DateTime.UnixEpoch,
        };

    private static Voorstel Los() =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.NewGuid(),
            Aanbieder = "Proefhuis",
            WederpartijId = Guid.NewGuid(),
            Indiener = "Proefgroep",
            ZoekvraagId = Guid.Empty,
            AanbodId = Guid.Empty,
            EenheidId = Guid.Empty,
            Plek = "Proefplek",
            DoorId = Guid.Empty,
            Door = "Zb Zoekt",
            Organisatie = "Proefgroep",
            Bron = Voorstelbron.Mens,
            Momentopname = "{}",
            Uiterlijk = Donderdag,
            GedaanOp = DateTime.UnixEpoch,
        };
}
