namespace Regiotafel.Toegang.Deur;

/// <summary>What was decided when the store was made.</summary>
/// <param name="Demo">True when it holds invented data only.</param>
/// <param name="Regio">The zorgkantoor code it was made for.</param>
/// <param name="GemaaktOp">When, in UTC.</param>
public sealed record Installatiemerk(bool Demo, string Regio, DateTime GemaaktOp);
