using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;

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
        var vorige = await Vorige(plan, nu, ct);
        var weg = await db.Ingetrokken(plan.Regio, plan.Editie, ct);
        var inhoud = Inhoud(adres, plan, stand, vorige, weg).Schrijf();
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

    private static Bevrorenplan Inhoud(
        Schrijfadres adres,
        Plan plan,
        Planstand stand,
        (int Nummer, Bevrorenplan Plan)? vorige,
        IReadOnlySet<int> ingetrokken
    )
    {
        var teksten = stand
            .Secties.Where(s => s.Tekst.Length > 0)
            .ToDictionary(s => s.Code, s => s.Tekst, StringComparer.Ordinal);
        return new(
            teksten,
            // The key holds the section; what no longer counts was written for something that no reader sees.
            stand
                .Secties.SelectMany(s => stand.Redenstand(s).Geldig)
                .ToDictionary(a => a.Sleutel, a => a.Reden, StringComparer.Ordinal),
            stand.Projecten,
            Wijzigingslijst.Maak(adres.Sjabloon, plan, vorige, ingetrokken, teksten)
        );
    }
}
