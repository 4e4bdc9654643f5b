using System.Diagnostics;
using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>
/// The best division of the places of a region today, with chains of at most three steps. It advises; people decide, and a chain
/// only happens when everybody in it agrees.
/// </summary>
internal sealed class Regioverdeling(Regiovraagmaker maker)
{
    /// <summary>Steps that a chain may have at most: longer ones are hard to arrange (design of Plaatsing, section 9).</summary>
    public const int MaxKeten = 3;

    // A page does not wait longer; what is not proven by then is shown as such.
    private static readonly TimeSpan Langst = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LangstExtra = TimeSpan.FromSeconds(4);

    public async Task<Verdelingsbeeld> Maak(string regio, CancellationToken ct)
    {
        var vraag = await maker.Maak(regio, ct);
        return await Task.Run(() => new Verdelingsbeeld(vraag, Los(vraag.Bogen, ct)), ct);
    }

    /// <summary>The same with what a place more would bring at each unit: seconds more, so only for who shows it.</summary>
    public async Task<Verdelingsbeeld> MetWinsten(string regio, CancellationToken ct)
    {
        var beeld = await Maak(regio, ct);
        return await Task.Run(() => beeld with { Winsten = Winst(beeld.Vraag, ct) }, ct);
    }

    /// <summary>The best division with the cap of this house.</summary>
    public static Resultaat Los(Bogenset bogen, CancellationToken ct)
    {
        var voorbij = Klokje(Langst, ct);
        var vrij = Verdeler.Los(bogen, voorbij);
        var gekapt = Kapping.Kap(bogen, vrij, MaxKeten, voorbij);
        return Resultaatmaker.Maak(bogen, vrij, gekapt.Ketens, MaxKeten, gekapt.Grens);
    }

    // Of each unit of the region one groep: the first that is free.
    private static IReadOnlyList<Plekwinst> Winst(Regiovraag vraag, CancellationToken ct) =>
        Extraplek.Bereken(
            vraag.Instantie,
            vraag
                .Plekken.Plekken.Where(p => p.Open && !p.Gast)
                .Select(p => vraag.Vorm.HuidigeGroep(p.Plaats.EenheidId))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
            Klokje(LangstExtra, ct)
        );

    private static Func<bool> Klokje(TimeSpan langst, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        return () => ct.IsCancellationRequested || Stopwatch.GetElapsedTime(begin) > langst;
    }
}
