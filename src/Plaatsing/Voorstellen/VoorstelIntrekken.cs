using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Whoever seeks withdraws a proposal: the hold ends, a promise falls, the case seeks again.</summary>
internal sealed class VoorstelIntrekken(
    PlaatsingDb db,
    Voorstelboek boek,
    Voorstelhouder houder,
    Voorstelberichten berichten
)
{
    private const string Handeling = VoorstelDoen.Handeling;

    public async Task<Weigering?> Voer(Guid id, CancellationToken ct)
    {
        var gezien = await boek.Haal(id, Handeling, v => v.Zender, ct);
        if (await boek.Koppeling(id, ct) is { } koppeling)
        {
            await houder.GeefVrij(koppeling, "Het voorstel is ingetrokken.", Handeling, ct);
        }
        var zoekvraag = await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        var voorstel = await boek.NeemVoorstel(id, ct);
        var stap = new Stap(Voorstelstaat.Vervallen, Handeling)
        {
            Vervalreden = Vervalreden.Ingetrokken,
            Woord = Voorstelwoorden.Van(Vervalreden.Ingetrokken),
        };
        if (boek.Zet(voorstel, stap) is { } weigering)
        {
            return weigering;
        }
        await db.Bewaar(ct);
        await boek.Volg(zoekvraag, ct);
        await berichten.Antwoord(voorstel, voorstel.EigenaarId, "Een voorstel aan u is ingetrokken", ct);
        await db.Bewaar(ct);
        return null;
    }
}
