namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>What the zorgkantoor decides on one proposed status.</summary>
/// <param name="VoorstelId">The proposal that was on the screen.</param>
/// <param name="Stel">True sets it, false refuses it.</param>
/// <param name="Reden">Why not; asked only for a refusal.</param>
/// <param name="GeenPersoon">The writer says that the reason names nobody.</param>
internal sealed record Statusbesluit(Guid VoorstelId, bool Stel, string? Reden, bool GeenPersoon);
