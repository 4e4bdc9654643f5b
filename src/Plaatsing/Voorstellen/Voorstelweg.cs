using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>
/// As soon as a region keeps cases, its places are held with a proposal: then it is known for which case. A region that keeps none
/// holds from the register.
/// </summary>
internal sealed class Voorstelweg(PlaatsingDb db) : IVasthoudweg
{
    public Task<bool> AlleenMetVoorstel(string regio, CancellationToken ct) =>
        db.Zoekvragen.AnyAsync(z => z.Regio == regio, ct);
}
