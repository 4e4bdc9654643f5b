using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>The figures that can be asked for, and by code and version those that cannot.</summary>
/// <param name="Veranderd">Their definition is not the one that they were computed with.</param>
/// <param name="NietVastgesteld">Their definition waits for two people.</param>
internal sealed record Uitgavecijfers(
    IReadOnlyList<(string Meting, Definitie Definitie)> Cijfers,
    IReadOnlyList<string> Veranderd,
    IReadOnlyList<string> NietVastgesteld
);
