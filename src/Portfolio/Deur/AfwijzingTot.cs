namespace Regiotafel.Portfolio.Deur;

/// <summary>An earlier refusal: a code of groep, locatie or aanbieder, and the date from which it may be tried again.</summary>
public sealed record AfwijzingTot(string Code, DateOnly Tot);
