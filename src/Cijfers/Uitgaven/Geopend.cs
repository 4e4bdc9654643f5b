using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>An opened uitgave as it was frozen, with the policy and the person that opened it.</summary>
internal sealed class Geopend
{
    /// <summary>That of its request.</summary>
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required DateTime Op { get; init; }
    public required string Naam { get; init; }
    public required Doelgroep Doelgroep { get; init; }
    public required string Editie { get; init; }
    public required Guid LeveringId { get; init; }

    /// <summary>Name of the delivery in its manifest.</summary>
    public required string Levering { get; init; }
    public required bool Voorbeeld { get; init; }

    /// <summary>Null: nothing had changed since <see cref="GelijkAan"/>.</summary>
    public required Guid? OpenerId { get; init; }
    public required string? GelijkAan { get; init; }
    public required string Beleid { get; init; }
    public required string Beleidstekst { get; init; }
    public required string Vingerafdruk { get; init; }

    /// <summary>Ids of metingen, with spaces.</summary>
    public required string Metingen { get; init; }

    /// <summary>The counts that were rounded more coarsely, one a line.</summary>
    public required string Grof { get; init; }

    /// <summary>The tables in JSON (<see cref="Bevriezing"/>).</summary>
    public required string Tabellen { get; init; }

    /// <summary>SHA-256 of <see cref="Tabellen"/>.</summary>
    public required string Hash { get; init; }
}
