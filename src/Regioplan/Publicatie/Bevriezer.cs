using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Makes of a plan that is published the row that everyone reads.</summary>
internal sealed class Bevriezer(RegioplanDb db, Plancijferlezer cijfers)
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
        var teksten = stand
            .Secties.Where(s => s.Tekst.Length > 0)
            .ToDictionary(s => s.Code, s => s.Tekst, StringComparer.Ordinal);
        var momenten = await db.Momenten(plan.Regio, plan.Editie, ct);
        var wijzigingen = Wijzigingslijst.Maak(
            adres.Sjabloon,
            plan,
            await Vorige(adres, plan, momenten, nu, ct),
            momenten.Ingetrokken(),
            Gelezenversie.Van(teksten, stand.Cijfers, stand.Projecten)
        );
        // The key of a reason holds the section; what no longer counts was written for something that no reader sees.
        var redenen = stand
            .Secties.SelectMany(s => stand.Redenstand(s).Geldig)
            .ToDictionary(a => a.Sleutel, a => a.Reden, StringComparer.Ordinal);
        var inhoud = new Bevrorenplan(teksten, redenen, stand.Projecten, wijzigingen).Schrijf();
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

    // What readers can see now: the words of a version that was withdrawn, or never appeared, may not come back as a change.
    private async Task<(int Nummer, Gelezenversie Versie, IReadOnlyList<Planwijziging> Lijst)?> Vorige(
        Schrijfadres adres,
        Plan plan,
        IReadOnlyList<Versiemoment> momenten,
        DateTime nu,
        CancellationToken ct
    )
    {
        var verschenen = Versiemoment.Verschenen([.. momenten.Where(m => m.Nummer < plan.Nummer && m.Vanaf <= nu)]);
        if (verschenen.Where(v => v.IngetrokkenOp is null).MaxBy(v => v.Nummer) is not { } vorige)
        {
            return null;
        }
        var rij = await db.Openbaar.AsNoTracking().SingleAsync(o => o.Id == vorige.PlanId, ct);
        var (oud, oudecijfers) = (
            Bevrorenplan.Lees(rij.Inhoud),
            await cijfers.Van(adres.Regio, adres.Sjabloon, Gepubliceerdplan.Uitgavenvan(rij), ct)
        );
        return (rij.Nummer, Gelezenversie.Van(oud.Secties, oudecijfers, oud.Projecten), oud.Wijzigingen);
    }
}
