using System.Numerics;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>One criterion of a search over all places at once: those it does not fit, and those of which it is unknown.</summary>
/// <param name="Gewicht">Weight of a "niet" in the order of the nearest miss.</param>
internal sealed record Maat(
    string Criterium,
    Vector<ulong>[] Niet,
    Vector<ulong>[] Onbekend,
    int Gewicht,
    Beslisser Beslisser
);
