using Regiotafel.Kern;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Wachtlijst;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>Counts for whom a region has no place, and why: for whoever draws where places are short.</summary>
public sealed class Onplaatsbaarboek
{
    private readonly Regiovraagmaker _maker;
    private readonly Klok _klok;

    internal Onplaatsbaarboek(Regiovraagmaker maker, Klok klok) => (_maker, _klok) = (maker, klok);

    /// <summary>The counts of a region today.</summary>
    public async Task<Onplaatsbaar> Tel(string regio, CancellationToken ct)
    {
        var vraag = await _maker.Maak(regio, ct);
        return Onplaatsbaartelling.Van(
            vraag.Zoekvragen.Values,
            [.. vraag.Plekken.Plekken.Where(p => p.Open)],
            vraag.Vorm.Profiel,
            _klok.Vandaag
        );
    }
}
