using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// The nearly fitting places in the order of the nearest miss: by weight, then by number of points. Something unknown
/// weighs 1, and of what does not fit only one point of weight 2 or 3 is near.
/// </summary>
internal sealed class Bijnalijst(Zoekindex index, Zoekopdracht opdracht, Werkruimte ruimte)
{
    private readonly Lijst _lijst = new(index, opdracht, ruimte);
    private readonly Vector<ulong>[] _werk = ruimte.Blok();

    public IEnumerable<int> Plekken => _lijst.Plekken;

    /// <summary>Offers the places of the block at hand, the nearest miss first.</summary>
    public void Bied(Weging weging)
    {
        for (var gewicht = 1; gewicht <= Math.Max(3, weging.MeestOnbekend) && _lijst.Open(Rang(gewicht, 1)); gewicht++)
        {
            if (gewicht == 2)
            {
                BiedNiet(weging, gewicht, licht: true, onbekend: 0);
            }
            else if (gewicht == 3)
            {
                BiedNiet(weging, gewicht, licht: false, onbekend: 0);
                BiedNiet(weging, gewicht, licht: true, onbekend: 1);
            }

            BiedOnbekend(weging, gewicht);
        }
    }

    private static int Rang(int gewicht, int punten) => (gewicht << 6) + punten;

    private void BiedOnbekend(Weging weging, int aantal)
    {
        var rij = _werk.AsSpan(0, weging.Lengte);
        if (_lijst.Open(Rang(aantal, aantal)) && aantal <= weging.MeestOnbekend && weging.AlleenOnbekend(aantal, rij))
        {
            _lijst.Bied(Rang(aantal, aantal), weging.Van, rij);
        }
    }

    private void BiedNiet(Weging weging, int gewicht, bool licht, int onbekend)
    {
        var rang = Rang(gewicht, 1 + onbekend);
        var rij = _werk.AsSpan(0, weging.Lengte);
        if (_lijst.Open(rang) && onbekend <= weging.MeestOnbekend && weging.EenNiet(licht, onbekend, rij))
        {
            _lijst.Bied(rang, weging.Van, rij);
        }
    }
}
