namespace Regiotafel.Portfolio.Berichten;

/// <summary>Who gets a message.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Regio">Where it reads, when that is not the region of the offer.</param>
internal sealed record Ontvanger(Guid Organisatie, string? Regio = null);
