namespace Regiotafel.Portfolio.Deur;

/// <summary>That a hold has ended.</summary>
/// <param name="VasthoudingId">The hold.</param>
/// <param name="AanbodId">The offer of which a place was held.</param>
/// <param name="Hoe">Taken, given back or run out.</param>
/// <param name="Reden">What the one who ended it gave as reason, in words that the holder reads too.</param>
public sealed record Vasthoudeinde(Guid VasthoudingId, Guid AanbodId, VasthoudingStatus Hoe, string? Reden);
