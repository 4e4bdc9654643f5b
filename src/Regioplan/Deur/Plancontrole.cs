using Microsoft.EntityFrameworkCore;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Publicatie;

namespace Regiotafel.Regioplan.Deur;

/// <summary>Holds what is kept of each published plan against its hash, for the command line. Mends nothing.</summary>
public sealed class Plancontrole
{
    private readonly RegioplanDb _db;

    internal Plancontrole(RegioplanDb db) => _db = db;

    /// <summary>Reads every file of every version.</summary>
    /// <returns>How many files were read, and a sentence for each that is wrong.</returns>
    public async Task<(int Gelezen, IReadOnlyList<string> Bezwaren)> Controleer(CancellationToken ct)
    {
        var (gelezen, bezwaren) = (0, new List<string>());
        var plannen = await _db
            .Openbaar.AsNoTracking()
            .OrderBy(o => o.Regio)
            .ThenBy(o => o.Editie)
            .ThenBy(o => o.Nummer)
            .ToListAsync(ct);
        foreach (var plan in plannen)
        {
            var naam = $"Regioplan {plan.Regio} {plan.Editie} versie {plan.Nummer}";
            if (Bevrorenplan.Hash(plan.Inhoud) != plan.Hash)
            {
                bezwaren.Add($"{naam}: de teksten zijn niet wat is gepubliceerd.");
            }
            // One plan at a time: a country of plans with their PDF does not fit in memory everywhere.
            var bestanden = await _db
                .Vastbestanden.AsNoTracking()
                .Where(b => b.PlanId == plan.Id)
                .OrderBy(b => b.Druk)
                .ThenBy(b => b.Soort)
                .ToListAsync(ct);
            gelezen += bestanden.Count;
            bezwaren.AddRange(
                bestanden
                    .Where(b => b.Heel() is null)
                    .Select(b =>
                        $"{naam}: {b.Soort.ToString().ToLowerInvariant()} (druk {b.Druk}) is niet wat is gepubliceerd."
                    )
            );
        }
        return (gelezen, bezwaren);
    }
}
