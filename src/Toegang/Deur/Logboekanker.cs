namespace Regiotafel.Toegang.Deur;

/// <summary>The end of a stream on some day, kept outside the store.</summary>
public sealed record Logboekanker(string Stroom, long Volgnummer, string Afdruk);
