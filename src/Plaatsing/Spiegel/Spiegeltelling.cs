using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>What became of a number of proposals, counted.</summary>
internal sealed record Spiegeltelling(int Voorstellen, int Geplaatst, int Afgewezen, int Vervallen, int Loopt)
{
    // The provider said that the place was there, and it was not (design of Portfolio, section 3).
    private static readonly string[] Gebroken = ["A01", "A02", "A03"];

    // Below this a fraction says more of chance than of the provider.
    private const int MinsteBeloften = 5;

    /// <summary>How often each reason was given; a reason that was not given is not in it.</summary>
    public required IReadOnlyDictionary<string, int> Redenen { get; init; }

    /// <summary>Days in which half of the proposals got a first answer; null without answers.</summary>
    public required int? Antwoord { get; init; }

    public int Aantal(string code) => Redenen.GetValueOrDefault(code);

    public int Door(Partij partij, DateOnly dag) =>
        Redenen.Where(r => Redencode.Lijst.Van(r.Key, dag)?.Door == partij).Sum(r => r.Value);

    /// <summary>Promises kept out of all: placed, against refused because the place was not there. Null when there are few.</summary>
    public (int Gehouden, int Van)? Beloften
    {
        get
        {
            var van = Geplaatst + Gebroken.Sum(Aantal);
            return van >= MinsteBeloften ? (Geplaatst, van) : null;
        }
    }

    public static Spiegeltelling Van(IEnumerable<Spiegelregel> regels)
    {
        var alle = regels.ToList();
        var dagen = alle.Select(r => r.Antwoorddagen).OfType<int>().Order().ToList();
        return new Spiegeltelling(
            alle.Count,
            alle.Count(r => r.Staat == Voorstelstaat.Geplaatst),
            alle.Count(r => r.Staat == Voorstelstaat.Afgewezen),
            alle.Count(r => r.Staat == Voorstelstaat.Vervallen),
            alle.Count(r => Voorstelregels.Loopt(r.Staat))
        )
        {
            Redenen = alle.Select(r => r.Redencode)
                .OfType<string>()
                .CountBy(c => c)
                .ToDictionary(StringComparer.Ordinal),
            Antwoord = dagen.Count == 0 ? null : dagen[(dagen.Count - 1) / 2],
        };
    }
}
