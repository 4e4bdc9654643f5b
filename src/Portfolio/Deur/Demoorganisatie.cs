namespace Regiotafel.Portfolio.Deur;

/// <summary>An invented organisation; of a provider the id is that of its Aanbieder.</summary>
/// <param name="Regio">Zorgkantoor code, empty for a national organisation.</param>
public sealed record Demoorganisatie(Guid Id, string Naam, string Regio);
