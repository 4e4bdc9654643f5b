namespace Regiotafel.Regioplan.Taal;

/// <summary>For whom a text is written out.</summary>
/// <param name="IsConcept">For the writers: each assertion carries its verdict.</param>
/// <param name="Sectie">Code of the section: the footnotes of a page have names of their own.</param>
/// <param name="Redenen">The reasons under which marks were accepted, by key; those of assertions become footnotes.</param>
internal sealed record Tekststand(bool IsConcept, string Sectie, IReadOnlyDictionary<string, string> Redenen)
{
    public static Tekststand Concept(string sectie) => new(true, sectie, new Dictionary<string, string>());

    public static Tekststand Publiek(string sectie, IReadOnlyDictionary<string, string>? redenen = null) =>
        new(false, sectie, redenen ?? new Dictionary<string, string>());
}
