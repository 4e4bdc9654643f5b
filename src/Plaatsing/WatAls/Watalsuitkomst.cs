using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>The best division before and after a change, in both directions: who gains and who loses.</summary>
/// <param name="Voor">The nine levels as things are.</param>
/// <param name="Na">The nine levels with the changes.</param>
/// <param name="Erbij">Who waits and gets a place only with the changes, by code.</param>
/// <param name="Eraf">Who waits and gets a place only without them.</param>
/// <param name="Elders">Who gets a place both ways, and another one.</param>
/// <param name="Statussen">Of each status who waits, and who stays without a place.</param>
/// <param name="Bewezen">Both are proven to be the best.</param>
internal sealed record Watalsuitkomst(
    IReadOnlyList<long> Voor,
    IReadOnlyList<long> Na,
    IReadOnlyList<string> Erbij,
    IReadOnlyList<string> Eraf,
    int Elders,
    IReadOnlyList<Statusrij> Statussen,
    bool Bewezen
)
{
    private static readonly string[] Wachtstatussen = ["6", "7", "2"];

    public IReadOnlyList<long> Verschil => [.. Na.Zip(Voor, (n, v) => n - v)];

    public bool Anders => Verschil.Any(v => v != 0) || Erbij.Count + Eraf.Count + Elders > 0;

    public static Watalsuitkomst Van(Instantie vraag, Resultaat voor, Resultaat na)
    {
        var (was, wordt) = (Naar(voor), Naar(na));
        var wachten = vraag.Zoekvragen.Where(z => z.Wacht).ToList();
        return new Watalsuitkomst(
            voor.Waarde,
            na.Waarde,
            [.. wachten.Select(z => z.Code).Where(c => wordt.ContainsKey(c) && !was.ContainsKey(c))],
            [.. wachten.Select(z => z.Code).Where(c => was.ContainsKey(c) && !wordt.ContainsKey(c))],
            vraag.Zoekvragen.Count(z =>
                was.TryGetValue(z.Code, out var een) && wordt.TryGetValue(z.Code, out var ander) && een != ander
            ),
            [
                .. Wachtstatussen.Select(s =>
                {
                    var met = wachten.Where(z => z.Profiel.Status == s).ToList();
                    return new Statusrij(
                        s,
                        met.Count,
                        met.Count(z => !was.ContainsKey(z.Code)),
                        met.Count(z => !wordt.ContainsKey(z.Code))
                    );
                }),
            ],
            voor.Bewezen && na.Bewezen
        );
    }

    private static Dictionary<string, string> Naar(Resultaat r) =>
        r.Toewijzingen.ToDictionary(t => t.Zoekvraag, t => t.Naar, StringComparer.Ordinal);
}

/// <summary>People who wait with one status.</summary>
/// <param name="Status">6, 7 or 2.</param>
/// <param name="Wachten">All of them.</param>
/// <param name="ZonderNu">Without a place in the best division as things are.</param>
/// <param name="ZonderStraks">The same with the changes.</param>
internal sealed record Statusrij(string Status, int Wachten, int ZonderNu, int ZonderStraks);
