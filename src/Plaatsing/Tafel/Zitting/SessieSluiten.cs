using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Weergave;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>Ends a session: its verslag is made and frozen, and the next one stands in the rhythm of the table.</summary>
internal sealed class SessieSluiten(PlaatsingDb db, Klok klok, Tafelboek boek)
{
    public async Task<Weigering?> Voer(Guid id, CancellationToken ct)
    {
        var sessie = await boek.Neem(id, ct);
        if (!sessie.IsOpen)
        {
            return Weigeringen.NietOpen;
        }
        if (boek.NietMijnBeurt(sessie) is { } ander)
        {
            return ander;
        }
        var tafel = await boek.Tafel(sessie.TafelId, ct);
        var verslag = await Maak(sessie, tafel, ct);
        await Plan(sessie, tafel, ct);
        if (sessie.Sluit(verslag.Schrijf(), klok.Nu) is { } weigering)
        {
            return weigering;
        }
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "sluiten", nameof(Tafelsessie), id, sessie.Regio)
            {
                Velden = [nameof(Tafelsessie.Staat), nameof(Tafelsessie.Verslag)],
                VersieVoor = sessie.Versie,
                VersieNa = sessie.Versie + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>The verslag of a session as it is now.</summary>
    public async Task<Verslag> Maak(Tafelsessie sessie, Plaatsingstafel tafel, CancellationToken ct)
    {
        var aanwezig = await boek.Aanwezigen(sessie.Id, ct);
        var leden = await boek.Leden(tafel.Id, ct);
        var besluiten = await db
            .Besluiten.AsNoTracking()
            .Where(b => b.SessieId == sessie.Id || b.AntwoordSessieId == sessie.Id)
            .OrderBy(b => b.Op)
            .ToListAsync(ct);
        // Without the code: the verslag stays when the case is erased. Who reads it finds the code by the decision.
        Verslagregel Regel(Besluit b, string uitkomst) =>
            new(Besluitwoorden.Vast(b), "", $"{b.Wie}, {b.Organisatie}", b.Uiterlijk, uitkomst)
            {
                BesluitId = b.ZoekvraagId is null ? null : b.Id,
            };
        return new Verslag(tafel.Naam, sessie.Datum, sessie.Voorzitter ?? "")
        {
            Geopend = sessie.GeopendOp ?? klok.Nu,
            Gesloten = klok.Nu,
            Leiding = await Leiding(sessie, ct),
            Aanwezig = [.. aanwezig.Select(a => $"{a.Naam}, {a.Organisatie}")],
            Afwezig =
            [
                .. leden
                    .Where(l => aanwezig.TrueForAll(a => a.GebruikerId != l.GebruikerId))
                    .Select(l => $"{l.Naam}, {l.Organisatie}"),
            ],
            Beloften =
            [
                .. besluiten
                    .Where(b => b.AntwoordSessieId == sessie.Id)
                    .Select(b => Regel(b, Besluitwoorden.Van(b.Staat))),
            ],
            Besluiten = [.. besluiten.Where(b => b.SessieId == sessie.Id).Select(b => Regel(b, ""))],
            Over = await Over(sessie, besluiten, ct),
            Volgende = (await Volgende(sessie, tafel, ct)).Dag,
        };
    }

    // The time only tells something when the lead changed hands.
    private async Task<IReadOnlyList<string>> Leiding(Tafelsessie sessie, CancellationToken ct)
    {
        var leiding = await db
            .Sessieleidingen.AsNoTracking()
            .Where(l => l.SessieId == sessie.Id)
            .OrderBy(l => l.Op)
            .ToListAsync(ct);
        return leiding is [var een]
            ? [een.Zin]
            : [.. leiding.Select(l => $"vanaf {TimeOnly.FromDateTime(Klok.Lokaal(l.Op)).Uur()} {l.Zin}")];
    }

    private async Task<IReadOnlyList<string>> Over(Tafelsessie sessie, List<Besluit> besluiten, CancellationToken ct)
    {
        var besloten = besluiten.Where(b => b.SessieId == sessie.Id).Select(b => b.ZoekvraagId).ToHashSet();
        var regels = await db
            .Agendaregels.Where(r => r.KaartId != null)
            .Join(db.Agendapunten.Where(p => p.SessieId == sessie.Id), r => r.PuntId, p => p.Id, (r, p) => new { r, p })
            .Join(
                db.Tafelkaarten,
                x => x.r.KaartId,
                k => k.Id,
                (x, k) =>
                    new
                    {
                        x.p.Titel,
                        x.p.Volgorde,
                        k.ZoekvraagId,
                    }
            )
            .ToListAsync(ct);
        var watals = await db
            .Agendaregels.Where(r => r.TafelwatalsId != null)
            .Join(
                db.Agendapunten.Where(p => p.SessieId == sessie.Id),
                r => r.PuntId,
                p => p.Id,
                (r, _) => r.TafelwatalsId
            )
            .ToListAsync(ct);
        var nog = watals.Count(w => besluiten.TrueForAll(b => b.SessieId != sessie.Id || b.TafelwatalsId != w));
        return
        [
            .. regels
                .GroupBy(r => (r.Volgorde, r.Titel))
                .OrderBy(g => g.Key.Volgorde)
                .Select(g => (g.Key.Titel, Open: g.Count(r => !besloten.Contains(r.ZoekvraagId)), Alle: g.Count()))
                .Where(g => g.Open > 0)
                .Select(g => $"{g.Titel}: {g.Open} van {g.Alle} zonder besluit"),
            .. nog == 0
                ? Array.Empty<string>()
                :
                [
                    $"Wat als: {nog} van {watals.Count} zonder besluit, de volgende sessie neemt {(nog == 1 ? "haar" : "ze")} over",
                ],
        ];
    }

    // The session that is planned already, else the next one of the rhythm, which closing plans.
    private async Task<(DateOnly? Dag, bool Gepland)> Volgende(
        Tafelsessie sessie,
        Plaatsingstafel tafel,
        CancellationToken ct
    )
    {
        var gepland = await db
            .Tafelsessies.Where(s => s.TafelId == tafel.Id && s.Staat == Sessiestaat.Gepland)
            .OrderBy(s => s.Datum)
            .Select(s => (DateOnly?)s.Datum)
            .FirstOrDefaultAsync(ct);
        var later = sessie.Datum > klok.Vandaag ? sessie.Datum : klok.Vandaag;
        return gepland is null ? (tafel.Volgende(later), false) : (gepland, true);
    }

    private async Task Plan(Tafelsessie sessie, Plaatsingstafel tafel, CancellationToken ct)
    {
        var (volgende, gepland) = await Volgende(sessie, tafel, ct);
        if (gepland || volgende is not { } dag)
        {
            return;
        }
        db.Tafelsessies.Add(
            new Tafelsessie
            {
                Id = Guid.NewGuid(),
                Regio = sessie.Regio,
                EigenaarId = sessie.EigenaarId,
                TafelId = tafel.Id,
                Datum = dag,
            }
        );
    }
}
