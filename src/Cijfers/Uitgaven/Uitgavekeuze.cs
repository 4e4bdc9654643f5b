namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What somebody chose and wrote to ask for an uitgave.</summary>
internal sealed record Uitgavekeuze(
    string? Naam,
    bool IsOpenbaar,
    Guid? Levering,
    string Editie,
    IReadOnlyList<string> Metingen,
    string? Reden
);
