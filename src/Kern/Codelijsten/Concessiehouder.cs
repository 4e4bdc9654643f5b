using System.Collections.Immutable;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>Who holds the concession of a region: its zorgkantoor (domain reference, 2.6). It is given for a number of years.</summary>
/// <param name="Regio">UZOVI code of the region.</param>
/// <param name="Naam">Name of the holder: "Zilveren Kruis".</param>
/// <param name="Zekerheid"><c>zeker</c>: from a printed plan; <c>hoog</c> or <c>middel</c>: not from an official list.</param>
public sealed record Concessiehouder(string Regio, string Naam, string Zekerheid)
{
    private const string Voorvoegsel = "HOUDER-";

    private static readonly Codelijst<Concessiehouder> Lijst = new(
        typeof(Concessiehouder).Assembly,
        "concessie.csv",
        r => new(r.Code, r.Omschrijving, r["zekerheid"])
    );

    /// <summary>What a figure over all its regions has in the place of a region: <c>HOUDER-ZILVEREN-KRUIS</c>.</summary>
    public string Kenmerk { get; } = Voorvoegsel + Naam.ToUpperInvariant().Replace(' ', '-');

    /// <summary>The holder of a region on a day; null when it is not known.</summary>
    public static Concessiehouder? Van(string regio, DateOnly peildatum) => Lijst.Van(regio, peildatum);

    /// <summary>The holder with this mark; null when there is none.</summary>
    public static Concessiehouder? VanKenmerk(string kenmerk) => Lijst.Alle.FirstOrDefault(h => h.Kenmerk == kenmerk);

    /// <summary>The codes of all its regions on a day, in the order of the list.</summary>
    public ImmutableArray<string> Regios(DateOnly peildatum) =>
        [.. Lijst.GeldigOp(peildatum).Where(h => h.Naam == Naam).Select(h => h.Regio)];
}
