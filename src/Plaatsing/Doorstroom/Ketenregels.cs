using Regiotafel.Kern;
using Regiotafel.Plaatsing.Afwijzingen;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// The rules of a chain, without a store: which step may follow which, in which order people move, and what a no takes along
/// (design of Plaatsing, section 9).
/// </summary>
internal static class Ketenregels
{
    /// <summary>Working days between two moves of a plan, unless people choose otherwise.</summary>
    private const int DagenErtussen = 2;

    /// <summary>Working days before the first move: time to talk with everybody.</summary>
    private const int DagenVooraf = 10;

    public static bool Mag(Stapstatus van, Stapstatus naar) =>
        (van, naar) switch
        {
            (Stapstatus.Verhuisd or Stapstatus.Veto, _) => false,
            (_, Stapstatus.Veto) => true,
            _ => naar == van + 1,
        };

    /// <param name="stappen">Of each step its status.</param>
    /// <param name="vast">The places are held, or have been.</param>
    public static Ketenstaat Staat(IReadOnlyCollection<Stapstatus> stappen, bool vast)
    {
        var staan = stappen.Where(s => s != Stapstatus.Veto).ToList();
        return staan.Count == 0 ? Ketenstaat.Gestopt
            : staan.TrueForAll(s => s == Stapstatus.Verhuisd) ? Ketenstaat.Voltooid
            : staan.Exists(s => s >= Stapstatus.Bevestigd) ? Ketenstaat.InUitvoering
            : staan.TrueForAll(s => s >= Stapstatus.AkkoordAanbieder) ? Ketenstaat.Akkoord
            : vast ? Ketenstaat.InGesprek
            : Ketenstaat.Voorgesteld;
    }

    /// <summary>A step is confirmed only when everybody in the chain agrees.</summary>
    public static bool MagBevestigen(IReadOnlyCollection<Stapstatus> stappen) =>
        stappen.All(s => s == Stapstatus.Veto || s >= Stapstatus.AkkoordAanbieder);

    /// <summary>
    /// In a chain people move one after the other. A swap begins nowhere: all move together, when all is confirmed.
    /// </summary>
    /// <param name="vorm">Chain or swap.</param>
    /// <param name="stappen">Of each step its status, in order.</param>
    /// <param name="nummer">Which of them, from 0.</param>
    public static bool MagVerhuizen(Ketenvorm vorm, IReadOnlyList<Stapstatus> stappen, int nummer) =>
        stappen[nummer] == Stapstatus.Bevestigd
        && (
            vorm == Ketenvorm.Ruil
                ? stappen.All(s => s == Stapstatus.Bevestigd)
                : stappen.Take(nummer).All(s => s == Stapstatus.Verhuisd)
        );

    /// <summary>Everything that still stands is confirmed: no provider and no zorgkantoor goes back from here.</summary>
    public static bool GeenWegTerug(IReadOnlyCollection<Stapstatus> stappen) =>
        stappen.Any(s => s == Stapstatus.Bevestigd)
        && stappen.All(s => s is Stapstatus.Bevestigd or Stapstatus.Verhuisd or Stapstatus.Veto);

    /// <summary>
    /// What falls when one step gets a no. Before it everything stands that is still worth it for that person; from the first that is
    /// not, the places behind it do not come free. A swap falls as a whole. Who has moved has moved.
    /// </summary>
    /// <param name="vorm">Chain or swap.</param>
    /// <param name="stappen">Of each step its status, in order.</param>
    /// <param name="nee">The step that gets the no, from 0.</param>
    /// <param name="loont">Whether a step is worth it for that person also without the rest.</param>
    /// <returns>The steps that fall, in order; of the first one in a chain the place stays free.</returns>
    public static IReadOnlyList<int> Val(
        Ketenvorm vorm,
        IReadOnlyList<Stapstatus> stappen,
        int nee,
        Func<int, bool> loont
    )
    {
        bool Valt(int i) => Mag(stappen[i], Stapstatus.Veto);
        var eerste =
            vorm == Ketenvorm.Ruil ? 0 : Enumerable.Range(0, nee).Where(i => Valt(i) && !loont(i)).Append(nee).First();
        return [.. Enumerable.Range(eerste, stappen.Count - eerste).Where(Valt)];
    }

