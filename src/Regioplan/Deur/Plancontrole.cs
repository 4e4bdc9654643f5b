using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Deur;

/// <summary>Holds what is kept of each published plan against its hash and its history, for the command line. Mends nothing.</summary>
public sealed class Plancontrole
{
    private readonly RegioplanDb _db;
    private readonly Werkeenheid _werk;

    internal Plancontrole(RegioplanDb db, Werkeenheid werk) => (_db, _werk) = (db, werk);

    /// <summary>Reads every file of every version.</summary>
    /// <returns>How many files were read, and a sentence for each file or version that is wrong, is gone or should not be there.</returns>
    public async Task<(int Gelezen, IReadOnlyList<string> Bezwaren)> Controleer(CancellationToken ct)
    {
        var (gelezen, bezwaren) = (0, new List<string>());
        var plannen = await _db
            .Openbaar.AsNoTracking()
            .OrderBy(o => o.Regio)
            .ThenBy(o => o.Editie)
            .ThenBy(o => o.Nummer)
            .ToListAsync(ct);
        var ingetrokken = await _db.Intrekkingen.AsNoTracking().ToDictionaryAsync(i => i.PlanId, i => i.Op, ct);
        foreach (var plan in plannen)
        {
            // One plan at a time: a country of plans with their PDF does not fit in memory everywhere.
            var bestanden = await _db
                .Vastbestanden.AsNoTracking()
                .Where(b => b.PlanId == plan.Id)
                .OrderBy(b => b.Druk)
                .ThenBy(b => b.Soort)
                .ToListAsync(ct);
            gelezen += bestanden.Count;
            var weg = plannen
                .Where(p => p.Regio == plan.Regio && p.Editie == plan.Editie && ingetrokken.ContainsKey(p.Id))
                .Select(p => (p.Nummer, ingetrokken[p.Id]));
            bezwaren.AddRange(
                Bezwaren(plan, bestanden, [.. weg]).Select(b => $"{Naam(plan.Regio, plan.Editie, plan.Nummer)}: {b}")
            );
        }
        bezwaren.AddRange(await Verdwenen(plannen.Select(p => p.Id).ToHashSet(), ingetrokken, ct));
        return (gelezen, bezwaren);
    }

    private static IEnumerable<string> Bezwaren(
        Openbaarplan plan,
        List<Vastbestand> bestanden,
        IReadOnlyList<(int Nummer, DateTime Op)> ingetrokken
    ) =>
        bestanden
            .Where(b => b.Heel() is null)
            .Select(b => $"{b.Soort.ToString().ToLowerInvariant()} (druk {b.Druk}) is niet wat is gepubliceerd.")
            .Concat(
                Bevrorenplan.Hash(plan.Inhoud) == plan.Hash
                    ? Drukkencontrole.Bezwaren(plan, bestanden, ingetrokken)
                    : ["de teksten zijn niet wat is gepubliceerd."]
            );

    // Of each plan that somebody published there is a row that everyone reads, and of each that was withdrawn one that says so. Plans
    // are read in their own region only.
    private async Task<IReadOnlyList<string>> Verdwenen(
        HashSet<Guid> gelezen,
        Dictionary<Guid, DateTime> ingetrokken,
        CancellationToken ct
    )
    {
        var perRegio = await _werk.PerRegio(regio =>
            _db.Plannen.AsNoTracking().Where(p => p.Regio == regio && p.PubliceerderId != null).ToListAsync(ct)
        );
        return
        [
            .. perRegio
                .SelectMany(p => p)
                .Select(p =>
                    (
                        Plan: p,
                        Zin: !gelezen.Contains(p.Id) ? "wat is gepubliceerd, is weg."
                        : p.Staat == Planstaat.Ingetrokken && !ingetrokken.ContainsKey(p.Id)
                            ? "de intrekking is weg: lezers zien de versie weer."
                        : null
                    )
                )
                .Where(p => p.Zin is not null)
                .Select(p => $"{Naam(p.Plan.Regio, p.Plan.Editie, p.Plan.Nummer)}: {p.Zin}"),
        ];
    }

    private static string Naam(string regio, string editie, int nummer) =>
        $"Regioplan {regio} {editie} versie {nummer}";
}
