namespace Regiotafel.Portfolio.Deur;

/// <summary>What is asked to hold one place.</summary>
/// <param name="AanbodId">The offer.</param>
/// <param name="Sleutel">Key of the form: asking twice gives the same hold.</param>
/// <param name="Tot">Last day of the hold.</param>
/// <param name="Handeling">Row of the matrix for the log, such as <c>voorstel.doen</c>.</param>
public sealed record Vasthoudverzoek(Guid AanbodId, Guid Sleutel, DateOnly Tot, string Handeling)
{
    /// <summary>Most working days a hold for a proposal lasts.</summary>
    public const int Voorstel = 10;

    /// <summary>Most working days a hold in a chain lasts.</summary>
    public const int Keten = 20;

    /// <summary>Most working days from today that <see cref="Tot"/> may lie ahead.</summary>
    public int Werkdagen { get; init; } = Voorstel;
}
