namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>What is known of a zoekvraag now: of each code the newest fact.</summary>
internal sealed class Feitenblad
{
    private readonly Dictionary<string, Feit> laatste;

    /// <param name="feiten">All facts of one zoekvraag, in any order.</param>
    public Feitenblad(IEnumerable<Feit> feiten) =>
        laatste = feiten
            .GroupBy(f => f.Code, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(f => f.Op).ThenByDescending(f => f.Datum).ThenBy(f => f.Id).First(),
                StringComparer.Ordinal
            );

    /// <summary>The newest facts in the order of the criteria: what pays and which care first.</summary>
    public IEnumerable<Feit> Alle =>
        laatste.Values.OrderBy(f => Feitcode.Volgorde(f.Code)).ThenBy(f => f.Code, StringComparer.Ordinal);

    /// <summary>The four facts that matching cannot do without are there.</summary>
    public bool Volledig => Feitcode.Nodige.All(c => Waarde(c) is not null);

    /// <summary>Which of those four are not.</summary>
    public IReadOnlyList<string> Ontbreekt => [.. Feitcode.Nodige.Where(c => Waarde(c) is null)];

    /// <summary>The newest fact of a code, also when it says that nobody knows.</summary>
    public Feit? Laatste(string code) => laatste.GetValueOrDefault(code);

    /// <summary>The known value; null when there is none or nobody knows.</summary>
    public string? Waarde(string code) => Laatste(code) is { Waarde: not Feitcode.Onbekend } feit ? feit.Waarde : null;
}
