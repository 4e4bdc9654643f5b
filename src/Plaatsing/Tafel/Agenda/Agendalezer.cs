using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>Reads the facts of which the agenda of a session is made, and what the best division advises.</summary>
internal sealed class Agendalezer(
    PlaatsingDb db,
    Regioverdeling verdeling,
    Normboek normen,
    Watalsagenda watals,
    Klok klok
)
{
    /// <summary>The facts of today but for what members bring in, with the solver's advice per case.</summary>
    public async Task<(Agendafeiten Feiten, IReadOnlyDictionary<Guid, Plekadvies> Advies)> Lees(
        Tafelsessie sessie,
        CancellationToken ct
    )
    {
        var beeld = await verdeling.Maak(sessie.Regio, ct);
        var rijen = await Zaken(beeld.Vraag, sessie.Regio, ct);
        var feiten = new Agendafeiten(klok.Vandaag)
        {
            Beloften = await Beloften(sessie, ct),
            Zaken = [.. rijen.Select(r => r.Zaak)],
            Knelpunten = [.. beeld.Resultaat.Knelpunten.Select(k => Knelpunt(k, beeld))],
            Stappen = await Stappen(sessie.Regio, ct),
            Ketens = [.. beeld.Ketens.Select(k => Keten(k, beeld))],
            Onbevestigd = Onbevestigd(beeld.Vraag, rijen),
            Watals = await watals.Lees(sessie, beeld, ct),
        };
        return (feiten, Advies(beeld));
    }

    /// <summary>What members brought in so far.</summary>
    public async Task<IReadOnlyList<Agendainbreng>> Inbreng(Tafelsessie sessie, CancellationToken ct) =>
        await db
            .Inbrengen.Where(i => i.SessieId == sessie.Id)
            .OrderBy(i => i.Op)
            .Select(i => new Agendainbreng(i.ZoekvraagId, i.Waarom))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<(Agendazaak Zaak, Wachtlijstrij Rij)>> Zaken(
        Regiovraag vraag,
        string regio,
        CancellationToken ct
    )
    {
        var voorstellen = (
            await db
                .Voorstellen.Where(v => v.Regio == regio)
                .Select(v => new
                {
                    v.ZoekvraagId,
                    v.Loopt,
                    v.LaatstOp,
                })
                .ToListAsync(ct)
        ).ToLookup(v => v.ZoekvraagId);
        var wachtend = vraag.Zoekvragen.Values.Where(b => b.Status?.Leveringsstatus is "6" or "7" or "2");
        return
        [
            .. Wachtlijstlezer
                .Rijen(wachtend, vraag, await normen.Lees(regio, ct))
                .Select(r =>
                {
                    var (z, eerder) = (r.Beeld.Zoekvraag, voorstellen[r.Beeld.Zoekvraag.Id].ToList());
                    var laatste = eerder.Where(v => !v.Loopt).Select(v => (DateOnly?)Klok.Datum(v.LaatstOp)).Max();
                    var sinds = r.Beeld.Status?.Vanaf;
                    return (
                        new Agendazaak(z.Id, r.Beeld.Status?.Leveringsstatus, r.Dagen, r.Normdagen)
                        {
                            ZonderVoorstelSinds = laatste > sinds ? laatste : sinds,
                            InVoorstel = eerder.Exists(v => v.Loopt),
                            Geparkeerd = r.Beeld.Geparkeerd is not null,
                        },
                        r
                    );
                }),
        ];
    }

    // The decisions that this session has answered, by the day of the latest of them.
    private Task<DateOnly?> Beloften(Tafelsessie sessie, CancellationToken ct) =>
        db
            .Besluiten.Where(b =>
                b.AntwoordSessieId == sessie.Id
                || (b.TafelId == sessie.TafelId && b.Staat == Besluitstaat.Open && b.SessieId != sessie.Id)
            )
            .Join(db.Tafelsessies, b => b.SessieId, s => s.Id, (_, s) => (DateOnly?)s.Datum)
            .MaxAsync(ct);

    private Task<List<Agendastap>> Stappen(string regio, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        return db
            .Voorstellen.MetEigenTermijn()
            .Where(v => v.Regio == regio && v.Uiterlijk < vandaag)
            .OrderBy(v => v.Uiterlijk)
            .ThenBy(v => v.Id)
            .Select(v => new Agendastap(v.Id, v.ZoekvraagId, v.AanbodId, v.Plek, v.Uiterlijk))
            .ToListAsync(ct);
    }

    private static Agendaknelpunt Knelpunt(Knelpunt k, Verdelingsbeeld beeld) =>
        new(
            [.. k.Zoekvragen.Select(beeld.Zoekvraag).OrderByDescending(b => b.Wachtdagen).Select(b => b.Zoekvraag.Id)],
            [.. k.Groepen.Select(g => beeld.Vraag.Plekken.Van(g)).OfType<Plek>().Select(p => p.AanbodId)],
            k.Plekken
        );

    private static Agendaketen Keten(Ketenregel k, Verdelingsbeeld beeld) =>
        new(
            k.Soort == Ketenregel.Ruil,
            [
                .. k.Stappen.Select(s => new Agendaverhuizing(
                    beeld.Zoekvraag(s.Zoekvraag).Zoekvraag.Id,
                    s.Van is { } van ? beeld.Plek(van) : null,
                    beeld.Plek(s.Naar)
                )),
            ]
        );

    /// <summary>Per case that waits: where the best division puts it.</summary>
    private static Dictionary<Guid, Plekadvies> Advies(Verdelingsbeeld beeld)
    {
        var viaKeten = beeld
            .Ketens.SelectMany(k => k.Stappen.Select(s => s.Zoekvraag))
            .ToHashSet(StringComparer.Ordinal);
        return beeld
            .Resultaat.Toewijzingen.Where(t => t.Van is null && beeld.Vraag.Plekken.Van(t.Naar) is not null)
            .ToDictionary(
                t => beeld.Zoekvraag(t.Zoekvraag).Zoekvraag.Id,
                t => new Plekadvies(beeld.Vraag.Plekken.Van(t.Naar)!.AanbodId, viaKeten.Contains(t.Zoekvraag))
            );
    }

    // Who fits nowhere now and lacks nothing at this place but that its provider confirms it.
    private static List<Agendaplek> Onbevestigd(
        Regiovraag vraag,
        IEnumerable<(Agendazaak Zaak, Wachtlijstrij Rij)> rijen
    )
    {
        var nergens = rijen
            .Where(r => r is { Zaak.Geparkeerd: false, Zaak.InVoorstel: false, Rij.Passend: 0 })
            .Select(r => (r.Zaak, Profiel: vraag.Vorm.Profiel(r.Rij.Beeld)))
            .ToList();
        return
        [
            .. vraag
                .Plekken.Plekken.Where(p => p is { Open: true, Gast: false, Versheid: "niet_bevestigd", Vrij: > 0 })
                .Select(p =>
                {
                    var helpt = nergens
                        .Where(n => AlleenBevestiging(Criteriumtoets.Toets(n.Profiel, p.Groep, vraag.Instantie.Moment)))
                        .ToList();
                    return new Agendaplek(
                        p.AanbodId,
                        p.Plaats.Naam,
                        p.BevestigdOp is { } op ? Klok.Datum(op) : null,
                        helpt.Count,
                        helpt.Count(n => n.Zaak.Status == "6")
                    );
                })
                .Where(p => p.Geholpen > 0),
        ];
    }

    private static bool AlleenBevestiging(Toetsuitkomst uitkomst) =>
        uitkomst.Punten.Count > 0 && uitkomst.Punten.All(c => c.Criterium == "VRS");
}

/// <summary>Where the best division puts a case.</summary>
/// <param name="Keten">The place is free only when a resident moves first.</param>
internal sealed record Plekadvies(Guid AanbodId, bool Keten);
