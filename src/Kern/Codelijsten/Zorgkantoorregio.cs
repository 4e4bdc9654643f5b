using System.Collections.Immutable;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>One of the 31 regions of a zorgkantoor, by its UZOVI code (iWlz COD001).</summary>
/// <param name="TweedeCode">A second code for the same region (Friesland: 5533), else null.</param>
/// <param name="Cbs">Code of Statistics Netherlands: "ZK20".</param>
public sealed record Zorgkantoorregio(string Code, string Naam, string? TweedeCode, string Cbs)
{
    public static Codelijst<Zorgkantoorregio> Lijst { get; } =
        new(
            typeof(Zorgkantoorregio).Assembly,
            "zorgkantoor.csv",
            r => new(r.Code, r.Omschrijving, r["tweede_code"] is { Length: > 0 } tweede ? tweede : null, r["cbs_code"])
        );

    public static ImmutableArray<Zorgkantoorregio> Alle => Lijst.Alle;

    /// <summary>Every code that a stored row can have, the second ones included.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [.. Alle.SelectMany(r => new[] { r.Code, r.TweedeCode }).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Its name in an address: <c>t-gooi</c>, <c>apeldoorn-zutphen</c>; without what stands in brackets.</summary>
    public string Slug { get; } = MaakSlug(Naam);

    /// <summary>The region with this name in its address; null when there is none.</summary>
    public static Zorgkantoorregio? VanSlug(string slug) => Alle.FirstOrDefault(r => r.Slug == slug);

    private static string MaakSlug(string naam)
    {
        var kort = naam.Split(" (")[0].Replace(" e.o.", "", StringComparison.Ordinal).ToLowerInvariant();
        return string.Join('-', kort.Split([' ', ',', '/', '\'', '-'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The region of a code; a second code gives the region under its first code.</summary>
    public static Zorgkantoorregio? Van(string code, DateOnly peildatum) =>
        Lijst.Van(code, peildatum) ?? Lijst.GeldigOp(peildatum).FirstOrDefault(regio => regio.TweedeCode == code);
}
