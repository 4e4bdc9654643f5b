using System.Numerics;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Answers a search from an index.</summary>
internal static class Zoeker
{
    private const long Ver = uint.MaxValue; // no distance: last

    public static Zoekantwoord Zoek(Zoekindex index, Zoekopdracht opdracht, IReadOnlyList<Facet> facetten)
    {
        if (opdracht.Moment.HoudbaarheidDagen != index.HoudbaarheidDagen)
        {
            throw new ArgumentException("The index was made for another shelf life.", nameof(opdracht));
        }

        using var ruimte = new Werkruimte(index.Leeg.Length);
        var maten = new Maten(index, opdracht, ruimte).Alle();
        var weging = new Weging(index, maten, ruimte);
        return new()
        {
            Past = weging.AantalPast,
            Bijna = weging.AantalBijna,
            Niet = index.Plekken.Length - weging.AantalPast - weging.AantalBijna,
            Passend = Passend(index, weging, opdracht),
            BijnaPassend = BijnaPassend(index, weging, opdracht),
            Redenen =
            [
                .. maten
                    .Select((m, i) => new Zoekreden(m.Criterium, weging.Aantallen[i], weging.Alleen[i], m.Beslisser))
                    .Where(r => r.Aantal > 0),
            ],
            Facetten = [.. facetten.Select(f => Facetwaarden.Tel(index, weging, maten, f))],
        };
    }

    private static List<Zoekplek> Passend(Zoekindex index, Weging weging, Zoekopdracht opdracht)
    {
        var keuze = new Keuze(opdracht.Overslaan + opdracht.Aantal);
        var afstand = Afstand(index, opdracht.Profiel.Netwerk);
        for (var i = 0; i < index.Leeg.Length && !(afstand is null && keuze.Vol); i++)
        {
            Keuze.Elk(weging.Past[i], i, plek => keuze.Bied(afstand?.Invoke(plek) ?? Ver, plek));
        }

        return [.. keuze.Plekken.Skip(opdracht.Overslaan).Select(plek => index.Plekken[plek])];
    }

    private static List<Zoekplek> BijnaPassend(Zoekindex index, Weging weging, Zoekopdracht opdracht)
    {
        var afstand = Afstand(index, opdracht.Profiel.Netwerk);
        var gevonden = new List<int>();
        for (var gewicht = 1; gewicht < 64 && gevonden.Count < weging.AantalBijna; gewicht++)
        {
            var nog = opdracht.Overslaan + opdracht.Aantal - gevonden.Count;
            if (nog <= 0)
            {
                break;
            }

            var keuze = new Keuze(nog);
            for (var i = 0; i < index.Leeg.Length; i++)
            {
                var (vector, niet, gedeeld) = (weging.BijnaMet(gewicht, i), weging.Niet[i], weging.Gedeeld[i]);
                // One "niet" of weight 2 or 3 counts as one point, every unknown as one.
                Bied(vector & ~niet, i, gewicht);
                Bied(vector & niet & gedeeld, i, gewicht - 1);
                Bied(vector & niet & ~gedeeld, i, gewicht - 2);
            }

            gevonden.AddRange(keuze.Plekken);

            void Bied(Vector<ulong> vector, int i, long punten)
            {
                if (vector != Vector<ulong>.Zero)
                {
                    Keuze.Elk(vector, i, plek => keuze.Bied((punten << 33) + (afstand?.Invoke(plek) ?? Ver), plek));
                }
            }
        }

        return [.. gevonden.Skip(opdracht.Overslaan).Select(plek => index.Plekken[plek])];
    }

    private static Func<int, long>? Afstand(Zoekindex index, Punt? netwerk)
    {
        if (netwerk is null)
        {
            return null;
        }

        var (x, y) = (Kolom.Plaats(netwerk.X), Kolom.Plaats(netwerk.Y));
        return plek =>
        {
            if (index.Plekken[plek].Groep.Plek is null)
            {
                return Ver;
            }

            long dx = index.X[plek] - x;
            long dy = index.Y[plek] - y;
            return (dx * dx) + (dy * dy);
        };
    }
}
