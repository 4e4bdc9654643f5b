using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// A step of a chain is lost, and with it what cannot stand without it: places are given back or stay with who lives there,
/// proposals and placements end, the people seek again. All in the transaction of whoever said no.
/// </summary>
internal sealed class Ketenval(
    PlaatsingDb db,
    Klok klok,
    Ketenboek boek,
    Voorstelboek voorstellen,
    Voorstelhouder houder,
    Plekmelder melder,
    PlaatsingVolgen volgen,
    Ketenwaarde waarde,
    Aankondigingen aankondigingen,
    Ketenberichten berichten
)
{
    /// <summary>The case takes part no more: its consent was withdrawn or it was closed. Nothing when it is in no chain.</summary>
    public async Task Zoekvraag(Guid zoekvraagId, Vetosoort soort, string handeling, CancellationToken ct)
    {
        var gezien = await db
            .Ketenstappen.AsNoTracking()
            .FirstOrDefaultAsync(s => s.ZoekvraagId == zoekvraagId && s.Loopt, ct);
        await Val(gezien, new Nee(soort, handeling), ct);
    }

    /// <summary>The place of a proposal is held no more, by the side of Portfolio.</summary>
    public async Task Voorstel(Guid voorstelId, string handeling, CancellationToken ct)
    {
        var gezien = await db.Ketenstappen.AsNoTracking().FirstOrDefaultAsync(s => s.VoorstelId == voorstelId, ct);
        await Val(gezien, new Nee(Vetosoort.Plek, handeling), ct);
    }

    /// <param name="greep">The chain in hand.</param>
    /// <param name="volgnr">The step that is lost.</param>
    /// <param name="nee">Why, and under which row of the matrix.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Voer(Ketengreep greep, int volgnr, Nee nee, CancellationToken ct)
    {
        if (!Ketenregels.Mag(greep.Stap(volgnr).Status, Stapstatus.Veto))
        {
            return Weigeringen.Veranderd(greep.Stap(volgnr));
        }
        var loont = await waarde.Lees(greep, ct);
        var vallen = Ketenregels
            .Val(greep.Keten.Vorm, greep.Statussen, volgnr - 1, i => loont[i])
            .Select(i => greep.Stappen[i])
            .ToList();
        foreach (var stap in vallen.OrderBy(s => s.NaarEenheidId))
        {
            var blijft = nee.PlekBlijft && greep.Keten.Vorm == Ketenvorm.Keten && stap == vallen[0];
            await GeefPlek(greep, stap, blijft, nee.Handeling, ct);
        }
        foreach (var stap in vallen.OrderBy(s => s.ZoekvraagId))
        {
            await LaatGaan(stap, nee, ct);
        }
        foreach (var stap in vallen)
        {
            var soort = stap.Volgnr == volgnr || nee.Soort == Vetosoort.Gestopt ? nee.Soort : Vetosoort.Keten;
            _ = stap.Zeg(soort, boek.Nu);
            boek.Schrijf(stap, nee.Handeling);
        }
        boek.Volg(greep, nee.Handeling);
        await berichten.Allen(greep, "Een stap in een keten van verhuizingen gaat niet door", ct);
        await db.Bewaar(ct);
        foreach (var stap in vallen.Where(s => s.VanEenheidId is not null))
        {
            await Achter(greep, stap, vallen, nee, ct);
        }
        return null;
    }

    private async Task Val(Ketenstap? gezien, Nee nee, CancellationToken ct)
    {
        if (gezien is null)
        {
            return;
        }
        var greep = await boek.Neem(gezien.KetenId, ct);
        if (greep.Stap(gezien.Volgnr).Loopt)
        {
            await Voer(greep, gezien.Volgnr, nee, ct);
        }
    }

    private async Task GeefPlek(Ketengreep greep, Ketenstap stap, bool blijft, string handeling, CancellationToken ct)
    {
        if (stap.VoorstelId is not { } voorstelId)
        {
            return;
        }
        if (await voorstellen.Koppeling(voorstelId, ct) is { } koppeling)
        {
            await houder.GeefVrij(koppeling, "Een verhuizing in een keten gaat niet door.", handeling, ct);
        }
        if (stap.Status == Stapstatus.Bevestigd && blijft)
        {
            // It was taken for this person; it is free again, or will be on the day that the step before it is taken.
            var dag = greep.Ervoor(stap) is { Loopt: true, Datum: { } plan } ? plan : klok.Vandaag;
            var vrij = await melder.KomtVrij(stap.NaarEenheidId, dag, handeling, ct);
            stap.NaarAanbodId = vrij.AanbodId ?? stap.NaarAanbodId;
            if (vrij.Weigering is not null)
            {
                const string Waarom =
                    "iemand in een keten komt niet, en volgens het register past er geen vrije plek bij";
                await melder.MeldNietBevestigd(stap.NaarAanbodId, Waarom, handeling, ct);
            }
        }
        else if (stap.Status != Stapstatus.Bevestigd && !blijft && greep.Aangekondigd(stap))
        {
            await melder.BlijftBezet(stap.NaarAanbodId, handeling, ct);
        }
    }

    private async Task LaatGaan(Ketenstap stap, Nee nee, CancellationToken ct)
    {
        if (stap.VoorstelId is not { } voorstelId)
        {
            return;
        }
        var zoekvraag = await voorstellen.NeemZoekvraag(stap.ZoekvraagId, ct);
        var voorstel = await voorstellen.NeemVoorstel(voorstelId, ct);
        await volgen.Vervalt(voorstel, zoekvraag, ct);
        if (voorstel.Loopt)
        {
            var reden = nee.Soort switch
            {
                Vetosoort.Toestemming => Vervalreden.ToestemmingIngetrokken,
                Vetosoort.Zoekvraag => Vervalreden.ZoekvraagAfgesloten,
                Vetosoort.Plek => Vervalreden.PlekWeg,
                _ => Vervalreden.Ingetrokken,
            };
            var uit = new Stap(Voorstelstaat.Vervallen, nee.Handeling)
            {
                InKeten = true,
                Vervalreden = reden,
                Woord = Voorstelwoorden.Van(reden),
            };
            _ = voorstellen.Zet(voorstel, uit);
        }
        await db.Bewaar(ct);
        await voorstellen.Volg(zoekvraag, ct);
        await db.Bewaar(ct);
    }

    // Who stays leaves no place: one that was announced for a step that was lost before is not there, nor for the runner-up that took it.
    private async Task Achter(Ketengreep greep, Ketenstap stap, List<Ketenstap> vallen, Nee nee, CancellationToken ct)
    {
        if (
            greep.Keten.Tot is null
            || greep.Stappen.FirstOrDefault(s => s.Volgnr == stap.Volgnr + 1) is not { } volgende
            || vallen.Contains(volgende)
        )
        {
            return;
        }
        var bezet = false;
        foreach (var id in await aankondigingen.Opvolgers(greep.Keten.Id, ct))
        {
            var opvolger = await boek.Neem(id, ct);
            var eerste = opvolger.Stappen[0];
            if (eerste.Loopt && eerste.NaarEenheidId == stap.VanEenheidId)
            {
                bezet = eerste.Status == Stapstatus.Bevestigd;
                await Voer(opvolger, 1, new Nee(Vetosoort.Keten, nee.Handeling) { PlekBlijft = false }, ct);
            }
        }
        if (!bezet)
        {
            await melder.BlijftBezet(volgende.NaarAanbodId, nee.Handeling, ct);
        }
    }
}

/// <summary>Why a step is lost, and under which row of the matrix.</summary>
internal sealed record Nee(Vetosoort Soort, string Handeling)
{
    /// <summary>The place of the step is still there for another.</summary>
    public bool PlekBlijft { get; init; } = true;
}
