namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Who wants the place of a proposal held, until when.</summary>
/// <param name="VoorstelId">The proposal.</param>
/// <param name="Sleutel">Key of the form.</param>
/// <param name="Tot">Last day of the hold.</param>
internal sealed record Vasthoudwens(Guid VoorstelId, Guid Sleutel, DateOnly Tot)
{
    /// <summary>Row of the matrix under which it is held.</summary>
    public string Handeling { get; init; } = VoorstelDoen.Handeling;
}
