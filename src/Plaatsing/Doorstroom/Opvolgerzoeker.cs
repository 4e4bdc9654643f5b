using System.Diagnostics;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Verdeling;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>Finds the runner-up of a chain in which a step was lost, as it is now.</summary>
internal sealed class Opvolgerzoeker(Regiovraagmaker maker)
{
    private static readonly TimeSpan Langst = TimeSpan.FromSeconds(4);

    /// <summary>Null when no place stayed free by it, when the place is gone meanwhile, or when nobody fits there.</summary>
    public async Task<Ketenverhaal?> Zoek(Ketengreep greep, CancellationToken ct)
    {
        if (Verloren(greep) is not { } stap)
        {
            return null;
        }
        var vraag = await maker.Maak(greep.Keten.Regio, ct);
        if (vraag.Plekken.Van(stap.NaarAanbodId) is not { Open: true, Vrij: > 0 } plek)
        {
            return null;
        }
        // A place that a resident leaves counts as the earliest one of its unit: the one that was announced is not confirmed yet.
        var groep = stap.Volgnr == 1 ? plek.Groep.Code : vraag.Vorm.HuidigeGroep(stap.NaarEenheidId);
        var meeste = Math.Max(1, Regioverdeling.MaxKeten - greep.Stappen.Count(s => s.Loopt));
        var begin = Stopwatch.GetTimestamp();
        bool Voorbij() => ct.IsCancellationRequested || Stopwatch.GetElapsedTime(begin) > Langst;
        return
            groep is not null
            && await Task.Run(() => Vervolgketen.Zoek(vraag.Instantie, groep, meeste, Voorbij), ct) is { } keten
            ? new Ketenverhaal(vraag, keten) { Eerste = stap.NaarAanbodId }
            : null;
    }

    /// <summary>The first step that was lost and of which the place stayed: none in a swap, nor in a chain that was stopped.</summary>
    private static Ketenstap? Verloren(Ketengreep greep) =>
        greep.Keten is { Vorm: Ketenvorm.Keten, Tot: not null }
        && greep.Stappen.FirstOrDefault(s => !s.Overeind) is { } eerste
        && greep.Stappen.All(s => s.Vetosoort != Vetosoort.Gestopt)
            ? eerste
            : null;
}
