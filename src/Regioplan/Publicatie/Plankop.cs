namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A published version without its texts.</summary>
/// <param name="Regio">Code of the region.</param>
/// <param name="Vanaf">From when everyone may read it (UTC).</param>
/// <param name="Noot">Why there was a new version; empty for the first.</param>
/// <param name="Ingetrokken">Why it was withdrawn; null when it was not.</param>
/// <param name="IngetrokkenOp">When (UTC).</param>
internal sealed record Plankop(
    Guid Id,
    string Regio,
    string Editie,
    int Nummer,
    DateTime Vanaf,
    string Noot,
    string? Ingetrokken,
    DateTime? IngetrokkenOp
);
