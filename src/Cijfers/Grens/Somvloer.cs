using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>What an amount or a mean needs to be shown: enough people, enough providers, and none that dominates.</summary>
/// <param name="Grootste">The largest provider stays below this percentage of the sum.</param>
/// <param name="TweeGrootste">The two largest together stay below this percentage.</param>
internal sealed record Somvloer(int Personen, int Aanbieders, int Grootste, int TweeGrootste)
{
    public bool Haalt(BigInteger personen, Bijdragen bijdragen)
    {
        var delen = bijdragen.PerAanbieder.Values.Where(b => b > 0).OrderDescending().ToList();
        var som = delen.Aggregate(BigInteger.Zero, (s, b) => s + b);
        return personen >= Personen
            && delen.Count >= Aanbieders
            && delen[0] * 100 < som * Grootste
            && (delen.Count < 2 || (delen[0] + delen[1]) * 100 < som * TweeGrootste);
    }
}
