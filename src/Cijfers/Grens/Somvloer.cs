using System.Numerics;

namespace Regiotafel.Cijfers.Grens;

/// <summary>What an amount or a mean needs to be shown: enough people, enough providers, and none that dominates.</summary>
/// <param name="Grootste">The largest provider stays below this percentage of the sum.</param>
/// <param name="TweeGrootste">The two largest together stay below this percentage.</param>
internal sealed record Somvloer(int Personen, int Aanbieders, int Grootste, int TweeGrootste)
{
    public bool Haalt(BigInteger personen, Bijdragen bijdragen)
    {
        // What a provider took back says nothing of the others.
        var som = bijdragen.PerAanbieder.Values.Where(b => b > 0).Aggregate(BigInteger.Zero, (s, b) => s + b);
        var delen = bijdragen
            .PerAanbieder.Where(b => b.Key != Bijdragen.Zonder && b.Value > 0)
            .Select(b => b.Value)
            .OrderDescending()
            .ToList();
        return personen >= Personen
            && delen.Count >= Aanbieders
            && delen[0] * 100 < som * Grootste
            && (delen.Count < 2 || (delen[0] + delen[1]) * 100 < som * TweeGrootste);
    }
}