    /// <summary>
    /// The unit in which a place comes free by a move. None once a placement of this case began: it was left then, and somebody else
    /// may live there.
    /// </summary>
    public static Guid? Verlaat(Guid? huidig, bool eerderBegonnen) => eerderBegonnen ? null : huidig;

    /// <summary>The chains before a runner-up, the nearest first: a runner-up can have one itself.</summary>
    /// <param name="lijn">Of each runner-up the chain before it.</param>
    /// <param name="keten">The chain.</param>
    public static IReadOnlyList<Guid> Voorgangers(IReadOnlyDictionary<Guid, Guid> lijn, Guid keten)
    {
        var uit = new List<Guid>();
        while (lijn.TryGetValue(keten, out var voor) && !uit.Contains(voor))
        {
            uit.Add(voor);
            keten = voor;
        }
        return uit;
    }

    /// <summary>
    /// First day on which the pair of a step that got a no may be proposed again: as after "wil hier niet wonen" or "groep past nu
    /// niet", as long as the list said on the day of the no. Null when the no was not about this pair.
    /// </summary>
    public static (Guid EenheidId, DateOnly Tot)? Uit(Ketenstap stap)
    {
        var dag = Klok.Datum(stap.LaatstOp);
        var reden = stap.Vetosoort switch
        {
            Vetosoort.Client or Vetosoort.Behandelaar => "C01",
            Vetosoort.Aanbieder => "A04",
            _ => null,
        };
        return reden is not null && Redencode.Lijst.Van(reden, dag)?.Tot(dag) is { } tot
            ? (stap.NaarEenheidId, tot)
            : null;
    }

    /// <summary>The days of a plan, unless people choose others: time to talk first, then one move after the other.</summary>
    public static IReadOnlyList<DateOnly> Plan(Ketenvorm vorm, int stappen, DateOnly vandaag) =>
        [
            .. Enumerable
                .Range(0, stappen)
                .Select(i => Werkdagen.Na(vandaag, DagenVooraf + (vorm == Ketenvorm.Ruil ? 0 : i * DagenErtussen))),
        ];

    /// <summary>
    /// Why the days of a chain that runs cannot become these; null when they can. A step that was taken or lost keeps its day, and no
    /// other may come before the one before it.
    /// </summary>
    /// <param name="vorm">Chain or swap.</param>
    /// <param name="stappen">Of each step whether it runs, its day and the day asked for.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="tot">Last day of the common period.</param>
    public static Weigering? ToetsVerzet(
        Ketenvorm vorm,
        IReadOnlyList<(bool Loopt, DateOnly? Was, DateOnly? Wordt)> stappen,
        DateOnly vandaag,
        DateOnly tot
    )
    {
        var anders = stappen.Where(s => s.Was != s.Wordt).ToList();
        if (anders.Count == 0)
        {
            return Weigeringen.GeenAndereDag;
        }
        if (anders.Exists(s => !s.Loopt))
        {
            return Weigeringen.StapLooptNiet;
        }
        if (anders.Exists(s => s.Wordt is not { } dag || dag <= vandaag || dag > tot))
        {
            return Weigeringen.DagBuitenTermijn(tot);
        }
        var lopend = stappen.Where(s => s.Loopt).Select(s => s.Wordt).ToList();
        return vorm == Ketenvorm.Ruil && lopend.Distinct().Count() > 1 ? Weigeringen.RuilOpEenDag
            : lopend.Zip(lopend.Skip(1)).Any(p => p.First > p.Second) ? Weigeringen.DagenOpVolgorde
            : null;
    }

    /// <summary>Why these days cannot be a plan; null when they can.</summary>
    public static Weigering? ToetsPlan(Ketenvorm vorm, IReadOnlyList<DateOnly> dagen, DateOnly vandaag, DateOnly tot)
    {
        if (dagen.Any(d => d <= vandaag || d > tot))
        {
            return Weigeringen.DagBuitenTermijn(tot);
        }
        var volgorde = dagen.Zip(dagen.Skip(1)).ToList();
        return vorm == Ketenvorm.Ruil && volgorde.Exists(p => p.First != p.Second) ? Weigeringen.RuilOpEenDag
            : volgorde.Exists(p => p.First > p.Second) ? Weigeringen.DagenOpVolgorde
            : null;
    }
}
