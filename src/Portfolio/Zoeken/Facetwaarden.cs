using System.Globalization;
using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Per choice of a facet: how many places would fit when this choice stood in the place of what is chosen now for the
/// same criterion, and the rest stayed.
/// </summary>
internal static class Facetwaarden
{
    public static int Tel(Zoekindex index, Weging weging, List<Maat> maten, Facet facet)
    {
        var naam = facet.Criterium is "VRZ" or "CON" ? $"{facet.Criterium}.{facet.Code}" : facet.Criterium;
        return weging.AantalZonder(maten.FindIndex(m => m.Criterium == naam), Waarde(index, facet));
    }

    private static Func<int, Vector<ulong>> Waarde(Zoekindex index, Facet facet)
    {
        switch (facet.Criterium)
        {
            case "FIN":
                return Rij(index.Rij("fin", facet.Code));
            case "PRO":
                return Rij(index.Rij("pro", facet.Code));
            case "LEV":
                return Rij(index.Rij("lev", facet.Code));
            case "VRZ":
                return Rij(index.Rij("vrz", facet.Code));
            case "CON":
                return Behalve(index, index.Rij("sluit_uit", facet.Code), index.Rij("in_overleg", facet.Code));
            case "GES":
                return Behalve(index, index.Rij("ges", facet.Code == "m" ? "vrouwen" : "mannen"), index.Leeg);
            case "LFT":
                var grens = facet.Code.Split('-').Select(g => int.Parse(g, CultureInfo.InvariantCulture)).ToArray();
                return Behalve(index, index.MinimumBoven(grens[0]), index.MaximumOnder(grens[1]));
            default:
                throw new ArgumentOutOfRangeException(nameof(facet), facet, "no facet of this criterion");
        }
    }

    private static Func<int, Vector<ulong>> Rij(Vector<ulong>[] rij) => i => rij[i];

    private static Func<int, Vector<ulong>> Behalve(Zoekindex index, Vector<ulong>[] a, Vector<ulong>[] b)
    {
        var alle = index.Rij("alle");
        return i => alle[i] & ~a[i] & ~b[i];
    }
}
