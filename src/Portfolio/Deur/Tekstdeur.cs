using Regiotafel.Kern;
using Regiotafel.Portfolio.Teksten;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Free text of another room through the recognition scan, with the names of the region's providers, locations and towns known
/// as no persons.
/// </summary>
public sealed class Tekstdeur
{
    private readonly Tekstkeuring keuring;

    internal Tekstdeur(Tekstkeuring keuring) => this.keuring = keuring;

    /// <summary>Why this text cannot be kept, in words for the writer; null when it can.</summary>
    /// <param name="tekst">As typed; null or empty is good.</param>
    /// <param name="geenPersoon">The writer says that what looks like a name is no person.</param>
    /// <param name="ct">Cancellation.</param>
    public Task<Weigering?> Keur(string? tekst, bool geenPersoon, CancellationToken ct) =>
        keuring.Keur(tekst, geenPersoon, ct);
}
