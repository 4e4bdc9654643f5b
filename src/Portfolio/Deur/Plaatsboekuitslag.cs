namespace Regiotafel.Portfolio.Deur;

/// <summary>How many offers were counted and which differ.</summary>
public sealed record Plaatsboekuitslag(int Aanbod, int Boekingen, IReadOnlyList<Plaatsboekverschil> Verschillen);
