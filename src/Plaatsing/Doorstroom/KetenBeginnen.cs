using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// The talk begins: every place of the chain is held in one transaction, for one common period, and every provider gets its
/// proposal. A place that a resident leaves later is announced in the register first. What is refused here undoes all of it.
/// </summary>
internal sealed class KetenBeginnen(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Ketenboek boek,
    VoorstelDoen doen,
    Plekmelder melder,
    Plekkenboek plekken,
    Ketenberichten berichten
)
{
    public const string Handeling = VoorstelDoen.Handeling;

    /// <param name="ketenId">The chain.</param>
    /// <param name="dagen">Of each step, in order, the day of the move.</param>
    /// <param name="tot">Last day on which the places are held.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Veldfout?> Voer(Guid ketenId, IReadOnlyList<DateOnly> dagen, DateOnly tot, CancellationToken ct)
    {
        var keten = await poort.Haal(db.Ketens.AsNoTracking(), ketenId, versie: null, Handeling, ct);
        var stappen = await db
            .Ketenstappen.AsNoTracking()
            .Where(s => s.KetenId == ketenId)
            .OrderBy(s => s.Volgnr)
            .ToListAsync(ct);
        if (keten.Staat != Ketenstaat.Voorgesteld)
        {
            return new Veldfout("", Weigeringen.Veranderd(keten));
        }
        if (dagen.Count != stappen.Count || Ketenregels.ToetsPlan(keten.Vorm, dagen, klok.Vandaag, tot) is { } _)
        {
            return new Veldfout(
                "Dagen[0]",
                Ketenregels.ToetsPlan(keten.Vorm, dagen, klok.Vandaag, tot) ?? Weigeringen.DagBuitenTermijn(tot)
            );
        }
        // Who moved since the chain was proposed leaves no place any more.
        var vertrekt = stappen.Where(s => s.VanEenheidId is not null).Select(s => s.ZoekvraagId).ToList();
        if ((await boek.Begonnen(vertrekt, ct)).Count > 0)
        {
            return new Veldfout("", Weigeringen.GeenKeten);
        }
        var (klaar, fout) = await HoudVast(new Ketengreep(keten, stappen), dagen, tot, ct);
        return fout ?? await Leg(ketenId, klaar, dagen, tot, ct);
    }

    // Offers first, in one order; cases follow.
    private async Task<(Dictionary<int, Voorbereid> Klaar, Veldfout? Fout)> HoudVast(
        Ketengreep greep,
        IReadOnlyList<DateOnly> dagen,
        DateOnly tot,
        CancellationToken ct
    )
    {
        var klaar = new Dictionary<int, Voorbereid>();
        foreach (var stap in greep.Stappen.OrderBy(s => s.NaarEenheidId).ThenBy(s => s.Volgnr))
        {
            var aanbodId = stap.NaarAanbodId;
            if (greep.Aangekondigd(stap))
            {
                var vrij = await melder.KomtVrij(
                    stap.NaarEenheidId,
                    dagen[greep.Ervoor(stap)!.Volgnr - 1],
                    Handeling,
                    ct
                );
                if (vrij.AanbodId is not { } id)
                {
                    return (klaar, new Veldfout("", Weigeringen.KomtNietVrij(stap, vrij.Weigering!)));
                }
                aanbodId = id;
            }
            if (await plekken.Een(aanbodId, ct) is { Indicatief: true })
            {
                return (klaar, new Veldfout("", Weigeringen.EerstVragen(stap)));
            }
            var vraag = new Voorstelvraag(stap.ZoekvraagId, aanbodId, Guid.NewGuid())
            {
                Tot = tot,
                Bron = Voorstelbron.Keten,
                Reden = Keuzereden.Afspraak,
                VoorgangerId = stap.Volgnr == 1 ? greep.Keten.VoorgangerId : null,
            };
            var (voorstel, fout) = await doen.Bereid(vraag, ct);
            if (voorstel is null)
            {
                return (klaar, fout);
            }
            klaar[stap.Volgnr] = voorstel;
        }
        return (klaar, null);
    }

    private async Task<Veldfout?> Leg(
        Guid ketenId,
        Dictionary<int, Voorbereid> klaar,
        IReadOnlyList<DateOnly> dagen,
        DateOnly tot,
        CancellationToken ct
    )
    {
        foreach (var (_, voorstel) in klaar.OrderBy(k => k.Value.Voorstel.ZoekvraagId))
        {
            if (await doen.Leg(voorstel, ct) is { } botst)
            {
                return new Veldfout("", botst);
            }
        }
        var greep = await boek.Neem(ketenId, ct);
        if (greep.Keten.Staat != Ketenstaat.Voorgesteld)
        {
            return new Veldfout("", Weigeringen.Veranderd(greep.Keten));
        }
        greep.Keten.HoudVast(tot);
        foreach (var stap in greep.Stappen)
        {
            stap.HoudVast(klaar[stap.Volgnr].Voorstel, dagen[stap.Volgnr - 1]);
            stap.Teken(boek.Nu);
            boek.Schrijf(stap, Handeling);
        }
        boek.Volg(greep, Handeling);
        await berichten.Allen(greep, "Een keten van verhuizingen is begonnen", ct);
        await db.Bewaar(ct);
        return null;
    }
}
