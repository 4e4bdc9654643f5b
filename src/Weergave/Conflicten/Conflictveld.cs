using System.Globalization;

namespace Regiotafel.Weergave.Conflicten;

/// <summary>One field of a form as it is stored now. Two values are the same when they are written the same.</summary>
public sealed record Conflictveld
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private Conflictveld(string naam, string label, IReadOnlyList<string> nu, Func<string, string> schrijf)
    {
        Naam = naam;
        Label = label;
        Nu = nu;
        Schrijf = schrijf;
    }

    /// <summary>Name of the form field.</summary>
    public string Naam { get; }

    public string Label { get; }

    /// <summary>What the form would hold for the stored value; more than one for a list of checkboxes.</summary>
    public IReadOnlyList<string> Nu { get; }

    internal Func<string, string> Schrijf { get; }

    /// <summary>The word for no value.</summary>
    internal string Leegwoord { get; init; } = "leeg";

    public static Conflictveld Tekst(string naam, string label, string? nu) =>
        new(naam, label, Een(nu), tekst => Regeleinde(tekst).Trim());

    public static Conflictveld Getal(string naam, string label, int? nu) =>
        new(naam, label, Een(nu?.ToString(CultureInfo.InvariantCulture)), tekst => tekst.Trim());

    public static Conflictveld Datum(string naam, string label, DateOnly? nu) =>
        new(
            naam,
            label,
            Een(nu?.Voluit()),
            tekst => DateOnly.TryParse(tekst, Nederlands, out var datum) ? datum.Voluit() : tekst.Trim()
        );

    public static Conflictveld JaNee(string naam, string label, bool nu) =>
        new(naam, label, nu ? ["true"] : [], tekst => bool.TryParse(tekst, out var ja) && !ja ? "" : "ja")
        {
            Leegwoord = "nee",
        };

    /// <summary>A choice from a list; <paramref name="naamVan"/> gives the word for a code.</summary>
    public static Conflictveld Keuze(string naam, string label, string? nu, Func<string, string> naamVan) =>
        new(naam, label, Een(nu), code => code.Length == 0 ? "" : naamVan(code));

    public static Conflictveld Keuzes(
        string naam,
        string label,
        IEnumerable<string> nu,
        Func<string, string> naamVan
    ) => new(naam, label, [.. nu], code => code.Length == 0 ? "" : naamVan(code));

    internal string Geschreven(IEnumerable<string> waarden)
    {
        var woorden = waarden.Select(Schrijf).Where(woord => woord.Length > 0).Order(StringComparer.Ordinal).ToList();
        return woorden.Count > 0 ? string.Join(", ", woorden) : Leegwoord;
    }

    // A browser sends its own kind of line end: alone that is no difference.
    private static string Regeleinde(string tekst) => tekst.ReplaceLineEndings("\n");

    private static string[] Een(string? waarde) => string.IsNullOrEmpty(waarde) ? [] : [waarde];
}
