namespace Regiotafel.Plaatsing.Ketens;

/// <summary>The places of one part of the problem. Persons, places and groepen are numbers in the part.</summary>
/// <param name="Eigenaar">The resident of each place; −1: the free places of a groep.</param>
/// <param name="Groep">The groep of each place.</param>
/// <param name="Thuis">The own place of each person; −1 for who waits.</param>
/// <param name="Vrije">Of each groep the place that stands for its free ones.</param>
/// <param name="Plekken">How many each place holds: 1, but for the free ones.</param>
internal sealed record Zetelplan(int[] Eigenaar, int[] Groep, int[] Thuis, int[] Vrije, long[] Plekken);
