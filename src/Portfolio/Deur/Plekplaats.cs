namespace Regiotafel.Portfolio.Deur;

/// <summary>Which unit it is and where it stands, with the ids of the register and the codes of the criteria.</summary>
public sealed record Plekplaats
{
    /// <summary>The provider, which is also the organisation.</summary>
    public required Guid AanbiederId { get; init; }

    /// <summary>Name of the provider.</summary>
    public required string Aanbieder { get; init; }

    /// <summary>The location.</summary>
    public required Guid LocatieId { get; init; }

    /// <summary>Code of the location, such as <c>LOC-00A001</c>.</summary>
    public required string Locatiecode { get; init; }

    /// <summary>Name of the location.</summary>
    public required string Locatie { get; init; }

    /// <summary>The town, when known.</summary>
    public required string? Woonplaats { get; init; }

    /// <summary>The unit.</summary>
    public required Guid EenheidId { get; init; }

    /// <summary>Code of the unit, such as <c>EEN-00A001</c>.</summary>
    public required string Eenheidcode { get; init; }

    /// <summary>Name of the unit.</summary>
    public required string Eenheid { get; init; }

    /// <summary>The region of the unit.</summary>
    public required string Regio { get; init; }

    /// <summary>"Lindehof, Begane grond".</summary>
    public string Naam => $"{Locatie}, {Eenheid}";
}
