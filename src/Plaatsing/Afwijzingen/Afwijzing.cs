namespace Regiotafel.Plaatsing.Afwijzingen;

/// <summary>A coded no to a proposal, with what follows from it and until when.</summary>
internal sealed class Afwijzing
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid VoorstelId { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required Guid EenheidId { get; init; }
    public required Partij DoorWie { get; init; }

    /// <summary>Code of <see cref="Afwijzingen.Redencode"/>.</summary>
    public required string Redencode { get; init; }

    /// <summary>Only for the side that wrote it; the other side reads the code.</summary>
    public string? Toelichting { get; init; }

    /// <summary>First day on which this pair counts again; null when it never stopped.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>It ends as well when a fact of the case changes.</summary>
    public required bool TotWijziging { get; init; }
    public required DateTime Op { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required Guid OrganisatieId { get; init; }
    public required string Organisatie { get; init; }

    /// <summary>The pair is out on a day.</summary>
    /// <param name="dag">The day.</param>
    /// <param name="laatsteFeit">When a fact of the case last changed.</param>
    public bool Geldt(DateOnly dag, DateTime? laatsteFeit) =>
        Tot > dag && !(TotWijziging && laatsteFeit is { } feit && feit > Op);
}

/// <summary>Whose no it is.</summary>
internal enum Partij
{
    Client,
    Aanbieder,
    Financier,
}
