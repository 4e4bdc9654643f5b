namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>Which file of which plan somebody asks for.</summary>
/// <param name="Versie">Null for the plan that stands now.</param>
/// <param name="Soort">pdf, xlsx or json.</param>
internal sealed record Planvraag(string Regio, string Editie, int? Versie, string Soort);
