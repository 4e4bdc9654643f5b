namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A number typed by hand or a doubtful assertion that a person stands for, with the reason, or a word that is no person; never changed.</summary>
internal sealed class Aanvaarding
{
    public required Guid SectieId { get; init; }

    /// <summary>Which sentence as readers see it in this section, and with which verdict, as the check of the text names it.</summary>
    public required string Sleutel { get; init; }
    public required string Regio { get; init; }
    public required string Zin { get; init; }
    public required string Reden { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }
}
