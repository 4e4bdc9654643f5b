using Regiotafel.Kern;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>The provider takes a proposal into consideration, or promises the place.</summary>
internal sealed class VoorstelBeantwoorden(
    PlaatsingDb db,
    Klok klok,
    Voorstelhouder houder,
    Voorstelboek boek,
    Voorstelberichten berichten,
    Zoekvraagboek zoekvragen
)
{
    public const string Handeling = "voorstel.beantwoorden";

    public Task<Weigering?> Overweeg(Guid id, CancellationToken ct) =>
        Voer(id, Voorstelstaat.InOverweging, "Een voorstel van u is in overweging", ct);

    public Task<Weigering?> ZegToe(Guid id, CancellationToken ct) =>
        Voer(id, Voorstelstaat.Toegezegd, "Een plek die u zocht, is toegezegd", ct);

    private async Task<Weigering?> Voer(Guid id, Voorstelstaat naar, string onderwerp, CancellationToken ct)
    {
        var gezien = await boek.Haal(id, Handeling, v => v.Ontvanger, ct);
        var zoekvraag = await boek.NeemZoekvraag(gezien.ZoekvraagId, ct);
        var voorstel = await boek.NeemVoorstel(id, ct);
        if (boek.Zet(voorstel, new Stap(naar, Handeling)) is { } weigering)
        {
            return weigering;
        }
        if (naar == Voorstelstaat.Toegezegd && await boek.ZonderToestemming(zoekvraag, ct) is { } grond)
        {
            return grond;
        }
        // Looked at once the row is ours: whoever ends the hold afterwards finds the promise, and lets it fall.
        if (
            naar == Voorstelstaat.Toegezegd
            && (await boek.Koppeling(id, ct) is not { } koppeling || !await houder.Telt(koppeling, ct))
        )
        {
            return Weigeringen.EerstVasthouden;
        }
        var beeld = await zoekvragen.Beeld(zoekvraag, ct);
        voorstel.Uiterlijk = Voorstelregels.Uiterlijk(klok.Vandaag, beeld.Status?.Leveringsstatus);
        await db.Bewaar(ct);
        await boek.Volg(zoekvraag, ct);
        await berichten.Antwoord(voorstel, voorstel.WederpartijId, onderwerp, ct);
        await db.Bewaar(ct);
        return null;
    }
}
