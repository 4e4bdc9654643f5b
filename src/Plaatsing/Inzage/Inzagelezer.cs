using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Inzage;

/// <summary>Opens everything of a case for the privacy officer of its organisation, through the gate.</summary>
internal sealed class Inzagelezer(PlaatsingDb db, IPoort poort, Werkeenheid werk, Inzagemaker maker)
{
    /// <summary>The case of this organisation with this code; null when there is none, which the gate writes down as a refusal.</summary>
    public async Task<Guid?> Zoek(string? code, CancellationToken ct)
    {
        if (Casuscode.Van(code) is not { } casus)
        {
            return null;
        }
        var id = await db.Zoekvragen.Where(z => z.Code == casus).Select(z => z.Id).SingleOrDefaultAsync(ct);
        try
        {
            return (await poort.Haal(db.Zoekvragen.AsNoTracking(), id, versie: null, Inzagemaker.Handeling, ct)).Id;
        }
        catch (NietGevonden)
        {
            return null;
        }
    }

    public async Task<Inzageblad> Lees(Guid id, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen.AsNoTracking(), id, versie: null, Inzagemaker.Handeling, ct);
        var blad = await maker.Maak(zoekvraag, ct);
        await werk.LogLezing(Inzagemaker.Gelezen(zoekvraag), ct);
        return blad;
    }
}
