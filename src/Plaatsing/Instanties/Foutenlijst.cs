namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Faults of a file, each with the path to it: <c>zoekvragen[3].huidigeGroep: onbekende groep G-X</c>.</summary>
internal sealed class Foutenlijst
{
    private readonly List<(string Lijst, int Index, string Regel)> _fouten = [];

    public bool Leeg => _fouten.Count == 0;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<string> Regels =>
        [.. _fouten.OrderBy(f => f.Lijst, StringComparer.Ordinal).ThenBy(f => f.Index).Select(f => f.Regel)];

    public void Meld(Plaats plaats, string veld, string reden)
    {
        lock (_fouten)
        {
            _fouten.Add((plaats.Lijst, plaats.Index, $"{plaats.Pad(veld)}: {reden}"));
        }
    }
}
