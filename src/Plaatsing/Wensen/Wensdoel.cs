using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Wensen;

/// <summary>What a wish can be about, with its name.</summary>
/// <param name="Soort">Provider, location or unit.</param>
internal sealed record Wensdoel(Voorkeurdoel Soort, Guid Id, string Naam)
{
    /// <summary>How a form names it: <c>locatie:id</c>.</summary>
    public string Waarde => Schrijf(Soort, Id);

    public static string Sleutel(Voorkeur wens) => Schrijf(wens.Doelsoort, wens.DoelId);

    /// <summary>The reverse of <see cref="Waarde"/>, for a key that was found in the list.</summary>
    public static (Voorkeurdoel Soort, Guid Id) Lees(string sleutel)
    {
        var delen = sleutel.Split(':');
        return (EnumTekst<Voorkeurdoel>.Waarde(delen[0]), Guid.Parse(delen[1]));
    }

    /// <summary>Providers, then locations, then units, each by name.</summary>
    public static IReadOnlyList<Wensdoel> Alle(IEnumerable<Plekplaats> plaatsen)
    {
        var lijst = plaatsen.ToList();
        return
        [
            .. lijst
                .DistinctBy(p => p.AanbiederId)
                .OrderBy(p => p.Aanbieder, StringComparer.Ordinal)
                .Select(p => new Wensdoel(Voorkeurdoel.Aanbieder, p.AanbiederId, p.Aanbieder)),
            .. lijst
                .DistinctBy(p => p.LocatieId)
                .OrderBy(p => p.Locatie, StringComparer.Ordinal)
                .Select(p => new Wensdoel(Voorkeurdoel.Locatie, p.LocatieId, $"{p.Locatie} ({p.Aanbieder})")),
            .. lijst
                .OrderBy(p => p.Naam, StringComparer.Ordinal)
                .Select(p => new Wensdoel(Voorkeurdoel.Eenheid, p.EenheidId, p.Naam)),
        ];
    }

    private static string Schrijf(Voorkeurdoel soort, Guid id) => $"{EnumTekst<Voorkeurdoel>.Tekst(soort)}:{id}";
}
