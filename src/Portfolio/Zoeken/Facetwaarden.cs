using System.Globalization;
using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Per choice of a facet: how many places would fit when this choice stood in the place of what is chosen now for the
/// same criterion, and the rest stayed. Those are the places that fit now, or have their only point in that criterion, and
/// have the value of the choice.
/// </summary>
internal sealed class Facetwaarden
{
    private readonly Groep[] _groepen;
    private readonly Vector<ulong>[] _vrij;
    private readonly Vector<ulong>[] _werk;

    public Facetwaarden(Zoekindex index, List<Maat> maten, IReadOnlyList<Facet> facetten, Werkruimte ruimte)
    {
        (_vrij, _werk) = (ruimte.Blok(), ruimte.Blok());
        Aantallen = new int[facetten.Count];
        _groepen =
        [
            .. facetten
                .Select((f, i) => (Maat: maten.Find(m => m.Criterium == Naam(f)), Keuze: Lees(index, f, i)))
                .GroupBy(f => f.Maat, f => f.Keuze)
                .Select(g => new Groep(g.Key, [.. g])),
        ];
    }

    /// <summary>Per facet, in the order asked.</summary>
    public int[] Aantallen { get; }

    /// <summary>Counts the places of the block at hand.</summary>
    public void Tel(Weging weging)
    {
        foreach (var (maat, keuzes) in _groepen)
        {
            if (Vrij(weging, maat))
            {
                foreach (var keuze in keuzes)
                {
                    Aantallen[keuze.Nummer] += Tel(weging, keuze);
                }
            }
        }
    }

    /// <summary>The places that fit on every criterion but one; false when there are none.</summary>
    private bool Vrij(Weging weging, Maat? maat)
    {
        var rij = _vrij.AsSpan(0, weging.Lengte);
        weging.Past.CopyTo(rij);
        foreach (var deel in (ReadOnlySpan<Verzameling?>)[maat?.Niet, maat?.Onbekend])
        {
            if (deel is not null && Bitrij.Samen(weging.EenPunt, deel.Nu, _werk.AsSpan(0, weging.Lengte)))
            {
                Bitrij.Voeg(_werk.AsSpan(0, weging.Lengte), rij);
            }
        }

        return rij.ContainsAnyExcept(Vector<ulong>.Zero);
    }

    private int Tel(Weging weging, Keuze keuze)
    {
        var vrij = _vrij.AsSpan(0, weging.Lengte);
        var rij = _werk.AsSpan(0, weging.Lengte);
        var iets = keuze.Wel is { } wel
            ? Bitrij.Samen(vrij, wel.AsSpan(weging.Van, rij.Length), rij)
            : Bitrij.Zonder(vrij, keuze.Niet.AsSpan(weging.Van, rij.Length), rij);
        if (iets && keuze.Evenmin is { } evenmin)
        {
            iets = Bitrij.Zonder(rij, evenmin.AsSpan(weging.Van, rij.Length), rij);
        }

        return iets ? Bitrij.Tel(rij) : 0;
    }

    private static string Naam(Facet facet) =>
        facet.Criterium is "VRZ" or "CON" ? $"{facet.Criterium}.{facet.Code}" : facet.Criterium;

    private static Keuze Lees(Zoekindex index, Facet facet, int nummer)
    {
        var code = facet.Code;
        switch (facet.Criterium)
        {
            case "FIN" or "PRO" or "LEV" or "VRZ":
                return new(nummer, index.Rij(facet.Criterium.ToLowerInvariant(), code));
            case "CON":
                return new(nummer, null, index.Rij("sluit_uit", code), index.Rij("in_overleg", code));
            case "GES":
                return new(nummer, null, index.Rij("ges", code == "m" ? "vrouwen" : "mannen"));
            case "LFT":
                var grens = code.Split('-').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).ToArray();
                return new(nummer, null, index.MinimumBoven(grens[0]), index.MaximumOnder(grens[1]));
            default:
                throw new ArgumentOutOfRangeException(nameof(facet), facet, "no facet of this criterion");
        }
    }

    /// <summary>A choice: the places that have a value, or those that have neither of two.</summary>
    private sealed record Keuze(
        int Nummer,
        Vector<ulong>[]? Wel,
        Vector<ulong>[]? Niet = null,
        Vector<ulong>[]? Evenmin = null
    );

    /// <summary>The choices of one criterion, with what the search asks of it now.</summary>
    private sealed record Groep(Maat? Maat, Keuze[] Keuzes);
}
