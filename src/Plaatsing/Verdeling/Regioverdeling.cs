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

    public async Task<Verdelingsbeeld> Maak(string regio, CancellationToken ct)
    {
        var vraag = await maker.Maak(regio, ct);
        return new Verdelingsbeeld(vraag, await Task.Run(() => Los(vraag.Bogen, ct), ct));
    }

    private static Resultaat Los(Bogenset bogen, CancellationToken ct)
    {
        var begin = Stopwatch.GetTimestamp();
        bool Voorbij() => ct.IsCancellationRequested || Stopwatch.GetElapsedTime(begin) > Langst;
        var vrij = Verdeler.Los(bogen, Voorbij);
        var gekapt = Kapping.Kap(bogen, vrij, MaxKeten, Voorbij);
        return Resultaatmaker.Maak(bogen, vrij, gekapt.Ketens, MaxKeten, gekapt.Grens);
    }
}
