using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>Passes the free texts of an offer through the recognition scan.</summary>
internal sealed class Aanbodteksten(Tekstkeuring keuring)
{
    public async Task<Veldfout?> Keur(AanbodInvoer invoer, CancellationToken ct)
    {
        foreach (
            var (veld, tekst) in new[]
            {
                (nameof(invoer.Reden), invoer.Reden),
                (nameof(invoer.BovenCapaciteit), invoer.BovenCapaciteit),
            }
        )
        {
            if (await keuring.Keur(tekst, invoer.GeenPersoon, ct) is { } weigering)
            {
                return new Veldfout(veld, weigering);
            }
        }
        return null;
    }
}
