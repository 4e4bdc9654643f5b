using Regiotafel.Tests.Huis;

namespace Regiotafel.Tests.Toegang.Rechten;

/// <summary>
/// The access matrix as written down by hand in <c>tests/matrix.csv</c> from the design: the judge of the product's own
/// matrix and of what the pages do. The product never reads it.
/// </summary>
internal sealed class Matrixtabel
{
    private readonly Dictionary<(string Handeling, string Rol), (string Bereik, bool Vers)> cellen = [];

    private Matrixtabel(string tekst)
    {
        foreach (var regel in tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var velden = regel.Split(';');
            var vers = velden[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var cel in velden[1].Split(' '))
            {
                var (rol, bereik) = (cel.Split(':')[0], cel.Split(':')[1]);
                cellen.Add((velden[0], rol), (bereik, vers.Contains(rol)));
            }
        }
        Open =
        [
            .. tekst
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(regel => regel.Split(';'))
                .Where(velden => velden[3] == "open")
                .Select(velden => velden[0]),
        ];
        Handelingen = [.. cellen.Keys.Select(k => k.Handeling).Distinct()];
    }

    /// <summary>Per action the state in which it may be done and those in which it may not, kept by hand from the same table.</summary>
    public static IEnumerable<(string Handeling, string Goed, string[] Verkeerd)> Staten() =>
        Broncode
            .Lees("tests/matrixstaat.csv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(r => r.Split(';'))
            .Select(v => (v[0], v[1], v[2].Split(' ')));

    public static Matrixtabel Lees() => new(Broncode.Lees("tests/matrix.csv"));

    public IReadOnlyList<string> Handelingen { get; }

    /// <summary>Actions for which a place that is open for the region counts as being in it.</summary>
    public IReadOnlyList<string> Open { get; }

    public IEnumerable<(string Handeling, string Rol, string Bereik, bool Vers)> Cellen =>
        cellen.Select(c => (c.Key.Handeling, c.Key.Rol, c.Value.Bereik, c.Value.Vers));

    /// <summary>Scope and freshness of a role, or nothing when it has not got the action.</summary>
    public (string Bereik, bool Vers)? Cel(string handeling, string rol) =>
        cellen.TryGetValue((handeling, rol), out var cel) ? cel : null;
}
