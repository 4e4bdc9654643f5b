using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>One step further: the client agrees, the provider agrees, it is confirmed, somebody has moved.</summary>
internal sealed class KetenstapZetten(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Ketenboek boek,
    Voorstelboek voorstellen,
    Voorstelhouder houder,
    PlaatsingBevestigen bevestigen,
    PlaatsingVolgen volgen,
    Ketenberichten berichten,
    Aankondigingen aankondigingen
)
{
    /// <summary>The organisation of the case writes down that the client agrees.</summary>
    public async Task<Weigering?> Client(Stapadres adres, CancellationToken ct)
    {
        await boek.Haal(adres, VoorstelDoen.Handeling, s => s.Zender, ct);
        var greep = await boek.Neem(adres.KetenId, ct);
        var stap = greep.Stap(adres.Volgnr);
        return !stap.Loopt
            ? Laatst(greep, stap)
            : await ZonderToestemming(stap, ct)
                ?? await Rond(greep, stap, Stapstatus.AkkoordClient, VoorstelDoen.Handeling, ct);
    }

    /// <summary>The receiving provider agrees: its place is promised.</summary>
    public async Task<Weigering?> Aanbieder(Stapadres adres, CancellationToken ct)
    {
        const string Handeling = VoorstelBeantwoorden.Handeling;
        await boek.Haal(adres, Handeling, s => s.Ontvanger, ct);
        var greep = await boek.Neem(adres.KetenId, ct);
        var stap = greep.Stap(adres.Volgnr);
        if (!stap.Loopt || !Ketenregels.Mag(stap.Status, Stapstatus.AkkoordAanbieder))
        {
            return Laatst(greep, stap);
        }
        if (await ZonderToestemming(stap, ct) is { } grond)
        {
            return grond;
        }
        var voorstel = await voorstellen.NeemVoorstel(stap.VoorstelId!.Value, ct);
        if (await voorstellen.Koppeling(voorstel.Id, ct) is not { } koppeling || !await houder.Telt(koppeling, ct))
        {
            return Voorstellen.Weigeringen.EerstVasthouden;
        }
        if (voorstellen.Zet(voorstel, new Stap(Voorstelstaat.Toegezegd, Handeling) { InKeten = true }) is { } weigering)
        {
            return weigering;
        }
        await db.Bewaar(ct);
        await voorstellen.Volg(await voorstellen.NeemZoekvraag(stap.ZoekvraagId, ct), ct);
        return await Rond(greep, stap, Stapstatus.AkkoordAanbieder, Handeling, ct);
    }

    /// <summary>Either side confirms, once everybody in the chain agrees.</summary>
    public async Task<Weigering?> Bevestig(Stapadres adres, CancellationToken ct)
    {
        const string Handeling = PlaatsingBevestigen.Handeling;
        await boek.Haal(adres, Handeling, s => s, ct);
        var greep = await boek.Neem(adres.KetenId, ct);
        var stap = greep.Stap(adres.Volgnr);
        if (!stap.Loopt || !Ketenregels.Mag(stap.Status, Stapstatus.Bevestigd))
        {
            return Laatst(greep, stap);
        }
        if (!Ketenregels.MagBevestigen(greep.Statussen))
        {
            return Weigeringen.NietIedereenAkkoord;
        }
        var dag = stap.Datum is { } plan && plan > klok.Vandaag ? plan : klok.Vandaag;
        var vraag = new Plaatsvraag(stap.VoorstelId!.Value, dag, Proef: false) { InKeten = true };
        return await bevestigen.Voer(vraag, ct) ?? await Rond(greep, stap, Stapstatus.Bevestigd, Handeling, ct);
    }

    /// <summary>
    /// Somebody has moved. His place was announced when the chain began, unless nobody in it takes that place. In a swap all move
    /// at once.
    /// </summary>
    public async Task<Weigering?> Verhuis(Stapadres adres, CancellationToken ct)
    {
        const string Handeling = PlaatsingBevestigen.Handeling;
        await boek.Haal(adres, Handeling, s => s, ct);
        var greep = await boek.Neem(adres.KetenId, ct);
        var stap = greep.Stap(adres.Volgnr);
        var ruil = greep.Keten.Vorm == Ketenvorm.Ruil;
        if (!Ketenregels.Mag(stap.Status, Stapstatus.Verhuisd))
        {
            return Laatst(greep, stap);
        }
        if (
            !Ketenregels.MagVerhuizen(greep.Keten.Vorm, greep.Statussen, adres.Volgnr - 1)
            || await aankondigingen.Bewoond(greep.Keten, stap, ct)
        )
        {
            return ruil ? Weigeringen.RuilSamen : Weigeringen.StapErvoorEerst;
        }
        // Nobody records the move of a client of another: who does it for all has to have a say in each step.
        if (ruil && !greep.Stappen.All(s => poort.Mag(Handeling, s)))
        {
            return Weigeringen.RuilDoorZorgkantoor;
        }
        foreach (var een in ruil ? greep.Stappen.OrderBy(s => s.ZoekvraagId) : new[] { stap }.AsEnumerable())
        {
            var laatste = !ruil && een == greep.Stappen[^1];
            var voorstel = await db.Voorstellen.SingleAsync(v => v.Id == een.VoorstelId, ct);
            if (await volgen.Begin(voorstel, laatste ? een.VanEenheidId : null, ct) is { } weigering)
            {
                return weigering;
            }
            if (een.Zet(Stapstatus.Verhuisd, boek.Nu) is { } eerder)
            {
                return eerder;
            }
            boek.Schrijf(een, Handeling);
        }
        return await Sluit(greep, Handeling, ct);
    }

    private async Task<Weigering?> ZonderToestemming(Ketenstap stap, CancellationToken ct) =>
        await voorstellen.ZonderToestemming(await voorstellen.NeemZoekvraag(stap.ZoekvraagId, ct), ct);

    // Who was first: the step itself, or the chain when nothing is held yet or any more.
    private static Weigering Laatst(Ketengreep greep, Ketenstap stap) =>
        stap.Loopt || stap.Status != Stapstatus.Wacht
            ? Weigeringen.Veranderd(stap)
            : Weigeringen.Veranderd(greep.Keten);

    private async Task<Weigering?> Rond(
        Ketengreep greep,
        Ketenstap stap,
        Stapstatus naar,
        string handeling,
        CancellationToken ct
    )
    {
        if (stap.Zet(naar, boek.Nu) is { } weigering)
        {
            return weigering;
        }
        boek.Schrijf(stap, handeling);
        return await Sluit(greep, handeling, ct);
    }

    private async Task<Weigering?> Sluit(Ketengreep greep, string handeling, CancellationToken ct)
    {
        boek.Volg(greep, handeling);
        await berichten.Allen(greep, "Een keten van verhuizingen is een stap verder", ct);
        await db.Bewaar(ct);
        return null;
    }
}
