using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Bewaren;

/// <summary>The privacy officer erases one case, for good: also a copy that is put back later is erased again.</summary>
internal sealed class CasusWissen(PlaatsingDb db, IPoort poort, Werkeenheid werk, Casuswisser wisser, IWislijst lijst)
{
    public const string Handeling = "casus.wissen";

    /// <param name="id">The case.</param>
    /// <param name="code">The code as it was typed once more.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Veldfout?> Voer(Guid id, string? code, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Handeling, ct);
        if (Casuscode.Van(code) != zoekvraag.Code)
        {
            return new Veldfout(nameof(code), Weigeringen.AndereCode);
        }
        if (await wisser.Loopt(id, ct))
        {
            return new Veldfout("", Weigeringen.LooptNog);
        }
        await wisser.Wis(id, ct);
        db.Noteer(
            new Gebeurtenis(Handeling, "verwijderen", nameof(Zoekvraag), id, zoekvraag.Regio)
            {
                VersieVoor = zoekvraag.Versie,
            }
        );
        await db.Bewaar(ct);
        // Before the commit: what stands on the list and is still there is erased at the next start; the other way round it would
        // come back.
        werk.AanHetSlot($"wislijst {id}", c => lijst.Voeg(zoekvraag.Regio, id, c));
        werk.NaAfloop(werk.Motor.RuimOp);
        return null;
    }
}
