using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Inzage;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Deur;

/// <summary>Everything that is kept of a case, for the command line. Who may ask that is settled by who may use this machine.</summary>
public sealed class Inzagedeur
{
    private readonly PlaatsingDb _db;
    private readonly Werkeenheid _werk;
    private readonly Inzagemaker _maker;

    internal Inzagedeur(PlaatsingDb db, Werkeenheid werk, Inzagemaker maker) =>
        (_db, _werk, _maker) = (db, werk, maker);

    /// <summary>The case with this code; null when there is none. That it was asked stands in the log.</summary>
    public async Task<Inzageblad?> Maak(string code, CancellationToken ct)
    {
        if (Casuscode.Van(code) is not { } casus)
        {
            return null;
        }
        var gevonden = await _werk.PerRegio(regio =>
            _db.Zoekvragen.AsNoTracking().SingleOrDefaultAsync(z => z.Regio == regio && z.Code == casus, ct)
        );
        if (gevonden.FirstOrDefault(z => z is not null) is not { } zoekvraag)
        {
            return null;
        }
        _werk.Regio = zoekvraag.Regio;
        var blad = await _maker.Maak(zoekvraag, ct);
        await _werk.SchrijfLog([Inzagemaker.Gelezen(zoekvraag)], ct);
        return blad;
    }
}
