using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Makes of a plan that is published the row that everyone reads.</summary>
internal sealed class Bevriezer(RegioplanDb db)
{
    /// <param name="plan">It has its moment already.</param>
    /// <param name="nu">When it is published.</param>
    public async Task<Openbaarplan> Maak(
        Schrijfadres adres,
        Plan plan,
        Planstand stand,
        DateTime nu,
        CancellationToken ct
    )
    {
        var inhoud = Inhoud(adres, plan, stand, await Vorige(plan, nu, ct)).Schrijf();
        return new()
        {
            Id = plan.Id,
            Regio = plan.Regio,
            Editie = plan.Editie,
            Nummer = plan.Nummer,
            Op = nu,
            Vanaf = plan.Vanaf!.Value,
            Noot = plan.Noot,
            Uitgaven = string.Join(' ', stand.Cijfers.Uitgaven.Select(u => u.Id)),
            Inhoud = inhoud,
            Hash = Bevrorenplan.Hash(inhoud),
        };
    }

    // What readers can see now: the words of a version that was withdrawn, or is still to come, may not come back as a change.
    private async Task<(int Nummer, Bevrorenplan Plan)?> Vorige(Plan plan, DateTime nu, CancellationToken ct)
    {
        var rij = await db
            .Openbaar.AsNoTracking()
            .Where(o => o.Regio == plan.Regio && o.Editie == plan.Editie && o.Nummer < plan.Nummer && o.Vanaf <= nu)
            .Where(o => !db.Intrekkingen.Any(i => i.PlanId == o.Id))
            .OrderByDescending(o => o.Nummer)
            .FirstOrDefaultAsync(ct);
        return rij is null ? null : (rij.Nummer, Bevrorenplan.Lees(rij.Inhoud));
    }

    // By section: the same words elsewhere have a reason of their own, or none. Why a word is no name is for colleagues, and what is no
    // longer in the text for nobody.
    private static Dictionary<string, string> Redenen(Planstand stand)
    {
        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sectie in stand.Secties)
        {
            var geldend = Tekstkeuring
                .Keur(sectie.Tekst, stand.Cijfers, FrozenSet<string>.Empty, stand.Vertrouwd)
                .Where(p => !p.IsNaam)
                .Select(p => p.Sleutel)
                .ToHashSet(StringComparer.Ordinal);
            foreach (var a in stand.Aanvaardingen.Where(a => a.SectieId == sectie.Id && geldend.Contains(a.Sleutel)))
            {
                uit[Planteksten.Redensleutel(sectie.Code, a.Sleutel)] = a.Reden;
            }
        }
        return uit;
    }

    private static Bevrorenplan Inhoud(
        Schrijfadres adres,
        Plan plan,
        Planstand stand,
        (int Nummer, Bevrorenplan Plan)? vorige
    )
    {
        var teksten = stand
            .Secties.Where(s => s.Tekst.Length > 0)
            .ToDictionary(s => s.Code, s => s.Tekst, StringComparer.Ordinal);
        return new(
            teksten,
            Redenen(stand),
            stand.Projecten,
            Wijzigingslijst.Maak(adres.Sjabloon, plan, vorige, teksten)
        );
    }
}
