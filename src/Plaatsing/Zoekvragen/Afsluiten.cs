using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// Closes a zoekvraag without a placement, with a reason from the list. Its proposals fall away, and what was held for it is free.
/// </summary>
internal sealed class Afsluiten(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Verloopboek verloop,
    Voorstelboek boek,
    Voorstelverval verval,
    Ketenval ketens
)
{
    private const string Handeling = "casus.wijzigen";

    public async Task<Weigering?> Voer(Guid id, Afsluitreden? reden, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Handeling, ct);
        if (reden is not { } waarom)
        {
            return Weigeringen.RedenNodig;
        }
        var gesloten = new Verval(Vervalreden.ZoekvraagAfgesloten, Handeling);
        if (zoekvraag.Loopt)
        {
            await ketens.Zoekvraag(id, Vetosoort.Zoekvraag, Handeling, ct);
        }
        await verval.GeefVrij(id, behalve: null, gesloten, ct);
        zoekvraag = await boek.NeemZoekvraag(id, ct);
        if (zoekvraag.Sluit(waarom, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        if (await verval.Eindig(id, behalve: null, gesloten, ct) is { } intussen)
        {
            return intussen;
        }
        verloop.Schrijf(zoekvraag, Verloopsoort.Afgesloten, naar: Woorden.Van(waarom));
        verloop.Noteer(zoekvraag, Handeling, "afsluiten", nameof(Zoekvraag.Staat), nameof(Zoekvraag.Afsluitreden));
        await db.Bewaar(ct);
        return null;
    }
}
