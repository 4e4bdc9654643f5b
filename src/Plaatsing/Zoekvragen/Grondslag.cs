namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// Why a resident may take part in a chain of moves: consent with a recorded wish or reason of the treatment. The signed form
/// stays with the organisation; withdrawing works at once.
/// </summary>
internal sealed class Grondslag
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public Grondslagsoort Soort { get; init; }
    public required string Doel { get; init; }
    public required Grondslagvorm Vorm { get; init; }
    public required DateOnly Datum { get; init; }
    public required DateOnly Tot { get; init; }
    public required Guid DoorId { get; init; }
    public required string Door { get; init; }
    public required DateTime Op { get; init; }
    public DateTime? IngetrokkenOp { get; private set; }

    /// <summary>Who withdrew it; or that a newer consent took its place, which is no withdrawal.</summary>
    public string? IngetrokkenDoor { get; private set; }

    public bool Geldt(DateOnly dag) => IngetrokkenOp is null && Datum <= dag && dag <= Tot;

    public void TrekIn(string door, DateTime nu) => (IngetrokkenOp, IngetrokkenDoor) = (nu, door);
}

/// <summary>What the ground is for. Room Tafels has other kinds.</summary>
internal enum Grondslagsoort
{
    Doorstroom,
}

/// <summary>How consent was given.</summary>
internal enum Grondslagvorm
{
    Schriftelijk,
    Mondeling,
}
