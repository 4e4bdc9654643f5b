namespace Regiotafel.Weergave.Figuren;

/// <summary>A goal or limit for which the source gives no day: it stands beside the time axis.</summary>
public sealed record Openwaarde(string Naam, decimal Waarde);
