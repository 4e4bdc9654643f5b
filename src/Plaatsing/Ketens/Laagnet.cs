namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// One part of the problem with a copy of each resident for every step of a chain at which he may move, and one for each turn in a swap. A copy
/// that moves at step k takes a place that was left at step k − 1 and leaves one for step k + 1; at step 1 it takes a free place. A copy
/// that does not move stays on a place of its own. So no chain and no swap can be too long; that a resident moves once is left to the search.
/// </summary>
/// <param name="Persoon">The person of each copy, in the numbers of the part; who waits has one.</param>
/// <param name="Laag">The step of each copy; 0: who waits; one more than the longest chain: swaps.</param>
/// <param name="Eigenaar">The copy of each place; −1: the free places of a groep.</param>
/// <param name="Groep">The groep of each place, in the numbers of the part.</param>
/// <param name="Plekken">How many each place holds: 1, but for the free ones.</param>
/// <param name="Begin">Where the arcs of each copy begin; the first arc of a resident is the own place.</param>
/// <param name="Naar">The place of each arc.</param>
/// <param name="Boog">The pair of each arc: its number among those of the person; −1: the own place.</param>
internal sealed record Laagnet(
    int[] Persoon,
    int[] Laag,
    int[] Eigenaar,
    int[] Groep,
    long[] Plekken,
    int[] Begin,
    int[] Naar,
    int[] Boog
);
