namespace Regiotafel.Portfolio.Deur;

/// <summary>What all criteria together say of a pair, in the order of the catalogue.</summary>
/// <param name="AfstandKwadraat">Squared distance in units of 100 m; null when a coordinate is missing.</param>
public sealed record Toetsuitkomst(string Groepcode, Int128? AfstandKwadraat, IReadOnlyList<Criteriumuitkomst> Criteria)
{
    /// <summary>The order of the nearest miss: weight, number of points, distance (missing last), code.</summary>
    public static IComparer<Toetsuitkomst> BijnaEerst { get; } = Comparer<Toetsuitkomst>.Create(Vergelijk);

    /// <summary>Past when every criterion fits, niet when one does not, else onbekend.</summary>
    public Oordeel Oordeel => Criteria.Count == 0 ? Oordeel.Past : Criteria.Max(c => c.Oordeel);

    /// <summary>The criteria that do not fit or are unknown.</summary>
    public IReadOnlyList<Criteriumuitkomst> Punten => [.. Criteria.Where(c => c.Oordeel != Oordeel.Past)];

    /// <summary>Sum of the weights of the points.</summary>
    public int Gewicht => Criteria.Sum(c => c.Gewicht);

    private (int Gewicht, int Punten, Int128 Afstand) Sleutel =>
        (Gewicht, Punten.Count, AfstandKwadraat ?? Int128.MaxValue);

    private static int Vergelijk(Toetsuitkomst links, Toetsuitkomst rechts)
    {
        var verschil = links.Sleutel.CompareTo(rechts.Sleutel);
        return verschil != 0 ? verschil : string.CompareOrdinal(links.Groepcode, rechts.Groepcode);
    }
}
