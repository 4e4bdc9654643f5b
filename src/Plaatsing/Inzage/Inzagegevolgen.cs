using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Inzage;

/// <summary>What came of a case: to whom its data was given, and what others wrote down because of it.</summary>
internal sealed class Inzagegevolgen(PlaatsingDb db, Klok klok)
{
    /// <summary>The parts, and the ids of the objects under which the log may know the case too.</summary>
    public async Task<(IReadOnlyList<Guid> Ids, IReadOnlyList<Inzagedeel> Delen)> Van(Guid id, CancellationToken ct)
    {
        var voorstellen = await db
            .Voorstellen.AsNoTracking()
            .Where(v => v.ZoekvraagId == id)
            .OrderBy(v => v.GedaanOp)
            .ToListAsync(ct);
        var vastgelegd = await Vastgelegd(id, ct);
        return (
            [.. voorstellen.Select(v => v.Id), .. vastgelegd.Ids],
            [await Gegeven(voorstellen, ct), await AanTafel(id, ct), vastgelegd.Deel]
        );
    }

    private async Task<Inzagedeel> Gegeven(List<Voorstel> voorstellen, CancellationToken ct)
    {
        var ids = voorstellen.Select(v => v.Id).ToList();
        var gelezen = await db
            .Voorstelstappen.AsNoTracking()
            .Where(s => ids.Contains(s.VoorstelId) && s.Soort == Voorstelstap.Gelezen)
            .OrderBy(s => s.Op)
            .ToListAsync(ct);
        return new Inzagedeel(
            "Aan welke aanbieders gegeven",
            "Bij een voorstel ziet deze ene aanbieder de gegevens die nodig zijn om te kiezen, onder de code en zonder naam.",
            ["Aanbieder", "Plek", "Voorgesteld", "Door", "Gegevens", "Gelezen", "Hoe het ging"],
            [
                .. voorstellen.Select(v =>
                    (string[])
                        [
                            v.Aanbieder,
                            v.Plek,
                            Inzagedelen.Moment(v.GedaanOp),
                            $"{v.Door}, {v.Organisatie}",
                            Velden(v),
                            string.Join(
                                "; ",
                                gelezen
                                    .Where(g => g.VoorstelId == v.Id)
                                    .Select(g => $"{Inzagedelen.Moment(g.Op)}, {g.Door}")
                            ),
                            Voorstelwoorden.Stand(v),
                        ]
                ),
            ]
        );
    }

    private string Velden(Voorstel v) =>
        string.Join(
            "; ",
            Momentopname
                .Lees(v.Momentopname)
                .VoorAanbieder.Select(f =>
                    $"{Zoekvragen.Woorden.Feit(f.Code, klok.Vandaag)}: {Zoekvragen.Woorden.Waarde(f.Code, f.Waarde, klok.Vandaag)}"
                )
        );

    // A number valid at one table stood for the case; who sat there saw the card.
    private async Task<Inzagedeel> AanTafel(Guid id, CancellationToken ct)
    {
        var kaarten = await db
            .Tafelkaarten.AsNoTracking()
            .Where(k => k.ZoekvraagId == id)
            .Join(db.Tafelsessies, k => k.SessieId, s => s.Id, (k, s) => s)
            .Join(db.Plaatsingstafels, s => s.TafelId, t => t.Id, (s, t) => new { Sessie = s, t.Naam })
            .OrderBy(x => x.Sessie.Datum)
            .ToListAsync(ct);
        var sessies = kaarten.Select(k => k.Sessie.Id).ToList();
        var aanwezig = await db
            .Tafelaanwezigen.AsNoTracking()
            .Where(a => sessies.Contains(a.SessieId))
            .OrderBy(a => a.Organisatie)
            .ToListAsync(ct);
        return new Inzagedeel(
            "Aan welke plaatsingstafels getoond",
            "Als kaart met een nummer dat alleen aan die tafel geldt, zonder code.",
            ["Tafel", "Datum", "Wie er zaten"],
            [
                .. kaarten.Select(k =>
                    (string[])
                        [
                            k.Naam,
                            Inzagedelen.Dag(k.Sessie.Datum),
                            string.Join(
                                "; ",
                                aanwezig.Where(a => a.SessieId == k.Sessie.Id).Select(a => $"{a.Naam}, {a.Organisatie}")
                            ),
                        ]
                ),
            ]
        );
    }

