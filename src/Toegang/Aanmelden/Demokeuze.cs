namespace Regiotafel.Toegang.Aanmelden;

/// <summary>One button on the sign-in page of a demonstration.</summary>
internal sealed record Demokeuze(Guid Id, string Titel, string Zin);
