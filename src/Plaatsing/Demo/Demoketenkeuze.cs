using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>A chain of the best division that the demo region carries out.</summary>
/// <param name="Keten">As the division has it.</param>
/// <param name="Nee">The client of its last step said no.</param>
internal sealed record Demoketenkeuze(Ketenregel Keten, bool Nee)
{
    /// <summary>At most two: one that goes on, and one with a no for which somebody else can come.</summary>
    /// <param name="beeld">The best division.</param>
    /// <param name="begin">The day on which they are proposed: who takes part waited or consented before it.</param>
    /// <param name="ct">Cancellation.</param>
    public static IReadOnlyList<Demoketenkeuze> Kies(Verdelingsbeeld beeld, DateOnly begin, CancellationToken ct)
    {
        var kan = beeld
            .Ketens.Where(k => k.Soort == Ketenregel.Keten && k.Stappen.All(s => Kan(beeld.Vraag, s, begin)))
            .OrderBy(k => k.Stappen.Count)
            .ThenBy(k => k.Stappen[0].Zoekvraag, StringComparer.Ordinal)
            .ToList();
        var nee = kan.Find(k => HeeftOpvolger(beeld.Vraag, k, ct));
        return
        [
            .. kan.Where(k => k != nee).Take(1).Select(k => new Demoketenkeuze(k, Nee: false)),
            .. kan.Where(k => k == nee).Select(k => new Demoketenkeuze(k, Nee: true)),
        ];
    }

    // A place that somebody can hold, for somebody of whom nothing else runs.
    private static bool Kan(Regiovraag vraag, Stap stap, DateOnly begin)
    {
        var wie = vraag.Zoekvragen[stap.Zoekvraag];
        return vraag.Plekken.Van(stap.Naar) is { Gast: false, Indicatief: false }
            && wie.Zoekvraag.Staat == Zoekvraagstaat.Zoekend
            && (stap.Van is null || wie.Toestemming?.Datum < begin)
            && (wie.Zoekvraag.WachtSinds ?? DateOnly.MinValue) < begin;
    }

    // The first step is worth it by itself, and for the place that then stays free there is somebody else.
    private static bool HeeftOpvolger(Regiovraag vraag, Ketenregel keten, CancellationToken ct)
    {
        var (eerste, laatste) = (keten.Stappen[0], keten.Stappen[^1]);
        var codes = keten.Stappen.Select(s => s.Zoekvraag).ToHashSet(StringComparer.Ordinal);
        var over = vraag.Instantie with
        {
            Zoekvragen = [.. vraag.Instantie.Zoekvragen.Where(z => !codes.Contains(z.Code))],
        };
        return keten.Stappen.Count == 2
            && vraag.Plekken.Van(eerste.Naar) is { } plek
            && Ketenwaarde.Loont(vraag.Zoekvragen[eerste.Zoekvraag], plek.Plaats)
            && Vervolgketen.Zoek(over, laatste.Naar, 2, () => ct.IsCancellationRequested) is not null;
    }
}