    private async Task<(IReadOnlyList<Guid> Ids, Inzagedeel Deel)> Vastgelegd(Guid id, CancellationToken ct)
    {
        var afwijzingen = await db.Afwijzingen.AsNoTracking().Where(a => a.ZoekvraagId == id).ToListAsync(ct);
        var plaatsingen = await db.Plaatsingen.AsNoTracking().Where(p => p.ZoekvraagId == id).ToListAsync(ct);
        var ontheffingen = await db.Ontheffingen.AsNoTracking().Where(o => o.ZoekvraagId == id).ToListAsync(ct);
        var stappen = await db.Ketenstappen.AsNoTracking().Where(s => s.ZoekvraagId == id).ToListAsync(ct);
        var taken = await db.Taken.AsNoTracking().Where(t => t.ZoekvraagId == id).ToListAsync(ct);
        var besluiten = await db.Besluiten.AsNoTracking().Where(b => b.ZoekvraagId == id).ToListAsync(ct);
        var verslagen = await Verslagen(besluiten, ct);
        var opgeschaald = await db.Opschalingen.AsNoTracking().Where(o => o.ZoekvraagId == id).ToListAsync(ct);
        var ingebracht = await db.Inbrengen.AsNoTracking().Where(i => i.ZoekvraagId == id).ToListAsync(ct);
        (DateTime Op, string Wat, string Inhoud, string Door)[] regels =
        [
            .. afwijzingen.Select(a => (a.Op, "afwijzing", Afwijzing(a), $"{a.Door}, {a.Organisatie}")),
            .. plaatsingen.Select(p =>
                (p.BevestigdOp, "plaatsing", $"verwacht op {Inzagedelen.Dag(p.VerwachtOp)}{Begin(p)}", p.BevestigdDoor)
            ),
            .. ontheffingen.Select(o =>
                (
                    o.GevraagdOp,
                    "ontheffing",
                    $"{Criterialijsten.Criterium(o.Criterium, klok.Vandaag).ToLowerInvariant()} bij {o.Plek}: {o.Stand.ToString().ToLowerInvariant()}",
                    $"{o.GevraagdDoor}, {o.Aanvrager}"
                )
            ),
            .. stappen.Select(s =>
                (s.LaatstOp, "stap in een keten", $"naar {s.Naar}: {Ketenwoorden.Stand(s)}", s.LaatstOrganisatie)
            ),
            .. taken.Select(t => (t.GesteldOp, "taak", t.Tekst, t.GesteldDoor)),
            .. besluiten.Select(b => (b.Op, "besluit aan tafel", Besluitwoorden.Zin(b), b.Door)),
            .. verslagen,
            .. opgeschaald.Select(o => (o.Op, "doorgegeven aan een andere tafel", "", o.Door)),
            .. ingebracht.Select(i => (i.Op, "ingebracht aan tafel", i.Waarom, i.Door)),
        ];
        return (
            [
                .. plaatsingen.Select(p => p.Id),
                .. ontheffingen.Select(o => o.Id),
                .. stappen.Select(s => s.Id),
                .. taken.Select(t => t.Id),
                .. besluiten.Select(b => b.Id),
            ],
            new Inzagedeel(
                "Wat er verder is vastgelegd",
                "Afwijzingen, plaatsingen, ontheffingen, stappen in een keten, taken en besluiten.",
                ["Wanneer", "Wat", "Inhoud", "Door"],
                [
                    .. regels
                        .OrderBy(r => r.Op)
                        .Select(r => (string[])[Inzagedelen.Moment(r.Op), r.Wat, r.Inhoud, r.Door]),
                ]
            )
        );
    }

    // A decision stands in the verslag of the session that took it, and in that of the one that answered it.
    private async Task<IEnumerable<(DateTime Op, string Wat, string Inhoud, string Door)>> Verslagen(
        List<Besluit> besluiten,
        CancellationToken ct
    )
    {
        var sessies = besluiten
            .SelectMany(b => (Guid?[])[b.SessieId, b.AntwoordSessieId])
            .OfType<Guid>()
            .Distinct()
            .ToList();
        var dicht = await db
            .Tafelsessies.AsNoTracking()
            .Where(s => sessies.Contains(s.Id) && s.Verslag != null && s.GeslotenOp != null)
            .ToListAsync(ct);
        return besluiten.SelectMany(b =>
            dicht
                .Where(s => s.Id == b.SessieId || s.Id == b.AntwoordSessieId)
                .Select(s =>
                    (
                        s.GeslotenOp!.Value,
                        "regel in een verslag",
                        $"tafel van {Inzagedelen.Dag(s.Datum)}: {Besluitwoorden.Zin(b)}",
                        s.Voorzitter ?? ""
                    )
                )
        );
    }

    private string Afwijzing(Afwijzing a) =>
        (Redencode.Lijst.Van(a.Redencode, klok.Vandaag)?.Omschrijving ?? a.Redencode)
        + (a.Toelichting is { } toelichting ? $": {toelichting}" : "");

    private static string Begin(Plaatsingsregel p) =>
        (p.GestartOp is { } op ? $", begonnen op {Inzagedelen.Dag(op)}" : "")
        + (p.BeeindigdOp is { } eind ? $", beëindigd op {Inzagedelen.Dag(eind)}" : "");
}
