using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Cijfers.Uitvoer;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>
/// All that the rows of an indicator depend on, as text: one ingredient a line. Its SHA-256 is the id of the meting, so the same
/// ingredients never give a second one (cijfers.md, section 5).
/// </summary>
internal static class Ingredienten
{
    private const string Correctieregel = "correcties ";
    private static readonly string[] _gegevens = ["bron ", Correctieregel, "parameters ", "regios ", "codelijsten "];

    /// <param name="correcties">Hashes of the corrections that apply, in order.</param>
    /// <param name="motor">Name and version of the engine.</param>
    public static string Tekst(
        Definitie definitie,
        Definitieboek boek,
        Schermuitslag scherm,
        IReadOnlyList<string> correcties,
        string motor
    )
    {
        var manifest = scherm.Manifest!;
        var regels = Rekenwijze(definitie, boek).ToList();
        regels.AddRange(Bijdragen(definitie, boek));
        regels.AddRange(
            scherm
                .Bronnen.OrderBy(b => b.Key.Naam, StringComparer.Ordinal)
                .Select(b => $"bron {b.Key.Naam} {b.Value.Bronhash} {Geleverd(manifest, b.Key)}")
        );
        regels.Add($"{Correctieregel}{(correcties.Count == 0 ? "geen" : string.Join(',', correcties))}");
        regels.Add($"parameters {Dag(manifest.Van)} {Dag(manifest.Tot)}");
        regels.Add($"regios {string.Join(',', manifest.Regios)}");
        regels.Add(Codelijsten);
        regels.Add($"motor {motor}");
        return string.Concat(regels.Select(r => r + "\n"));
    }

    /// <summary>The lines of what computes: the definition, what it is derived from, and the shared tables.</summary>
    public static IEnumerable<string> Rekenwijze(Definitie definitie, Definitieboek boek) =>
        // Which shared tables a query reaches is not worked out: a change in one of them gives every figure a new id, and where it
        // made no difference the hash of the rows says so.
        Rekenwijze(definitie, boek, boek.Basis);

    /// <summary>The same lines with some of the shared tables.</summary>
    public static IEnumerable<string> Rekenwijze(
        Definitie definitie,
        Definitieboek boek,
        IEnumerable<Basistabel> basis
    ) =>
        boek.Lijn(definitie)
            .Select((d, i) => Regel(i == 0 ? "definitie" : "afgeleid-van", d.Bestand))
            .Concat(basis.Select(b => Regel("basistabel", b.Bestand)));

    /// <summary>The line of who is behind an amount or a mean; none for a count.</summary>
    public static IEnumerable<string> Bijdragen(Definitie definitie, Definitieboek boek) =>
        boek.BijdragenVan(definitie) is { } bijdragen ? [Regel("bijdragen", bijdragen.Bestand)] : [];

    /// <summary>The lines of what was computed with: equal in two metingen over the same data, whatever their definitions are.</summary>
    public static string Gegevens(string ingredienten) =>
        string.Join(
            '\n',
            ingredienten.Split('\n').Where(r => _gegevens.Any(g => r.StartsWith(g, StringComparison.Ordinal)))
        );

    /// <summary>The line of the code lists.</summary>
    public static string Codelijsten => $"codelijsten {Codelijststand.Sha256}";

    /// <summary>The hashes of the corrections that applied.</summary>
    public static IReadOnlyList<string> Correcties(string ingredienten)
    {
        var regel = ingredienten.Split('\n').First(r => r.StartsWith(Correctieregel, StringComparison.Ordinal));
        return regel[Correctieregel.Length..] is var lijst && lijst == "geen" ? [] : lijst.Split(',');
    }

    public static string Id(string ingredienten) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ingredienten)));

    private static string Regel(string soort, Bestandstekst bestand) => $"{soort} {bestand.Naam} {bestand.Sha256}";

    private static string Geleverd(Manifest manifest, Soort soort) =>
        string.Join(',', manifest.Regios.Where(r => manifest.GeleverdVoor(soort, r)));

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
