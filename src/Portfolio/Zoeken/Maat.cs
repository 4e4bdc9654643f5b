using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>One criterion of a search over all places at once: those it does not fit, and those of which it is unknown.</summary>
/// <param name="Niet">Null: it fits wherever it is known.</param>
/// <param name="Onbekend">Null: it is known of every place. No place is in both.</param>
/// <param name="Gewicht">Weight of a "niet" in the order of the nearest miss.</param>
internal sealed record Maat(
    string Criterium,
    Verzameling? Niet,
    Verzameling? Onbekend,
    int Gewicht,
    Beslisser Beslisser
)
{
    /// <summary>The coordinator decides: the lightest miss.</summary>
    public bool Licht => Gewicht < 3;

    /// <summary>A miss that keeps a place from nearly fitting.</summary>
    public bool Zwaar => Gewicht > 3;

    public void Ga(int van, int lengte)
    {
        Niet?.Ga(van, lengte);
        Onbekend?.Ga(van, lengte);
    }
}
