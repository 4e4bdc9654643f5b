namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What somebody proposes.</summary>
/// <param name="ZoekvraagId">The case.</param>
/// <param name="AanbodId">The offer.</param>
/// <param name="Sleutel">Key of the form.</param>
internal sealed record Voorstelvraag(Guid ZoekvraagId, Guid AanbodId, Guid Sleutel)
{
    /// <summary>Last day of the hold; null for two steps.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Row of the matrix under which it is proposed: that of the organisation, or that of a table that decided it.</summary>
    public string Handeling { get; init; } = VoorstelDoen.Handeling;
    public Voorstelbron Bron { get; init; } = Voorstelbron.Mens;

    /// <summary>Why, when the place does not fit by itself.</summary>
    public Keuzereden? Reden { get; init; }

    /// <summary>The chain of which the chain that asks is the runner-up.</summary>
    public Guid? VoorgangerId { get; init; }
}
