using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>Lays one part of the problem out for the solver.</summary>
internal static class Netbouw
{
    /// <summary>How the levels of a part must be packed.</summary>
    public static Pakking Pakking(Bogenset bogen, Deel deel)
    {
        Span<long> sommen = stackalloc long[Niveaus.Aantal];
        Span<long> grootste = stackalloc long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        sommen.Clear();
        foreach (var z in deel.Zoekvragen)
        {
            grootste.Clear();
            foreach (var boog in bogen.Van(z))
            {
                bogen.Waarde(z, boog, waarde);
                Niveaus.Grootste(grootste, waarde);
            }
            Niveaus.Tel(sommen, grootste);
        }
        return new(sommen);
    }

    public static Deelnet<T> Bouw<T>(Bogenset bogen, Deel deel, Pakking pakking)
        where T : struct, IGewicht<T>
    {
        var nummers = new Dictionary<int, int>(deel.Groepen.Length);
        for (var g = 0; g < deel.Groepen.Length; g++)
        {
            nummers[deel.Groepen[g]] = g;
        }
        var begin = Begin(bogen, deel);
        var net = new Deelnet<T>
        {
            Begin = begin,
            Naar = new int[begin[^1]],
            Wie = new int[begin[^1]],
            Gewicht = new T[begin[^1]],
            Verplicht = [.. deel.Zoekvragen.Select(z => bogen.Huidig[z] >= 0)],
            Plekken = [.. deel.Groepen.Select(g => (long)bogen.Instantie.Groepen[g].Vrij)],
        };
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var p = 0; p < deel.Zoekvragen.Length; p++)
        {
            var (z, boog) = (deel.Zoekvragen[p], begin[p]);
            if (net.Verplicht[p])
            {
                // A resident without any arc stays and is not in a part: only the places of those who may move count as well.
                net.Plekken[nummers[bogen.Huidig[z]]]++;
                (net.Naar[boog], net.Wie[boog++]) = (nummers[bogen.Huidig[z]], p);
            }
            foreach (var van in bogen.Van(z))
            {
                bogen.Waarde(z, van, waarde);
                (net.Naar[boog], net.Wie[boog], net.Gewicht[boog]) = (nummers[van.Groep], p, pakking.Pak<T>(waarde));
                boog++;
            }
        }
        return net;
    }

    // Residents have one arc more than they have places to go: their own.
    private static int[] Begin(Bogenset bogen, Deel deel)
    {
        var begin = new int[deel.Zoekvragen.Length + 1];
        for (var p = 0; p < deel.Zoekvragen.Length; p++)
        {
            var z = deel.Zoekvragen[p];
            begin[p + 1] = begin[p] + bogen.Van(z).Length + (bogen.Huidig[z] >= 0 ? 1 : 0);
        }
        return begin;
    }
}
