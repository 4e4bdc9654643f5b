using System.Collections.Frozen;
using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Regioplan.Taal;

/// <summary>
/// The words of a text that may name a person. What certainly points to one is refused at saving; of these somebody says before
/// publication that it is no person.
/// </summary>
internal static class Naamvinder
{
    /// <param name="bekend">Words of names that are no persons.</param>
    public static IEnumerable<Mogelijkenaam> Vind(Lezing lezing, FrozenSet<string> bekend) =>
        Herkenningsscan
            // A cell of a table begins a sentence. Whether a date is one of birth was asked at saving: any day will do here.
            .Scan(lezing.Tekst.Replace('|', ';'), DateOnly.MaxValue, bekend)
            .Vondsten.Where(v => v.Soort == Vondstsoort.Naam)
            .Select(v => new Mogelijkenaam(
                lezing.Regel(v.Begin),
                lezing.Tekst.Substring(v.Begin, v.Lengte),
                lezing.Zin(v.Begin)
            ));
}
