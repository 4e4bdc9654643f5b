using System.Reflection;
using System.Security.Cryptography;

namespace Regiotafel.Kern.Opslag;

/// <summary>The schema files of one room: <c>Opslag/NNN_onderwerp.sql</c>, embedded, and their engine files.</summary>
/// <param name="Kamer">The room's name in lower case: the prefix of its tables.</param>
/// <param name="Bron">The assembly that holds the files.</param>
public sealed record Kamerschema(string Kamer, Assembly Bron)
{
    /// <summary>Tables to which rows are only added: the running system may not change or remove one.</summary>
    public IReadOnlyList<string> AlleenErbij { get; init; } = [];

    /// <summary>Tables that only the schema runner writes.</summary>
    public IReadOnlyList<string> AlleenLezen { get; init; } = [];

    /// <summary>
    /// Tables with a region that stand outside the wall between regions, each with the reason. Every other table with a column
    /// <c>regio</c> stands behind it, and so does a table without one that refers to such a table.
    /// </summary>
    public IReadOnlyDictionary<string, string> BuitenDeMuur { get; init; } = new Dictionary<string, string>();

    /// <summary>The files for an engine in the order in which they run: the portable one first, then that of the engine.</summary>
    public IReadOnlyList<Schemabestand> Bestanden(string motor)
    {
        const string map = ".Opslag.";
        return
        [
            .. Bron.GetManifestResourceNames()
                .Where(n => n.EndsWith(".sql", StringComparison.Ordinal) && n.Contains(map, StringComparison.Ordinal))
                .Select(n => (Bron: n, Naam: n[(n.IndexOf(map, StringComparison.Ordinal) + map.Length)..]))
                .Where(n =>
                    n.Naam.Count(t => t == '.') == 1 || n.Naam.EndsWith($".{motor}.sql", StringComparison.Ordinal)
                )
                .OrderBy(n => n.Naam[..3], StringComparer.Ordinal)
                .ThenBy(n => n.Naam.Count(t => t == '.'))
                .Select(n => Lees(n.Bron, n.Naam)),
        ];
    }

    private Schemabestand Lees(string bron, string naam)
    {
        using var lezer = new StreamReader(Bron.GetManifestResourceStream(bron)!);
        var tekst = lezer.ReadToEnd();
        var afdruk = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(tekst)));
        return new Schemabestand(
            naam,
            int.Parse(naam[..3], System.Globalization.CultureInfo.InvariantCulture),
            tekst,
            afdruk
        );
    }
}
