using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// Somebody says no. A client or practitioner may until the move itself, without a reason; the receiving provider until its step is
/// confirmed; whoever keeps the chain may stop it until everything is confirmed.
/// </summary>
internal sealed class Ketenveto(PlaatsingDb db, IPoort poort, Ketenboek boek, Ketenval val)
{
    /// <summary>The organisation of the case writes the no down for the client or the practitioner.</summary>
    public async Task<Weigering?> Client(Stapadres adres, bool behandelaar, CancellationToken ct)
    {
        await boek.Haal(adres, VoorstelDoen.Handeling, s => s.Zender, ct);
        var soort = behandelaar ? Vetosoort.Behandelaar : Vetosoort.Client;
        return await Voer(await boek.Neem(adres.KetenId, ct), adres, new Nee(soort, VoorstelDoen.Handeling), ct);
    }

    /// <summary>The receiving provider does not want it.</summary>
    public async Task<Weigering?> Aanbieder(Stapadres adres, CancellationToken ct)
    {
        await boek.Haal(adres, VoorstelBeantwoorden.Handeling, s => s.Ontvanger, ct);
        var greep = await boek.Neem(adres.KetenId, ct);
        return greep.Stap(adres.Volgnr).Status == Stapstatus.Bevestigd
            ? Weigeringen.GeenWegTerug
            : await Voer(greep, adres, new Nee(Vetosoort.Aanbieder, VoorstelBeantwoorden.Handeling), ct);
    }

    /// <summary>The whole chain stops; who has moved has moved.</summary>
    public async Task<Weigering?> Stop(Guid ketenId, CancellationToken ct)
    {
        await poort.Haal(db.Ketens.AsNoTracking(), ketenId, versie: null, KetenBeginnen.Handeling, ct);
        var greep = await boek.Neem(ketenId, ct);
        if (!greep.Keten.Loopt)
        {
            return Weigeringen.Veranderd(greep.Keten);
        }
        return Ketenregels.GeenWegTerug(greep.Statussen)
            ? Weigeringen.GeenWegTerug
            : await val.Voer(
                greep,
                greep.Stappen.First(s => Ketenregels.Mag(s.Status, Stapstatus.Veto)).Volgnr,
                new Nee(Vetosoort.Gestopt, KetenBeginnen.Handeling),
                ct
            );
    }

    // Of a chain that is not yet talked about there is nothing to say no to.
    private async Task<Weigering?> Voer(Ketengreep greep, Stapadres adres, Nee nee, CancellationToken ct) =>
        greep.Keten.Tot is null && greep.Keten.Loopt
            ? Weigeringen.Veranderd(greep.Keten)
            : await val.Voer(greep, adres.Volgnr, nee, ct);
}
