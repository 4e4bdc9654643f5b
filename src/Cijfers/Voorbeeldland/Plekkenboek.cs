using System.Globalization;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>The providers and locations of one region, all invented.</summary>
internal sealed class Plekkenboek
{
    private const int AanbiedersAndereSector = 3;
    private const int PostcodesPerRegio = 280;
    private const string Intramuraal = "intramuraal";
    private readonly Regiodoel _regio;
    private readonly Toeval _toeval;

    public Plekkenboek(Regiodoel regio, Toeval toeval)
    {
        (_regio, _toeval) = (regio, toeval);
        Bekend = Maak(regio.Locaties, Intramuraal, "zorgatlas", "GGZ");
        Klein = Maak(3, Intramuraal, "zorgatlas", "GGZ");
        Eigen = Maak(Math.Max(2, regio.Locaties / 6), Intramuraal, "portfolio", "GGZ");
        Anders = Maak(Math.Max(4, regio.Sectorvreemd / 9), Intramuraal, "agb", "GZ");
        Geclusterd = Maak(Math.Max(3, regio.EigenOmgeving / 30), "geclusterd_vpt", "portfolio", "GGZ");
        Maak(Math.Max(2, regio.Locaties / 8), "ambulant", "zorgatlas", "GGZ");
    }

    /// <summary>Every location, in the order of its id.</summary>
    public List<Locatie> Alle { get; } = [];

    /// <summary>Locations that count in the first edition: each has at least three clients.</summary>
    public IReadOnlyList<Locatie> Bekend { get; }

    /// <summary>In the same list, with at most two clients.</summary>
    public IReadOnlyList<Locatie> Klein { get; }

    /// <summary>In another list only.</summary>
    public IReadOnlyList<Locatie> Eigen { get; }

    /// <summary>Of providers of another sector.</summary>
    public IReadOnlyList<Locatie> Anders { get; }

    public IReadOnlyList<Locatie> Geclusterd { get; }

    /// <summary>AGB code of one of the providers of a sector.</summary>
    public string Aanbieder(string segment) =>
        segment == "GGZ"
            ? Agb(segment, _toeval.Onder(_regio.Aanbieders))
            : Agb(segment, _toeval.Onder(AanbiedersAndereSector));

    private List<Locatie> Maak(int aantal, string soort, string bron, string segment)
    {
        var gemaakt = new List<Locatie>();
        for (var i = 0; i < aantal; i++)
        {
            var nummer = Alle.Count;
            var postcode = string.Create(
                CultureInfo.InvariantCulture,
                $"{1000 + (_regio.Nummer * PostcodesPerRegio) + (nummer % PostcodesPerRegio)}X{(char)('A' + (nummer / PostcodesPerRegio))}"
            );
            var id = string.Create(CultureInfo.InvariantCulture, $"loc-{_regio.Code}-{nummer + 1}");
            var locatie = new Locatie(
                id,
                Aanbieder(segment),
                soort,
                bron,
                postcode,
                _regio.Gemeenten[_toeval.Onder(_regio.Gemeenten.Count)].Code
            );
            gemaakt.Add(locatie);
            Alle.Add(locatie);
        }
        return gemaakt;
    }

    // Eight digits that begin with 99: no real provider has such a code.
    private string Agb(string segment, int nummer)
    {
        var sector =
            segment == "GGZ" ? 1
            : segment == "GZ" ? 2
            : 3;
        return string.Create(CultureInfo.InvariantCulture, $"99{_regio.Nummer:00}{sector}{nummer + 1:000}");
    }
}
