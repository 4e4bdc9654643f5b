using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Closes a zoekvraag without a placement, with a reason from the list.</summary>
internal sealed class Afsluiten(PlaatsingDb db, IPoort poort, Klok klok, Verloopboek verloop)
{
    private const string Handeling = "casus.wijzigen";

    public async Task<Weigering?> Voer(Guid id, Afsluitreden? reden, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Handeling, ct);
        if (reden is not { } waarom)
        {
            return Weigeringen.RedenNodig;
        }
        if (zoekvraag.Sluit(waarom, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        verloop.Schrijf(zoekvraag, Verloopsoort.Afgesloten, naar: Woorden.Van(waarom));
        verloop.Noteer(zoekvraag, Handeling, "afsluiten", nameof(Zoekvraag.Staat), nameof(Zoekvraag.Afsluitreden));
        await db.Bewaar(ct);
        return null;
    }
}
