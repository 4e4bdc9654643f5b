using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>The open rows of a region that have reached their half-life, with whose turn it is.</summary>
internal sealed class Wachtrij(PortfolioDb db, RegisterLezer register, Klok klok)
{
    public async Task<IReadOnlyList<Wachtende>> Lees(string regio, CancellationToken ct)
    {
        var gemaakt = await db
            .Aanbod.Where(a => a.Regio == regio && a.BevestigdOp == null)
            .Select(a => new { a.Id, a.AangemaaktOp })
            .ToDictionaryAsync(a => a.Id, a => a.AangemaaktOp, ct);
        var vandaag = klok.Vandaag;
        var beeld = await register.Nu(regio, ct);
        return
        [
            .. beeld
                .Rijen.Where(r => r.InRegister(vandaag) && r.Aanbod.Status == AanbodStatus.Open)
                .Select(r => (Rij: r, Op: r.Aanbod.BevestigdOp ?? gemaakt.GetValueOrDefault(r.Aanbod.Id, klok.Nu)))
                .Select(p => new Wachtende(
                    p.Rij,
                    Ladder.Van(Klok.Datum(p.Op), p.Rij.Eenheid.Halfwaardetijd, vandaag),
                    Ladder.Vervalt(Klok.Datum(p.Op), p.Rij.Eenheid.Halfwaardetijd)
                ))
                .Where(w => w.Trede != Trede.Geen),
        ];
    }
}

/// <summary>One row that waits for confirmation, since the day it reached its half-life.</summary>
internal sealed record Wachtende(Registerrij Rij, Trede Trede, DateOnly Sinds);
