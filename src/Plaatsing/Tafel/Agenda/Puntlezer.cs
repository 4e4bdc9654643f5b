using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>Reads one point of an open session for the screen: cards only, against the places as they are now.</summary>
internal sealed class Puntlezer(
    PlaatsingDb db,
    Tafelboek tafels,
    Zoekvraagboek zoekvragen,
    Plaatstoets toets,
    Plekkenboek plekken,
    Normboek normen,
    Watalsagenda watals
)
{
    public async Task<Puntbeeld> Lees(Tafelsessie sessie, int? nummer, Tafelonderwerp over, CancellationToken ct)
    {
        var punten = await db
            .Agendapunten.AsNoTracking()
            .Where(p => p.SessieId == sessie.Id)
            .OrderBy(p => p.Volgorde)
            .ToListAsync(ct);
        var ids = punten.ConvertAll(p => p.Id);
        var regels = (
            await db
                .Agendaregels.AsNoTracking()
                .Where(r => ids.Contains(r.PuntId))
                .OrderBy(r => r.Volgorde)
                .ToListAsync(ct)
        ).ToLookup(r => r.PuntId);
        var kaarten = await db.Tafelkaarten.AsNoTracking().Where(k => k.SessieId == sessie.Id).ToListAsync(ct);
        var stand = new Stand(kaarten, await Besluiten(sessie, ct), sessie.Id);
        var nu = punten.Find(p => p.Volgorde == nummer) ?? punten.FirstOrDefault();
        var beeld = new Puntbeeld(await tafels.Tafel(sessie.TafelId, ct), sessie, punten, nu)
        {
            Over = punten.ToDictionary(p => p.Id, p => regels[p.Id].Count(r => !stand.IsBesloten(r))),
            Aanwezig = await tafels.Aanwezigen(sessie.Id, ct),
            Vastgelegd = [.. stand.Hier.Reverse().Select(stand.MetKaart)],
            Leiding = await Leiding(sessie, ct),
            Leidt = tafels.Leidt(sessie),
            KanOvernemen = tafels.MagLeiden && !tafels.Leidt(sessie),
        };
        return nu is null ? beeld : await Vul(beeld with { Gekozen = over }, nu, [.. regels[nu.Id]], stand, ct);
    }

    /// <summary>One card with all places that could be proposed.</summary>
    public async Task<Tafelrij> Kaart(Tafelkaart kaart, string regio, CancellationToken ct)
    {
        var (beelden, paren) = await Paren([kaart], regio, ct);
        var id = kaart.ZoekvraagId;
        return new Tafelrij(Kaartbeeld.Van(kaart, beelden[id], await normen.Lees(regio, ct)), "")
        {
            Plekken = [.. Plekkeuze.Kies(kaart, paren[id], Plekkeuze.OpKaart)],
        };
    }

    private async Task<string> Leiding(Tafelsessie sessie, CancellationToken ct) =>
        (
            await db
                .Sessieleidingen.AsNoTracking()
                .Where(l => l.SessieId == sessie.Id)
                .OrderByDescending(l => l.Op)
                .FirstOrDefaultAsync(ct)
        )?.Zin
        ?? sessie.Voorzitter
        ?? "";

    private Task<List<Besluit>> Besluiten(Tafelsessie sessie, CancellationToken ct) =>
        db
            .Besluiten.AsNoTracking()
            .Where(b => b.SessieId == sessie.Id || b.AntwoordSessieId == sessie.Id)
            .OrderBy(b => b.Op)
            .ThenBy(b => b.Id)
            .ToListAsync(ct);

    private async Task<Puntbeeld> Vul(
        Puntbeeld beeld,
        Agendapunt punt,
        List<Agendaregel> regels,
        Stand stand,
        CancellationToken ct
    )
    {
        if (punt.Soort == Agendasoort.Beloften)
        {
            return beeld with { Beloften = [.. stand.Beantwoord.Select(stand.MetKaart)] };
        }
        if (punt.Soort == Agendasoort.Onbevestigd)
        {
            return beeld with { Plekken = await Plekrijen(regels, stand, ct) };
        }
        if (regels.Exists(r => r.TafelwatalsId is not null))
        {
            return beeld with { Watals = await watals.Rijen(beeld.Sessie.Regio, regels, stand.OverWatals, ct) };
        }
        var metKaart = regels.FindAll(r => r.KaartId is not null);
        var kaarten = stand.Kaarten.Where(k => metKaart.Exists(r => r.KaartId == k.Id)).ToList();
        var (beelden, paren) = await Paren(kaarten, beeld.Sessie.Regio, ct);
        var norm = await normen.Lees(beeld.Sessie.Regio, ct);
        var kolommen = regels.Where(r => r.KaartId is null).Select(r => r.AanbodId).OfType<Guid>().ToList();
        var rijen = new List<Tafelrij>();
        foreach (var regel in metKaart)
        {
            var kaart = kaarten.Single(k => k.Id == regel.KaartId);
            rijen.Add(
                new Tafelrij(Kaartbeeld.Van(kaart, beelden[kaart.ZoekvraagId], norm), regel.Waarom)
                {
                    Plekken =
                    [
                        .. Plekkeuze.Kies(
                            kaart,
                            paren[kaart.ZoekvraagId],
                            Plekkeuze.OpPunt,
                            kolommen,
                            Ook(beeld.Gekozen, kaart)
                        ),
                    ],
                    VoorstelId = regel.VoorstelId,
                    Besloten = stand.Over(kaart),
                }
            );
        }
        return beeld with
        {
            Rijen = rijen,
            Kolommen = [.. kolommen.Select(k => Plek(paren, k)).OfType<Plek>()],
            OpVolgorde = punt.Soort is Agendasoort.Stap or Agendasoort.Keten
                ? ""
                : Plekkeuze.OpVolgorde(kaarten, beelden, paren, norm),
        };
    }

    // A place that was chosen on the page of the card stands in the form too.
    private static Guid? Ook(Tafelonderwerp over, Tafelkaart kaart) => over.Kaart == kaart.Id ? over.Aanbod : null;

    private static Plek? Plek(IReadOnlyDictionary<Guid, IReadOnlyList<Plaatstoetsing>> paren, Guid aanbodId) =>
        paren.Values.SelectMany(p => p).FirstOrDefault(p => p.Plek.AanbodId == aanbodId)?.Plek;

    private async Task<IReadOnlyList<Plekrij>> Plekrijen(List<Agendaregel> regels, Stand stand, CancellationToken ct)
    {
        var uit = new List<Plekrij>();
        foreach (var regel in regels)
        {
            if (await plekken.Een(regel.AanbodId!.Value, ct) is { } plek)
            {
                uit.Add(new Plekrij(plek, regel.Waarom) { Besloten = stand.OverPlek(plek.AanbodId) });
            }
        }
        return uit;
    }

    private async Task<(
        IReadOnlyDictionary<Guid, Zoekvraagbeeld> Beelden,
        IReadOnlyDictionary<Guid, IReadOnlyList<Plaatstoetsing>> Paren
    )> Paren(IReadOnlyList<Tafelkaart> kaarten, string regio, CancellationToken ct)
    {
        var ids = kaarten.Select(k => k.ZoekvraagId).ToList();
        var beelden = await zoekvragen.Lees(db.Zoekvragen.Where(z => ids.Contains(z.Id)), ct);
        return (beelden.ToDictionary(b => b.Zoekvraag.Id), await toets.Alle(regio, beelden, ct));
    }

    /// <summary>What was decided so far, by card and by place.</summary>
    private sealed class Stand(IReadOnlyList<Tafelkaart> kaarten, List<Besluit> besluiten, Guid sessieId)
    {
        public IReadOnlyList<Tafelkaart> Kaarten => kaarten;

        public IEnumerable<Besluit> Hier => besluiten.Where(b => b.SessieId == sessieId);

        public IEnumerable<Besluit> Beantwoord => besluiten.Where(b => b.AntwoordSessieId == sessieId);

        public bool IsBesloten(Agendaregel r) =>
            r.KaartId is { } kaart ? Over(kaarten.Single(k => k.Id == kaart)).Count > 0
            : r.TafelwatalsId is { } watals ? OverWatals(watals).Count > 0
            : r.AanbodId is not { } plek || OverPlek(plek).Count > 0 || Knelpuntkolom(r);

        public IReadOnlyList<string> Over(Tafelkaart kaart) =>
            [.. Hier.Where(b => b.ZoekvraagId == kaart.ZoekvraagId).Select(Besluitwoorden.Zin)];

        public IReadOnlyList<string> OverPlek(Guid aanbodId) =>
            [.. Hier.Where(b => b.ZoekvraagId is null && b.AanbodId == aanbodId).Select(Besluitwoorden.Zin)];

        public IReadOnlyList<string> OverWatals(Guid id) =>
            [.. Hier.Where(b => b.TafelwatalsId == id).Select(Besluitwoorden.Zin)];

        public (Besluit Besluit, int? Kaart) MetKaart(Besluit b) =>
            (b, kaarten.FirstOrDefault(k => k.ZoekvraagId == b.ZoekvraagId)?.Nummer);

        // The places of a knelpunt are columns, nothing to decide on by themselves.
        private static bool Knelpuntkolom(Agendaregel r) => r.Waarom.Length == 0;
    }
}
