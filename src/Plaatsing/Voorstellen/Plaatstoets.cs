using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>A case held against one place as the store has both now.</summary>
internal sealed record Plaatstoetsing(Zoekvraagbeeld Beeld, Plek Plek, Toetsuitkomst Uitkomst)
{
    public bool Past => Uitkomst.Oordeel == Oordeel.Past;

    /// <summary>One criterion says no.</summary>
    public bool Niet(string criterium) =>
        Uitkomst.Criteria.Any(c => c.Criterium == criterium && c.Oordeel == Oordeel.Niet);
}

/// <summary>Judges a case against a place, refusals that still count included.</summary>
internal sealed class Plaatstoets(PlaatsingDb db, Zoekvraagboek boek, Plekkenboek plekken, Klok klok)
{
    /// <summary>Null when there is no such place for this region.</summary>
    public async Task<Plaatstoetsing?> Van(Zoekvraag zoekvraag, Guid aanbodId, CancellationToken ct)
    {
        if (await plekken.Een(aanbodId, ct) is not { } plek)
        {
            return null;
        }
        var beeld = await boek.Beeld(zoekvraag, ct);
        return Toets(beeld, plek, await Afgewezen(beeld, ct));
    }

    /// <summary>The places of the register that fit this case, as the reader may see them, at most a number.</summary>
    public async Task<IReadOnlyList<Plaatstoetsing>> Passend(Zoekvraag zoekvraag, int hoogstens, CancellationToken ct)
    {
        var beeld = await boek.Beeld(zoekvraag, ct);
        var afgewezen = await Afgewezen(beeld, ct);
        var blad = await plekken.Gezien(klok.Vandaag, ct);
        return
        [
            .. blad
                .Plekken.Where(p => p.Open && !p.Gast && p.IetsVrij != false)
                .Select(p => Toets(beeld, p, afgewezen))
                .OrderBy(t => t.Uitkomst, Toetsuitkomst.BijnaEerst)
                .Take(hoogstens),
        ];
    }

    private Plaatstoetsing Toets(Zoekvraagbeeld beeld, Plek plek, IReadOnlyDictionary<Guid, DateOnly> afgewezen) =>
        new(
            beeld,
            plek,
            Criteriumtoets.Toets(Profielvorm.Van(beeld, [plek], afgewezen), plek.Groep, new Toetsmoment(klok.Vandaag))
        );

    private async Task<IReadOnlyDictionary<Guid, DateOnly>> Afgewezen(Zoekvraagbeeld beeld, CancellationToken ct)
    {
        var (id, dag) = (beeld.Zoekvraag.Id, klok.Vandaag);
        var laatste = beeld.Feiten.Alle.Select(f => (DateTime?)f.Op).Max();
        var lijst = await db.Afwijzingen.AsNoTracking().Where(a => a.ZoekvraagId == id && a.Tot > dag).ToListAsync(ct);
        return lijst
            .Where(a => a.Geldt(dag, laatste))
            .GroupBy(a => a.EenheidId)
            .ToDictionary(g => g.Key, g => g.Max(a => a.Tot!.Value));
    }
}
