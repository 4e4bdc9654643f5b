using Regiotafel.Regioplan.Overgenomen.Regels;

namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>Checks a printed plan against itself and the others. What is wrong comes first.</summary>
internal static class Toets
{
    public static IReadOnlyList<Bevinding> Van(Gedruktplan plan, IReadOnlyList<Gedruktplan> alle) =>
        [
            .. Rekenregels
                .Van(plan)
                .Concat(Leeswijzerregels.Van(plan))
                .Concat(Documentregels.Van(plan, alle))
                .Concat(Uitspraakregels.Van(plan))
                .OrderBy(b => Volgorde(b.Soort)),
        ];

    private static int Volgorde(Bevindingsoort soort) => soort == Bevindingsoort.TeltNietOp ? -1 : (int)soort;
}
