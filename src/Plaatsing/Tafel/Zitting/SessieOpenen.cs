using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>
/// Begins a session: each promise of last time is answered, who is there is written down, and the agenda is made of the facts of this
/// moment and stays as it is.
/// </summary>
internal sealed class SessieOpenen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tafelboek boek,
    Agendalezer lezer,
    BeloftenBeantwoorden beloften,
    SessieLeiden leiden,
    Verloopboek verloop
)
{
    private (Agendafeiten Feiten, IReadOnlyDictionary<Guid, Plekadvies> Advies)? _gelezen;

    /// <summary>
    /// Makes the division of the region, which takes seconds, before the turn to write: nobody else waits for it. Whether the session can
    /// begin is asked again inside.
    /// </summary>
    public async Task Bereid(Guid id, CancellationToken ct)
    {
        var sessie = await poort
            .Beperk(db.Tafelsessies.AsNoTracking(), Tafelbron.Werken)
            .SingleOrDefaultAsync(s => s.Id == id && s.Staat == Sessiestaat.Gepland, ct);
        if (sessie is not null && sessie.Datum <= klok.Vandaag && boek.MagLeiden)
        {
            _gelezen = await lezer.Lees(sessie, ct);
        }
    }

    public async Task<IReadOnlyList<Veldfout>> Voer(Guid id, Openinvoer invoer, CancellationToken ct)
    {
        var sessie = await boek.Neem(id, ct);
        var open = await boek.Beloften(sessie, ct);
        var fouten = BeloftenBeantwoorden.Toets(open, invoer.Antwoorden, klok.Vandaag);
        if (fouten.Count > 0)
        {
            return fouten;
        }
        if (sessie.Open(wie.Naam, klok.Nu, beantwoord: true, wie.GebruikerId) is { } weigering)
        {
            return [new Veldfout("", weigering)];
        }
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "openen", nameof(Tafelsessie), id, sessie.Regio)
            {
                Velden = [nameof(Tafelsessie.Staat)],
                VersieVoor = sessie.Versie,
                VersieNa = sessie.Versie + 1,
            }
        );
        await beloften.Voer(sessie, open, invoer.Antwoorden, ct);
        await leiden.Schrijf(sessie, ct);
        var leden = await boek.Leden(sessie.TafelId, ct);
        db.Tafelaanwezigen.AddRange(
            leden
                .Where(l => invoer.Aanwezig.Contains(l.GebruikerId) || l.GebruikerId == wie.GebruikerId)
                .Select(l => Tafelaanwezige.Van(l, id))
        );
        await db.Bewaar(ct);
        var (feiten, advies) = _gelezen ?? await lezer.Lees(sessie, ct);
        // A case that somebody brought in just now is not lost, and a what-if that was taken off just now is not there.
        await boek.NeemTafel(sessie.TafelId, ct);
        var wachtend = await db
            .Tafelwatals.Where(w => w.TafelId == sessie.TafelId && w.AfOp == null)
            .Select(w => w.Id)
            .ToListAsync(ct);
        feiten = feiten with
        {
            Inbreng = await lezer.Inbreng(sessie, ct),
            Watals = [.. feiten.Watals.Where(w => wachtend.Contains(w.Id))],
        };
        await LegNeer(sessie, new Agendabouw(feiten).Maak(), advies, ct);
        return [];
    }

    private async Task LegNeer(
        Tafelsessie sessie,
        Agendaontwerp ontwerp,
        IReadOnlyDictionary<Guid, Plekadvies> advies,
        CancellationToken ct
    )
    {
        var kaarten = ontwerp
            .Kaarten.Select((z, i) => Kaart(sessie, z, i + 1, advies.GetValueOrDefault(z)))
            .ToDictionary(k => k.ZoekvraagId);
        db.Tafelkaarten.AddRange(kaarten.Values);
        foreach (var (punt, volgorde) in ontwerp.Punten.Select((p, i) => (p, i + 1)))
        {
            var nieuw = Punt(sessie, punt, volgorde);
            db.Agendapunten.Add(nieuw);
            db.Agendaregels.AddRange(punt.Regels.Select((r, i) => Regel(nieuw, r, i + 1, kaarten)));
        }
        // Whoever sees to a case reads on its timeline that it lay on a table, and the log has each card that was shown.
        var ids = kaarten.Keys.ToList();
        foreach (var zoekvraag in await db.Zoekvragen.Where(z => ids.Contains(z.Id)).ToListAsync(ct))
        {
            verloop.Schrijf(zoekvraag, Verloopsoort.OpTafel, naar: $"{sessie.Datum:d-M-yyyy}");
            db.Noteer(new Gebeurtenis(Tafelbron.Werken, "lezen", nameof(Zoekvraag), zoekvraag.Id, zoekvraag.Regio));
        }
        await db.Bewaar(ct);
    }

    private static Tafelkaart Kaart(Tafelsessie sessie, Guid zoekvraag, int nummer, Plekadvies? advies) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = sessie.Regio,
            SessieId = sessie.Id,
            ZoekvraagId = zoekvraag,
            Nummer = nummer,
            AdviesAanbodId = advies?.AanbodId,
            AdviesKeten = advies?.Keten == true,
        };

    private static Agendapunt Punt(Tafelsessie sessie, Puntontwerp punt, int volgorde) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = sessie.Regio,
            SessieId = sessie.Id,
            Volgorde = volgorde,
            Soort = punt.Soort,
            Titel = punt.Titel,
            Waarom = punt.Waarom,
        };

    private static Agendaregel Regel(
        Agendapunt punt,
        Regelontwerp regel,
        int volgorde,
        Dictionary<Guid, Tafelkaart> kaarten
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = punt.Regio,
            PuntId = punt.Id,
            Volgorde = volgorde,
            KaartId = regel.ZoekvraagId is { } z ? kaarten[z].Id : null,
            AanbodId = regel.AanbodId,
            VoorstelId = regel.VoorstelId,
            TafelwatalsId = regel.TafelwatalsId,
            Uitkomst = regel.Uitkomst,
            Waarom = regel.Waarom,
        };
}
