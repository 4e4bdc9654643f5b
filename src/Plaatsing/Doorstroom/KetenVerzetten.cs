using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// Who keeps the chain moves the days of its steps, within the common period. A placement that was confirmed and a place that was
/// announced go along, so that the register and the receiving provider read the same day.
/// </summary>
internal sealed class KetenVerzetten(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Ketenboek boek,
    Voorstelboek voorstellen,
    Plekmelder melder,
    Ketenberichten berichten
)
{
    private const string Handeling = KetenBeginnen.Handeling;

    /// <param name="ketenId">The chain.</param>
    /// <param name="dagen">Of each step, in order, its day; what is empty keeps its day.</param>
    /// <param name="reden">Why.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Veldfout?> Voer(
        Guid ketenId,
        IReadOnlyList<DateOnly?> dagen,
        Verzetreden? reden,
        CancellationToken ct
    )
    {
        await poort.Haal(db.Ketens.AsNoTracking(), ketenId, versie: null, Handeling, ct);
        if (reden is not { } waarom)
        {
            return new Veldfout("Waarom", Weigeringen.WaaromVerzet);
        }
        var greep = await boek.Neem(ketenId, ct);
        if (greep.Keten is not { Loopt: true, Tot: { } tot })
        {
            return new Veldfout("", Weigeringen.Veranderd(greep.Keten));
        }
        var plan = greep.Stappen.Select((s, i) => (Stap: s, Wordt: dagen.ElementAtOrDefault(i) ?? s.Datum)).ToList();
        if (
            Ketenregels.ToetsVerzet(
                greep.Keten.Vorm,
                [.. plan.Select(p => (p.Stap.Loopt, p.Stap.Datum, p.Wordt))],
                klok.Vandaag,
                tot
            ) is
            { } weigering
        )
        {
            return new Veldfout("", weigering);
        }
        // Offers first, in one order; placements follow.
        var anders = plan.Where(p => p.Wordt != p.Stap.Datum).ToList();
        foreach (var (stap, wordt) in anders.OrderBy(p => p.Stap.NaarEenheidId))
        {
            if (greep.Stappen.FirstOrDefault(s => s.Loopt && greep.Ervoor(s) == stap) is { } volgende)
            {
                await melder.Verschuif(volgende.NaarAanbodId, stap.Datum!.Value, wordt!.Value, Handeling, ct);
            }
        }
        foreach (var (stap, wordt) in anders.OrderBy(p => p.Stap.ZoekvraagId))
        {
            await Verzet(stap, wordt!.Value, waarom, ct);
        }
        await berichten.Allen(greep, "Een dag in een keten van verhuizingen is veranderd", ct);
        await db.Bewaar(ct);
        return null;
    }

    private async Task Verzet(Ketenstap stap, DateOnly dag, Verzetreden reden, CancellationToken ct)
    {
        var plaatsing = await db.Plaatsingen.SingleOrDefaultAsync(
            p => p.VoorstelId == stap.VoorstelId && p.GestartOp == null && p.BeeindigdOp == null,
            ct
        );
        if (plaatsing is not null)
        {
            plaatsing.VerwachtOp = dag;
            voorstellen.Noteer(plaatsing, Handeling, "wijzigen", nameof(Plaatsingsregel.VerwachtOp));
        }
        stap.Verzet(dag, boek.Nu);
        boek.Verzet(stap, reden, Handeling);
    }
}
