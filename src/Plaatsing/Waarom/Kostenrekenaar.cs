using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Waarom;

/// <summary>
/// Compares the optimum with the optimum in which one pair is forced. Only the part of the problem with this zoekvraag is solved,
/// once; then it is taken out and put back by one arc at a time.
/// </summary>
internal static class Kostenrekenaar
{
    /// <summary>The cost per groep in which the zoekvraag fits.</summary>
    public static IReadOnlyDictionary<int, Meerkost> Bereken(Bogenset bogen, int zoekvraag, IReadOnlySet<int> groepen)
    {
        if (Deel.Van(bogen).FirstOrDefault(d => d.Zoekvragen.Contains(zoekvraag)) is not { } deel)
        {
            return new Dictionary<int, Meerkost>();
        }
        var pakking = Netbouw.Pakking(bogen, deel);
        return pakking.Woorden <= Gewicht2.Woorden ? Bereken<Gewicht2>(bogen, deel, pakking, zoekvraag, groepen)
            : pakking.Woorden <= Gewicht4.Woorden ? Bereken<Gewicht4>(bogen, deel, pakking, zoekvraag, groepen)
            : Bereken<Gewicht8>(bogen, deel, pakking, zoekvraag, groepen);
    }

    private static Dictionary<int, Meerkost> Bereken<T>(
        Bogenset bogen,
        Deel deel,
        Pakking pakking,
        int zoekvraag,
        IReadOnlySet<int> groepen
    )
        where T : struct, IGewicht<T>
    {
        var net = Netbouw.Bouw<T>(bogen, deel, pakking);
        var toewijzer = new Toewijzer<T>(net);
        foreach (var ieder in Verdeler.Volgorde(net))
        {
            toewijzer.Plaats(ieder);
        }
        var (optimum, uit) = (toewijzer.Waarde, new Dictionary<int, Meerkost>());
        var persoon = Array.IndexOf(deel.Zoekvragen, zoekvraag);
        for (var boog = net.Begin[persoon]; boog < net.Begin[persoon + 1]; boog++)
        {
            var groep = deel.Groepen[net.Naar[boog]];
            if (groepen.Contains(groep))
            {
                toewijzer.Haal(persoon);
                toewijzer.Dwing(persoon, boog);
                uit[groep] = toewijzer.Plaats(persoon)
                    ? Verschil(pakking, toewijzer.Waarde - optimum)
                    : new(null, null, false);
                toewijzer.Haal(persoon);
                toewijzer.LaatVrij(persoon);
                toewijzer.Plaats(persoon);
            }
        }
        return uit;
    }

    private static Meerkost Verschil<T>(Pakking pakking, T verschil)
        where T : struct, IGewicht<T>
    {
        Span<long> niveaus = stackalloc long[Niveaus.Aantal];
        pakking.PakUit(verschil, niveaus);
        var eerste = niveaus[..Niveaus.Getoond].IndexOfAnyExcept(0L);
        return eerste < 0 ? new(null, 0, true) : new(eerste + 1, niveaus[eerste], true);
    }
}
