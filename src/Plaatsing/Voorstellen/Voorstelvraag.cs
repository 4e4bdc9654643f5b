namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What somebody proposes.</summary>
/// <param name="ZoekvraagId">The case.</param>
/// <param name="AanbodId">The offer.</param>
/// <param name="Sleutel">Key of the form.</param>
internal sealed record Voorstelvraag(Guid ZoekvraagId, Guid AanbodId, Guid Sleutel)
{
    /// <summary>Last day of the hold; null for two steps.</summary>
    public DateOnly? Tot { get; init; }
    public Voorstelbron Bron { get; init; } = Voorstelbron.Mens;

    /// <summary>Why, when the place does not fit by itself.</summary>
    public Keuzereden? Reden { get; init; }
}
