using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Portfolio.Herinneringen;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Werk;

/// <summary>What the register asks of the person who is signed in.</summary>
internal sealed class Portfoliowerk(
    RegisterLezer register,
    Registerblik blik,
    Wachtrij wachtrij,
    Nieuwslezer nieuws,
    IPoort poort,
    IHandelende wie,
    Klok klok
) : IWerkbron
{
    public async Task<Werkdeel> Lees(CancellationToken ct)
    {
        if (wie.Regio.Length == 0 || !poort.Mag("portfolio.lezen"))
        {
            return Werkdeel.Leeg;
        }
        var beeld = await register.Nu(wie.Regio, ct);
        var nu = klok.Nu;
        var punten = new List<Werkpunt>();
        if (poort.Mag("aanbod.vasthouden"))
        {
            punten.AddRange(Werkregels.EigenVasthoudingen(beeld, wie.OrganisatieId, nu));
        }
        if (poort.Mag("aanbod.wijzigen"))
        {
            punten.AddRange(Werkregels.VastBijMij(beeld, wie.OrganisatieId, nu));
            punten.AddRange(Werkregels.NaTeKijken(await wachtrij.Lees(wie.Regio, ct), wie.OrganisatieId));
            punten.AddRange(Werkregels.LooptAf(beeld, wie.OrganisatieId, klok.Vandaag));
        }
        if (poort.Mag("aanbod.namens"))
        {
            punten.AddRange(Werkregels.TeBellen(await wachtrij.Lees(wie.Regio, ct)));
        }
        var gezien = await blik.Nu(ct);
        return new Werkdeel(punten, await nieuws.Lees(gezien, ct), Werkregels.Stand(gezien));
    }
}
