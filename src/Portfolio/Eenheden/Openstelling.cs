using System.Linq.Expressions;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>A unit is open for another region, or for all of them. Follows <see cref="Eenheid.OpenVoor"/> at every change.</summary>
internal sealed class Openstelling
{
    /// <summary>Stands for every region.</summary>
    public const string Alle = "*";

    public required Guid EenheidId { get; init; }

    public required Guid LocatieId { get; init; }

    /// <summary>Region of the unit.</summary>
    public required string Regio { get; init; }

    /// <summary>The region it is open for, or <see cref="Alle"/>.</summary>
    public required string Voor { get; init; }

    /// <summary>What is open for a region and is not its own.</summary>
    public static Expression<Func<Openstelling, bool>> Geldt(string regio) =>
        o => (o.Voor == regio || o.Voor == Alle) && o.Regio != regio;

    /// <summary>The regions of a text such as "5502|5521", without the unit's own.</summary>
    public static IReadOnlyList<string> Regios(string openVoor, string eigen) =>
        [
            .. openVoor
                .Split('|', StringSplitOptions.RemoveEmptyEntries)
                .Where(voor => voor != eigen)
                .Distinct(StringComparer.Ordinal),
        ];
}
