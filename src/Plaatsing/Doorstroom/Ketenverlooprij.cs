namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>A line of the timeline of a chain. Never free text about a client.</summary>
internal sealed class Ketenverlooprij
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid KetenId { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>The step; null for the chain as a whole.</summary>
    public int? Volgnr { get; init; }

    /// <summary>A state, a status or a reason, as the store writes it.</summary>
    public required string Soort { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required string Organisatie { get; init; }

    /// <summary>
    /// For who does not see every step: what happened to the chain, or to a step by another one, does not tell which organisation
    /// did that.
    /// </summary>
    public Ketenverlooprij Voor(bool alles) =>
        alles || (Volgnr is not null && Soort != Ketenwoorden.Vetocode(Vetosoort.Keten))
            ? this
            : new()
            {
                Id = Id,
                Regio = Regio,
                KetenId = KetenId,
                Op = Op,
                Volgnr = Volgnr,
                Soort = Soort,
                DoorId = Guid.Empty,
                Door = "",
                Organisatie = "",
            };
}
