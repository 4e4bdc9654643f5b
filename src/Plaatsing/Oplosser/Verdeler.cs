using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// The best division of the places without a cap on chains, exact. Parts that have nothing to do with each other are solved side
/// by side; nothing depends on the order or on the number of processors.
/// </summary>
internal static class Verdeler
{
    // So often is looked whether the time is up.
    private const int KijkOm = 64;

    /// <param name="voorbij">True when the time is up.</param>
    public static Oplossing Los(Bogenset bogen, Func<bool> voorbij)
    {
        var oplossing = new Oplossing(bogen);
        var delen = Deel.Van(bogen);
        Parallel.ForEach(
            delen.OrderByDescending(d => d.Zoekvragen.Length),
            deel =>
            {
                if (!Los(bogen, deel, oplossing, voorbij))
                {
                    oplossing.Volledig = false;
                }
            }
        );
        BlijvendeBewoners(bogen, oplossing);
        return oplossing;
    }

    private static bool Los(Bogenset bogen, Deel deel, Oplossing uit, Func<bool> voorbij)
    {
        var pakking = Netbouw.Pakking(bogen, deel);
        return pakking.Woorden <= Gewicht2.Woorden ? Los<Gewicht2>(bogen, deel, pakking, uit, voorbij)
            : pakking.Woorden <= Gewicht4.Woorden ? Los<Gewicht4>(bogen, deel, pakking, uit, voorbij)
            : Los<Gewicht8>(bogen, deel, pakking, uit, voorbij);
    }

    /// <summary>Solves one part with weights of a given width; false when the time was up.</summary>
    public static bool Los<T>(Bogenset bogen, Deel deel, Pakking pakking, Oplossing uit, Func<bool> voorbij)
        where T : struct, IGewicht<T>
    {
        var net = Netbouw.Bouw<T>(bogen, deel, pakking);
        var toewijzer = new Toewijzer<T>(net);
        var volledig = true;
        var gedaan = 0;
        foreach (var persoon in Volgorde(net))
        {
            // Residents come first and are never left out: a division in which one has no place does not exist.
            if (!net.Verplicht[persoon] && (gedaan++ % KijkOm) == 0 && voorbij())
            {
                volledig = false;
                break;
            }
            toewijzer.Plaats(persoon);
        }
        Schrijf(bogen, deel, pakking, toewijzer, uit);
        return volledig;
    }

    /// <summary>
    /// Residents first; then by the best that is possible for each. Who may gain most is rarely driven out again, so the paths
    /// stay short.
    /// </summary>
    public static IEnumerable<int> Volgorde<T>(Deelnet<T> net)
        where T : struct, IGewicht<T>
    {
        var beste = new T[net.Personen];
        for (var p = 0; p < net.Personen; p++)
        {
            for (var boog = net.Begin[p]; boog < net.Begin[p + 1]; boog++)
            {
                if (boog == net.Begin[p] || net.Gewicht[boog] > beste[p])
                {
                    beste[p] = net.Gewicht[boog];
                }
            }
        }
        return Enumerable
            .Range(0, net.Personen)
            .OrderByDescending(p => net.Verplicht[p])
            .ThenByDescending(
                p => beste[p],
                Comparer<T>.Create(
                    (a, b) =>
                        a < b ? -1
                        : a > b ? 1
                        : 0
                )
            )
            .ThenBy(p => p);
    }

    private static void Schrijf<T>(Bogenset bogen, Deel deel, Pakking pakking, Toewijzer<T> toewijzer, Oplossing uit)
        where T : struct, IGewicht<T>
    {
        for (var g = 0; g < deel.Groepen.Length; g++)
        {
            pakking.PakUit(toewijzer.V[g], uit.V(deel.Groepen[g]));
        }
        for (var p = 0; p < deel.Zoekvragen.Length; p++)
        {
            var z = deel.Zoekvragen[p];
            // Also for who was not reached before the time was up: the least that makes the potentials a valid bound.
            pakking.PakUit(toewijzer.Beste(p), uit.U(z));
            var groep = toewijzer.Bezetting.Groep(p);
            uit.Naar[z] = groep < 0 ? null : bogen.Vind(z, deel.Groepen[groep]);
        }
    }

    // A resident who can go nowhere holds a place; its price is paid by the resident's own potential.
    private static void BlijvendeBewoners(Bogenset bogen, Oplossing uit)
    {
        for (var z = 0; z < bogen.Huidig.Length; z++)
        {
            if (bogen.Huidig[z] is var groep and >= 0 && bogen.Van(z).Length == 0)
            {
                var u = uit.U(z);
                var v = uit.V(groep);
                for (var k = 0; k < u.Length; k++)
                {
                    u[k] = -v[k];
                }
            }
        }
    }
}
