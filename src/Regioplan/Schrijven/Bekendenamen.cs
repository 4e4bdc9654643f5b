using System.Collections.Frozen;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Names that are no persons for everyone who reads a plan of a region: those of its providers.</summary>
internal sealed class Bekendenamen(IAanbiedernamen aanbieders)
{
    // Not the organisation of who looks: two people must see the same list.
    public async Task<FrozenSet<string>> Lees(string regio, CancellationToken ct) =>
        Herkenningsscan.Woorden((await aanbieders.In(regio, ct)).Values);
}
