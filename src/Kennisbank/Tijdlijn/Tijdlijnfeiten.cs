using System.Globalization;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kern;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>What the sources tell of a region, shipped with the product. A fact without a region is of all regions.</summary>
internal static class Tijdlijnfeiten
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rijen = Ingebed.Lees(
        typeof(Tijdlijnfeiten).Assembly,
        "Regiotafel.Kennisbank.Codelijsten.tijdlijn.csv"
    );

    public static IEnumerable<Tijdlijnblad> Van(string regio) =>
        Rijen.Where(r => r["regio"].Length == 0 || r["regio"] == regio).Select(Maak);

    private static Tijdlijnblad Maak(IReadOnlyDictionary<string, string> r)
    {
        var datum = DateOnly.ParseExact(r["datum"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var precisie = Enum.Parse<Precisie>(r["precisie"], ignoreCase: true);
        return new(datum, Tijdlijnpunt.Schrijf(datum, precisie), r["tekst"], r["bron"], IsVoorbeeld: false);
    }
}
