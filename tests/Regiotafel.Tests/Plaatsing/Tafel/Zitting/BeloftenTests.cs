using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Tafel.Zitting;

/// <summary>When the answers to last time's promises are good enough to begin, and when a table meets again.</summary>
public sealed class BeloftenTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 30);

    [Fact]
    public void Elke_afspraak_heeft_een_antwoord_en_een_nieuwe_datum_ligt_na_vandaag()
    {
        var (een, twee) = (Besluit(), Besluit());
        Assert.Empty(Toets([een], Antwoord(een, Besluitstaat.Gedaan)));
        Assert.Empty(Toets([een], Antwoord(een, Besluitstaat.Verlengd, Vandaag.AddDays(1))));
        Assert.Equal(["Antwoorden[0].Staat antwoord-nodig"], Toets([een], Antwoord(een, null)));
        Assert.Equal(
            ["Antwoorden[1].Datum nieuwe-datum-nodig"],
            Toets([een, twee], Antwoord(een, Besluitstaat.NietGelukt), Antwoord(twee, Besluitstaat.Verlengd, Vandaag))
        );
        Assert.Equal(
            ["Antwoorden[0].Datum nieuwe-datum-nodig"],
            Toets([een], Antwoord(een, Besluitstaat.Verlengd, Vandaag.AddYears(1).AddDays(1)))
        );
        // A promise without a field of its own: the form is older than the promise.
        Assert.Equal([" eerst-beantwoorden"], Toets([een, twee], Antwoord(een, Besluitstaat.Gedaan)));
    }

    [Fact]
    public void Een_afspraak_wordt_een_keer_beantwoord()
    {
        var besluit = Besluit();
        Assert.False(besluit.Beantwoord(Besluitstaat.Open, Guid.NewGuid(), "Proef", DateTime.UnixEpoch));
        Assert.True(besluit.Beantwoord(Besluitstaat.NietGelukt, Guid.NewGuid(), "Proef", DateTime.UnixEpoch));
        Assert.False(besluit.Beantwoord(Besluitstaat.Gedaan, Guid.NewGuid(), "Proef", DateTime.UnixEpoch));
        Assert.Equal(Besluitstaat.NietGelukt, besluit.Staat);
    }

    // The second decision found the question of the first at the same place.
    [Fact]
    public void Een_antwoord_raakt_geen_taak_waar_een_ander_op_wacht()
    {
        var taak = Taak();
        var (een, twee) = (Besluit(taak.Id, taak.GesteldDoorId), Besluit(taak.Id, taak.GesteldDoorId, minuten: 9));
        Assert.True(BeloftenBeantwoorden.BeslistOver(taak, een, [een, Besluit(Guid.NewGuid())]));
        Assert.False(BeloftenBeantwoorden.BeslistOver(taak, twee, [een, twee]));
        // The first has its answer: nobody but the second waits for it now.
        Assert.True(een.Beantwoord(Besluitstaat.NietGelukt, Guid.NewGuid(), "Proef", DateTime.UnixEpoch));
        Assert.True(BeloftenBeantwoorden.BeslistOver(taak, twee, [een, twee]));
        // Asked outside a table: by somebody else, or by the same person before the session.
        var vreemd = Besluit(taak.Id);
        Assert.False(BeloftenBeantwoorden.BeslistOver(taak, vreemd, [vreemd]));
        Assert.False(BeloftenBeantwoorden.BeslistOver(taak, twee, [twee]));
    }

    // 27 November 2026 is a Friday; 25 December a holiday, 26 and 27 are the weekend, so the Friday meeting moves to Monday 28.
    [Fact]
    public void De_volgende_keer_volgt_het_ritme_en_valt_op_een_werkdag()
    {
        var tafel = new Plaatsingstafel
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.NewGuid(),
            Naam = "Proeftafel",
            Ritme = Tafelritme.Maandelijks,
            Aanvang = "10.00",
            AangemaaktOp = DateTime.UnixEpoch,
        };
        Assert.Equal(new DateOnly(2026, 12, 28), tafel.Volgende(new DateOnly(2026, 11, 27)));
        tafel.Ritme = Tafelritme.TweeWekelijks;
        Assert.Equal(new DateOnly(2026, 12, 11), tafel.Volgende(new DateOnly(2026, 11, 27)));
        tafel.Ritme = Tafelritme.Los;
        Assert.Null(tafel.Volgende(Vandaag));
    }

    private static IEnumerable<string> Toets(Besluit[] beloften, params Belofteantwoord[] antwoorden) =>
        BeloftenBeantwoorden.Toets(beloften, antwoorden, Vandaag).Select(f => $"{f.Veld} {f.Weigering.Code}");

    private static Belofteantwoord Antwoord(Besluit b, Besluitstaat? staat, DateOnly? datum = null) =>
        new()
        {
            Id = b.Id,
            Staat = staat,
            Datum = datum,
        };

    private static Taak Taak() =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.NewGuid(),
            Soort = Taaksoort.Ontheffing,
            Tekst = "Proef",
            Uiterlijk = Vandaag,
            GesteldOp = DateTime.UnixEpoch,
            GesteldDoorId = Guid.NewGuid(),
            GesteldDoor = "Proef",
        };

    private static Besluit Besluit(Guid? taak = null, Guid? door = null, int minuten = 0) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            EigenaarId = Guid.NewGuid(),
            TafelId = Guid.NewGuid(),
            SessieId = Guid.NewGuid(),
            Soort = Besluitsoort.Afspraak,
            Onderwerp = "Bel de aanbieder.",
            WieId = Guid.NewGuid(),
            Wie = "Proef",
            Organisatie = "Proef",
            Uiterlijk = Vandaag,
            TaakId = taak,
            Op = DateTime.UnixEpoch.AddMinutes(minuten),
            DoorId = door ?? Guid.NewGuid(),
            Door = "Proef",
        };
}
