using Regiotafel.Plaatsing.Deur;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>The waiting list of a region on a day, or the part of it that a reader may see.</summary>
/// <param name="Rijen">Urgent first, then by how far beyond the norm, then longest waiting.</param>
/// <param name="Totalen">Per status over the whole region, also for who sees only the own cases.</param>
internal sealed record Wachtlijstbeeld(
    DateOnly Dag,
    IReadOnlyList<Wachtlijstrij> Rijen,
    IReadOnlyList<Wachtlijsttotaal> Totalen
)
{
    /// <summary>Who fits nowhere, counted; rounded for who does not see all cases.</summary>
    public required Onplaatsbaar Onplaatsbaar { get; init; }

    /// <summary>The norm of the region in words.</summary>
    public required string Norm { get; init; }

    /// <summary>The counts per month; null before there are two.</summary>
    public Lijnfiguur? Verloop { get; init; }
}

/// <summary>Counts of one status.</summary>
/// <param name="Status">6, 7 or 2.</param>
/// <param name="Aantal">How many wait; null when it is hidden.</param>
/// <param name="TeLang">How many of them longer than the norm; null where there is no norm or it is hidden.</param>
/// <param name="Mediaan">Days that half of them wait at most; null when nobody waits.</param>
internal sealed record Wachtlijsttotaal(string Status, int? Aantal, int? TeLang, int? Mediaan)
{
    /// <summary>Below this a count is hidden from who does not see the cases themselves (policy of the Grens: at least ten).</summary>
    public const int Kleinst = 10;

    /// <summary>Nobody of this status is measured against a norm.</summary>
    public bool ZonderNorm { get; init; }

    /// <summary>The same without what could tell of a person.</summary>
    public Wachtlijsttotaal Verhul() =>
        Aantal < Kleinst
            ? new(Status, null, null, null) { ZonderNorm = ZonderNorm }
            : this with
            {
                TeLang = TeLang < Kleinst ? null : TeLang,
            };
}
