using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.WatAls;

namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>The what-ifs that wait for a session: computed again on the facts of the moment, and drawn for the whole table.</summary>
internal sealed class Watalsagenda(PlaatsingDb db, Watalsrekenaar rekenaar)
{
    /// <summary>What half an hour holds beside the cards; the rest waits for the next session.</summary>
    public const int Meeste = 3;

    /// <summary>Those that wait the longest, with what they say today beside this division.</summary>
    public async Task<IReadOnlyList<Agendawatals>> Lees(Tafelsessie sessie, Verdelingsbeeld beeld, CancellationToken ct)
    {
        var wachtend = await Wachtend(sessie, ct);
        if (wachtend.Count == 0)
        {
            return [];
        }
        var (lezer, _) = await rekenaar.Lezer(sessie.Regio, ct);
        var uit = new List<Agendawatals>();
        foreach (var (op, vraag) in wachtend.Take(Meeste))
        {
            var wijzigingen = vraag.Wijzigingen(lezer);
            var uitslag = wijzigingen is null
                ? null
                : Watalsuitslag.Van(await Watalsrekenaar.Reken(beeld.Vraag, beeld.Resultaat, wijzigingen, ct));
            uit.Add(new Agendawatals(op.Id, vraag.Naam, uitslag?.Schrijf(), wachtend.Count - Meeste));
        }
        return uit;
    }

    /// <summary>What waits for the sessions of this table, the oldest first.</summary>
    public async Task<IReadOnlyList<(Tafelwatals Op, Watalsvraag Vraag)>> Wachtend(
        Tafelsessie sessie,
        CancellationToken ct
    ) =>
        [
            .. (
                await db
                    .Tafelwatals.AsNoTracking()
                    .Where(w => w.TafelId == sessie.TafelId && w.AfOp == null)
                    .Join(db.Watals.AsNoTracking(), w => w.WatalsId, v => v.Id, (w, v) => new { w, v })
                    .OrderBy(x => x.w.Op)
                    .ThenBy(x => x.w.Id)
                    .ToListAsync(ct)
            ).Select(x => (x.w, x.v)),
        ];

    /// <summary>Lines of an open session as its screen shows them.</summary>
    public async Task<IReadOnlyList<Watalsrij>> Rijen(
        string regio,
        IReadOnlyList<Agendaregel> regels,
        Func<Guid, IReadOnlyList<string>> besloten,
        CancellationToken ct
    )
    {
        var ids = regels.Select(r => r.TafelwatalsId).OfType<Guid>().ToList();
        if (ids.Count == 0)
        {
            return [];
        }
        var vragen = await db
            .Tafelwatals.AsNoTracking()
            .Where(w => ids.Contains(w.Id))
            .Join(db.Watals.AsNoTracking(), w => w.WatalsId, v => v.Id, (w, v) => new { w.Id, v })
            .ToDictionaryAsync(x => x.Id, x => x.v, ct);
        var (lezer, _) = await rekenaar.Lezer(regio, ct);
        return
        [
            .. regels
                .Where(r => r.TafelwatalsId is not null)
                .Select(r => Rij(r, vragen[r.TafelwatalsId!.Value], lezer, besloten)),
        ];
    }

    /// <summary>It moves an age limit by few years: at a table that could tell of one person.</summary>
    public async Task<bool> IsSmal(Watalsvraag vraag, CancellationToken ct)
    {
        var (lezer, _) = await rekenaar.Lezer(vraag.Regio, ct);
        return vraag.Delen.Select(lezer.Lees).OfType<Wijziging>().Any(Wijziglezer.IsSmal);
    }

    private static Watalsrij Rij(
        Agendaregel regel,
        Watalsvraag vraag,
        Wijziglezer lezer,
        Func<Guid, IReadOnlyList<string>> besloten
    ) =>
        new(regel.TafelwatalsId!.Value, vraag.Naam, $"{vraag.Door}, {vraag.Organisatie}", Klok.Datum(vraag.Op))
        {
            Wijzigingen = [.. vraag.Delen.Select(lezer.Lees).OfType<Wijziging>().Select(lezer.Zin)],
            Onleesbaar = vraag.Delen.Any(d => lezer.Lees(d) is null),
            Toen = Watalsuitslag.Van(vraag.Gelezen),
            Vandaag = Watalsuitslag.Lees(regel.Uitkomst),
            Besloten = besloten(regel.TafelwatalsId.Value),
        };
}
