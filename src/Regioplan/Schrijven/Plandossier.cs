using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Reads a plan and its sections, through the gate.</summary>
internal sealed class Plandossier(RegioplanDb db, IPoort poort, IHandelende wie, Werkeenheid werk, Klok klok)
{
    public const string Bewerken = "regioplan.bewerken";
    public const string Lezen = "concept.lezen";
    public const string Opmerken = "concept.opmerken";
    public const string Aanvragen = "regioplan.aanvragen";
    public const string Publiceren = "regioplan.publiceren";
    public const string Intrekken = "regioplan.intrekken";

    /// <summary>The newest version of the plan; null when nobody began one. Throws when it is not of the own region.</summary>
    public async Task<Plan?> Nieuwste(Schrijfadres adres, string handeling, CancellationToken ct)
    {
        if (!adres.Codes.Contains(wie.Regio) && wie.Regio.Length > 0)
        {
            throw new NietGevonden(nameof(Plan));
        }
        var id = await db
            .Plannen.Where(p => adres.Codes.Contains(p.Regio) && p.Editie == adres.Editie)
            .OrderByDescending(p => p.Nummer)
            .Select(p => (Guid?)p.Id)
            .FirstOrDefaultAsync(ct);
        return id is { } gevonden ? await poort.Haal(db.Plannen, gevonden, versie: null, handeling, ct) : null;
    }

    /// <summary>The newest version; throws <see cref="NietGevonden"/> when there is none.</summary>
    public async Task<Plan> Haal(Schrijfadres adres, string handeling, CancellationToken ct) =>
        await Nieuwste(adres, handeling, ct) ?? throw new NietGevonden(nameof(Plan));

    /// <summary>
    /// A draft for who may read it: its writers, and who is on its list now and as long as it is a draft. Hidden and absent drafts are the same to everyone else.
    /// </summary>
    public async Task<Plan> HaalConcept(Schrijfadres adres, string handeling, CancellationToken ct)
    {
        if (wie.Regio.Length == 0 && !werk.Schrijft)
        {
            // Who works nationally has no region: the draft is read in its own.
            werk.Regio = adres.Regio.Code;
        }
        var plan = await Haal(adres, handeling, ct);
        if (poort.Mag(Bewerken, plan))
        {
            return plan;
        }
        var (ik, nu) = (wie.GebruikerId, klok.Nu);
        if (
            !plan.IsConcept(nu)
            || !await db.Lezers.AnyAsync(l => l.PlanId == plan.Id && l.WieId == ik && l.Tot > nu, ct)
        )
        {
            throw new NietGevonden(nameof(Plan));
        }
        await werk.LogLezing(new Gebeurtenis(handeling, "lezen", nameof(Plan), plan.Id, plan.Regio), ct);
        return plan;
    }

    /// <summary>The sections in the order of the plan.</summary>
    public async Task<IReadOnlyList<Sectie>> Secties(Schrijfadres adres, Plan plan, CancellationToken ct)
    {
        var alle = await db.Secties.AsNoTracking().Where(s => s.PlanId == plan.Id).ToListAsync(ct);
        return [.. adres.Sjabloon.Secties.Select(v => alle.FirstOrDefault(s => s.Code == v.Code)).OfType<Sectie>()];
    }

    /// <summary>One section to change; with a version, only when it is still that one.</summary>
    public async Task<Sectie> Sectie(Plan plan, string code, int? versie, CancellationToken ct)
    {
        var sectie =
            await db.Secties.SingleOrDefaultAsync(s => s.PlanId == plan.Id && s.Code == code, ct)
            ?? throw new NietGevonden(nameof(Schrijven.Sectie));
        return versie is null || versie == sectie.Versie ? sectie : throw new Verouderd(sectie);
    }

    /// <summary>Forgets what was read: after a change that is undone, memory holds what was tried and not what is stored.</summary>
    public void Vergeet() => db.ChangeTracker.Clear();

    /// <summary>A section as it is stored now.</summary>
    public async Task<Sectie> Opgeslagen(Schrijfadres adres, string code, CancellationToken ct)
    {
        Vergeet();
        return await Sectie(await Haal(adres, Bewerken, ct), adres.Vorm(code).Code, versie: null, ct);
    }

    public Task<Slot> Slot(Sectie sectie, CancellationToken ct) =>
        db.Sloten.AsNoTracking().SingleAsync(s => s.SectieId == sectie.Id, ct);

    public async Task<IReadOnlyDictionary<Guid, Slot>> Sloten(Plan plan, CancellationToken ct) =>
        await db
            .Sloten.AsNoTracking()
            .Where(s => db.Secties.Any(x => x.Id == s.SectieId && x.PlanId == plan.Id))
            .ToDictionaryAsync(s => s.SectieId, ct);

    /// <summary>The texts of authors that are not saved yet, the newest first.</summary>
    public async Task<IReadOnlyList<Kladtekst>> Kladden(Sectie sectie, CancellationToken ct) =>
        await db
            .Kladteksten.AsNoTracking()
            .Where(k => k.SectieId == sectie.Id)
            .OrderByDescending(k => k.Op)
            .ToListAsync(ct);

    /// <summary>The sections in which the reader has a text that was not saved.</summary>
    public async Task<IReadOnlySet<Guid>> EigenKladden(Plan plan, CancellationToken ct)
    {
        var ik = wie.GebruikerId;
        return (
            await db
                .Kladteksten.Where(k => k.WieId == ik && db.Secties.Any(x => x.Id == k.SectieId && x.PlanId == plan.Id))
                .Select(k => k.SectieId)
                .ToListAsync(ct)
        ).ToHashSet();
    }

    public async Task<IReadOnlyList<Sectieversie>> Versies(Sectie sectie, CancellationToken ct) =>
        await db
            .Sectieversies.AsNoTracking()
            .Where(v => v.SectieId == sectie.Id)
            .OrderByDescending(v => v.Nummer)
            .ToListAsync(ct);

    public async Task<IReadOnlyList<Opmerking>> Opmerkingen(Plan plan, CancellationToken ct) =>
        await db
            .Opmerkingen.AsNoTracking()
            .Where(o => db.Secties.Any(x => x.Id == o.SectieId && x.PlanId == plan.Id))
            .OrderBy(o => o.Op)
            .ToListAsync(ct);

    public async Task<IReadOnlyList<Aanvaarding>> Aanvaardingen(Plan plan, CancellationToken ct) =>
        await db
            .Aanvaardingen.AsNoTracking()
            .Where(a => db.Secties.Any(x => x.Id == a.SectieId && x.PlanId == plan.Id))
            .OrderBy(a => a.Op)
            .ToListAsync(ct);

    public async Task<IReadOnlyList<Planstap>> Stappen(Plan plan, CancellationToken ct) =>
        await db.Planstappen.AsNoTracking().Where(s => s.PlanId == plan.Id).OrderBy(s => s.Op).ToListAsync(ct);

    /// <summary>Every version of the plan, the newest first.</summary>
    public async Task<IReadOnlyList<Plan>> Versies(Schrijfadres adres, CancellationToken ct) =>
        await db
            .Plannen.AsNoTracking()
            .Where(p => adres.Codes.Contains(p.Regio) && p.Editie == adres.Editie)
            .OrderByDescending(p => p.Nummer)
            .ToListAsync(ct);

    public async Task<IReadOnlyList<Lezer>> Lezers(Plan plan, CancellationToken ct) =>
        await db.Lezers.AsNoTracking().Where(l => l.PlanId == plan.Id).OrderBy(l => l.Wie).ToListAsync(ct);
}
