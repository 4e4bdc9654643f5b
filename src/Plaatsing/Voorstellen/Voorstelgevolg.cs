using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>A hold has ended by the side of Portfolio: the proposal that it served falls away in the same transaction.</summary>
internal sealed class Voorstelgevolg(PlaatsingDb db, Voorstelboek boek, Voorstelberichten berichten, Ketenval ketens)
    : IVasthoudgevolg
{
    private const string Handeling = "vasthouding.beeindigen";

    public async Task NaEinde(Vasthoudeinde einde, CancellationToken ct)
    {
        var koppeling = await db.Vasthoudkoppelingen.SingleOrDefaultAsync(
            k => k.VasthoudingId == einde.VasthoudingId && k.BeeindigdOp == null,
            ct
        );
        if (koppeling is null)
        {
            return;
        }
        koppeling.BeeindigdOp = boek.Nu.Op;
        await db.Bewaar(ct);
        if (koppeling.VoorstelId is not { } id)
        {
            return;
        }
        if (await db.Voorstellen.AnyAsync(v => v.Id == id && v.Bron == Voorstelbron.Keten, ct))
        {
            await ketens.Voorstel(id, Handeling, ct);
            return;
        }
        var zoekvraag = await boek.NeemZoekvraag(koppeling.ZoekvraagId, ct);
        var voorstel = await boek.NeemVoorstel(id, ct);
        var reden = einde.Hoe == VasthoudingStatus.Verlopen ? Vervalreden.VasthoudingVerlopen : Vervalreden.PlekWeg;
        var stap = new Stap(Voorstelstaat.Vervallen, Handeling)
        {
            Vervalreden = reden,
            Woord = Voorstelwoorden.Van(reden),
        };
        if (boek.Zet(voorstel, stap) is not null)
        {
            return;
        }
        await db.Bewaar(ct);
        await boek.Volg(zoekvraag, ct);
        await berichten.Beide(
            voorstel,
            reden == Vervalreden.PlekWeg
                ? "Een voorstel is vervallen: de plek is er niet meer"
                : "Een voorstel is vervallen: de vasthouding is verlopen",
            ct
        );
        await db.Bewaar(ct);
    }
}
