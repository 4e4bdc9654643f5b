using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Waarom;

/// <summary>The answer of <c>waarom</c>, schema <c>regiotafel.plaatsing.waarom/1</c>; fields in the order of the file.</summary>
/// <param name="Uitkomst"><c>geplaatst</c>, <c>past_maar_vol</c>, <c>bijna</c> or <c>past_nergens</c>.</param>
internal sealed record Waaromantwoord(
    string Instantie,
    DateOnly Datum,
    string Zoekvraag,
    string Uitkomst,
    string? GeplaatstIn,
    IReadOnlyList<Waaromregel> Groepen,
    int NietGetoond,
    IReadOnlyList<Knelpunt> Knelpunten
)
{
    public const string Schema = "regiotafel.plaatsing.waarom/1";
}

/// <summary>One groep, and why this zoekvraag is not there.</summary>
internal sealed record Waaromregel(Toetsuitkomst Uitkomst, Meerkost? Kost);
