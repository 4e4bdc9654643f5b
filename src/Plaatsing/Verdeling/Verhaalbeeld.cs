namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>A chain of the solver on a page, with the button that keeps it.</summary>
/// <param name="Verhaal">The chain in words.</param>
/// <param name="Id">Unique on the page.</param>
internal sealed record Verhaalbeeld(Ketenverhaal Verhaal, string Id)
{
    /// <summary>The chain of which it is the runner-up.</summary>
    public Guid? VoorgangerId { get; init; }
}
