namespace Regiotafel.Cijfers.Deur;

/// <summary>Where this room keeps its raw files, encrypted: a folder below the data folder, which the host chooses.</summary>
public sealed record Cijferplaats(string Map);
