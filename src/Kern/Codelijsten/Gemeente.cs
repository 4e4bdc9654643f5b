using System.Collections.Immutable;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>A municipality ("GM0599") and the zorgkantoor region it lies in.</summary>
/// <param name="Zorgkantoor">Code of the region; 5502 for Friesland.</param>
public sealed record Gemeente(string Code, string Naam, string Zorgkantoor)
{
    public static Codelijst<Gemeente> Lijst { get; } =
        new(typeof(Gemeente).Assembly, "gemeente.csv", r => new(r.Code, r.Omschrijving, r["zorgkantoor"]));

    public static ImmutableArray<Gemeente> Alle => Lijst.Alle;

    public static Gemeente? Van(string code, DateOnly peildatum) => Lijst.Van(code, peildatum);
}
