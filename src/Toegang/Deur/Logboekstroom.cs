namespace Regiotafel.Toegang.Deur;

/// <summary>One stream: how many lines were read and where the chain breaks first, if it does.</summary>
public sealed record Logboekstroom(string Stroom, long Regels, string Afdruk, long? EersteBreuk);
