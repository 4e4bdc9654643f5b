using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What people do with uitgaven: ask, open, refuse, withdraw. Each step is one row that stays, and one line in the log.</summary>
internal sealed class Uitgavezaken(
    CijfersDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Metingtabellen tabellen,
    Grenspost grens,
    Beleid beleid
)
{
    public const string Vragen = "meting.berekenen";
    public const string Lezen = "uitgave.lezen";
    public const string Goedkeuren = "grens.goedkeuren";

    public Task<Aanvraag> Haal(Guid id, string handeling, CancellationToken ct) =>
        poort.Haal(db.Aanvragen, id, versie: null, handeling, ct);

    public Task<Aanvraagbesluit?> Besluit(Aanvraag aanvraag, CancellationToken ct) =>
        db.Aanvraagbesluiten.AsNoTracking().SingleOrDefaultAsync(b => b.AanvraagId == aanvraag.Id, ct);

    /// <summary>Asks to open figures of one edition of a delivery.</summary>
    public async Task<(Guid? Id, Weigering? Weigering)> Vraag(Uitgavekeuze keuze, CancellationToken ct)
    {
        if (Teksten(keuze.Naam, keuze.Reden) is { } tekst)
        {
            return (null, tekst);
        }
        if (keuze.Levering is not { } id || !Cijferloop.Edities.Contains(keuze.Editie))
        {
            return (null, Weigeringen.GeenLevering);
        }
        var levering = await poort.Haal(db.Leveringen, id, versie: null, Vragen, ct);
        _ = await tabellen.Laad(levering.Id, keuze.Editie, ct);
        var aanvraag = new Aanvraag
        {
            Id = Guid.NewGuid(),
            Regio = levering.Regio,
            EigenaarId = wie.OrganisatieId,
            AanvragerId = wie.GebruikerId,
            Aanvrager = wie.Naam,
            Op = klok.Nu,
            Naam = keuze.Naam!.Trim(),
            Doelgroep = keuze.IsOpenbaar ? Doelgroep.Openbaar : Doelgroep.Regiotafel,
            LeveringId = levering.Id,
            Editie = keuze.Editie,
            Metingen = string.Join(' ', keuze.Metingen),
            Reden = keuze.Reden!.Trim(),
        };
        if (grens.Bezwaar(aanvraag.Vraag()) is { } bezwaar)
        {
            return (null, bezwaar);
        }
        db.Aanvragen.Add(aanvraag);
        db.Noteer(new Gebeurtenis(Vragen, "aanvragen", nameof(Uitgave), aanvraag.Id, aanvraag.Regio));
        await db.Bewaar(ct);
        return (aanvraag.Id, null);
    }

    /// <summary>What the border would answer, and whether nothing has changed since the last uitgave that a colleague opened.</summary>
    public async Task<(Grensuitslag Uitslag, bool Ongewijzigd)> Toets(Aanvraag aanvraag, CancellationToken ct)
    {
        await tabellen.LaadVoor(aanvraag, ct);
        // Nobody opens it: this only asks.
        var uitslag = grens.Open(aanvraag.Vraag(), Guid.Empty);
        var vorige = await Vorige(aanvraag, ct);
        return (uitslag, vorige is not null && uitslag.Uitgave?.Vingerafdruk == vorige.Vingerafdruk);
    }

    /// <summary>A colleague opens it.</summary>
    public async Task<Grensuitslag> Open(Aanvraag aanvraag, CancellationToken ct)
    {
        if (await Besluit(aanvraag, ct) is not null)
        {
            return new(null, Weigeringen.AlBesloten, []);
        }
        await tabellen.LaadVoor(aanvraag, ct);
        var uitslag = grens.Open(aanvraag.Vraag(), wie.GebruikerId);
        await Leg(aanvraag, uitslag.Uitgave, Goedkeuren, ct);
        return uitslag;
    }

    /// <summary>Who asked opens it, when definitions, policy and form are those of the last one that a colleague opened.</summary>
    public async Task<Grensuitslag> OpenOngewijzigd(Aanvraag aanvraag, CancellationToken ct)
    {
        if (await Besluit(aanvraag, ct) is not null)
        {
            return new(null, Weigeringen.AlBesloten, []);
        }
        if (await Vorige(aanvraag, ct) is not { } vorige)
        {
            return new(null, Weigeringen.NietsGoedgekeurd, []);
        }
        await tabellen.LaadVoor(aanvraag, ct);
        var uitslag = grens.OpenOngewijzigd(aanvraag.Vraag(), Ontdooi(aanvraag, vorige));
        await Leg(aanvraag, uitslag.Uitgave, Vragen, ct);
        return uitslag;
    }

    /// <summary>A colleague refuses it, with a reason for who asked.</summary>
    public Task<Weigering?> Weiger(Aanvraag aanvraag, string? reden, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(reden)
            ? Task.FromResult<Weigering?>(Weigeringen.GeenReden)
            : Besluit(aanvraag, Besluitsoort.Geweigerd, Goedkeuren, reden.Trim(), ct);

    /// <summary>Who asked takes it back.</summary>
    public Task<Weigering?> TrekIn(Aanvraag aanvraag, CancellationToken ct) =>
        aanvraag.AanvragerId != wie.GebruikerId
            ? Task.FromResult<Weigering?>(Weigeringen.NietVanU)
            : Besluit(aanvraag, Besluitsoort.Ingetrokken, Vragen, "", ct);

    private async Task<Weigering?> Besluit(
        Aanvraag aanvraag,
        Besluitsoort soort,
        string handeling,
        string reden,
        CancellationToken ct
    )
    {
        if (Persoon(reden) is { } persoon)
        {
            return persoon;
        }
        if (await Besluit(aanvraag, ct) is not null)
        {
            return Weigeringen.AlBesloten;
        }
        Besluit(aanvraag, soort, handeling, reden);
        await db.Bewaar(ct);
        return null;
    }

    private void Besluit(Aanvraag aanvraag, Besluitsoort soort, string handeling, string reden)
    {
        db.Aanvraagbesluiten.Add(
            new()
            {
                AanvraagId = aanvraag.Id,
                Regio = aanvraag.Regio,
                Soort = soort,
                GebruikerId = wie.GebruikerId,
                Naam = wie.Naam,
                Op = klok.Nu,
                Reden = reden,
            }
        );
        var actie = soort switch
        {
            Besluitsoort.Geopend => "openen",
            Besluitsoort.Geweigerd => "weigeren",
            _ => "intrekken",
        };
        db.Noteer(new Gebeurtenis(handeling, actie, nameof(Uitgave), aanvraag.Id, aanvraag.Regio));
    }

    private async Task Leg(Aanvraag aanvraag, Uitgave? uitgave, string handeling, CancellationToken ct)
    {
        if (uitgave is null)
        {
            return;
        }
        var levering = await db.Leveringen.AsNoTracking().SingleAsync(l => l.Id == aanvraag.LeveringId, ct);
        var geopend = Vastlegging.Van(aanvraag, levering, uitgave, beleid, klok.Nu);
        Besluit(aanvraag, Besluitsoort.Geopend, handeling, "");
        db.Uitgaven.Add(geopend);
        if (aanvraag.Doelgroep == Doelgroep.Openbaar)
        {
            db.Openbaar.Add(Vastlegging.Openbaar(geopend, uitgave));
        }
        await db.Bewaar(ct);
    }

    // Invented people are never a precedent for real ones.
    private async Task<Geopend?> Vorige(Aanvraag aanvraag, CancellationToken ct)
    {
        var voorbeeld = await db
            .Leveringen.Where(l => l.Id == aanvraag.LeveringId)
            .Select(l => l.Voorbeeld)
            .SingleAsync(ct);
        return await db
            .Uitgaven.AsNoTracking()
            .Where(u => u.Regio == aanvraag.Regio && u.Doelgroep == aanvraag.Doelgroep && u.Editie == aanvraag.Editie)
            .Where(u => u.OpenerId != null && u.Voorbeeld == voorbeeld)
            .OrderByDescending(u => u.Op)
            .ThenBy(u => u.Id)
            .FirstOrDefaultAsync(ct);
    }

    private static Uitgave Ontdooi(Aanvraag aanvraag, Geopend vorige) =>
        new()
        {
            Aanvraag = aanvraag.Vraag(),
            Opener = vorige.OpenerId,
            GelijkAan = vorige.GelijkAan,
            Beleid = vorige.Beleid,
            Vingerafdruk = vorige.Vingerafdruk,
            Tabellen = Bevriezing.Lees(vorige.Tabellen),
        };

    private Weigering? Teksten(string? naam, string? reden) =>
        string.IsNullOrWhiteSpace(naam) ? Weigeringen.GeenNaam
        : string.IsNullOrWhiteSpace(reden) ? Grens.Weigeringen.GeenReden
        : Persoon(naam) ?? Persoon(reden);

    // The name is read by everyone: nothing in it may point to a person.
    private Weigering? Persoon(string tekst) =>
        Herkenningsscan.Scan(tekst, klok.Vandaag) is { Geweigerd: true } uitkomst
            ? Weigeringen.Persoon(uitkomst.Berichten)
            : null;
}
