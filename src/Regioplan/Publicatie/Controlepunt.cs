using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A point of the checklist.</summary>
/// <param name="Soort">A fault stops publication.</param>
/// <param name="Sectie">Code of the section; null when it is about the whole plan.</param>
/// <param name="Plek">Title of the section, or what it is about.</param>
internal sealed record Controlepunt(Keursoort Soort, string? Sectie, string Plek, string Zin);
