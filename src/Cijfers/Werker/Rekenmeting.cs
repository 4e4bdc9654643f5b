namespace Regiotafel.Cijfers.Werker;

/// <summary>One indicator of an edition as it was computed; its rows stand in the metingen.csv of that edition.</summary>
/// <param name="Ingredienten">All that the rows depend on, line by line; <see cref="Id"/> is its SHA-256.</param>
internal sealed record Rekenmeting(
    string Editie,
    string Indicator,
    string Versie,
    string Id,
    string Ingredienten,
    string Resultaathash
);
