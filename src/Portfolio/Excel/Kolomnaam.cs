using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Portfolio.Excel;

internal enum Naamsoort
{
    Kop,
    Ook,
    Alias,
}

/// <summary>A name under which a column is recognised. <c>Kop</c> is the name that an export writes.</summary>
/// <param name="Hoogstens">Most characters of its text (contract of the file, section 1); null without a limit.</param>
/// <param name="Veld">Name of the field in the CSV of rows; empty for the four columns that make up financiering.</param>
internal sealed record Kolomnaam(Kolom Kolom, string Naam, Naamsoort Soort, string Veld, int Breedte, int? Hoogstens)
{
    public static Codelijst<Kolomnaam> Lijst { get; } =
        new(
            typeof(Kolomnaam).Assembly,
            "portfoliokolommen.csv",
            r =>
                new(
                    Enum.Parse<Kolom>(r.Code),
                    r.Omschrijving,
                    Enum.Parse<Naamsoort>(r["soort"], ignoreCase: true),
                    r["veld"],
                    r["breedte"].Length == 0 ? 0 : int.Parse(r["breedte"], CultureInfo.InvariantCulture),
                    r["hoogstens"].Length == 0 ? null : int.Parse(r["hoogstens"], CultureInfo.InvariantCulture)
                )
        );

    /// <summary>The 34 columns of an export, in order.</summary>
    public static IReadOnlyList<Kolomnaam> Koppen { get; } = [.. Lijst.Alle.Where(n => n.Soort == Naamsoort.Kop)];

    private static readonly Dictionary<string, Kolomnaam> Gevouwen = Lijst.Alle.ToDictionary(
        n => Vouwen.Kop(n.Naam),
        StringComparer.Ordinal
    );

    public static Kolomnaam? Herken(string tekst) => Gevouwen.GetValueOrDefault(Vouwen.Kop(tekst));

    public static string Kop(Kolom kolom) => Koppen[(int)kolom].Naam;
}
