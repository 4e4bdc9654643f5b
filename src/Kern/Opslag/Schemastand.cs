namespace Regiotafel.Kern.Opslag;

/// <summary>How the store compares with the schema files of this version.</summary>
/// <param name="Ontbreekt">Files that were not applied yet.</param>
/// <param name="Gewijzigd">Files that were applied with another text.</param>
/// <param name="Onbekend">Applied files that this version does not have: the store is of a later version.</param>
public sealed record Schemastand(
    IReadOnlyList<string> Ontbreekt,
    IReadOnlyList<string> Gewijzigd,
    IReadOnlyList<string> Onbekend
)
{
    /// <summary>True when store and version belong together.</summary>
    public bool IsBij => Ontbreekt.Count + Gewijzigd.Count + Onbekend.Count == 0;
}
