using Regiotafel.Regioplan.Deur;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Who met about what, and what happened year by year.</summary>
internal sealed record Samenwerkingblok(IReadOnlyList<Plansessie> Sessies, IReadOnlyList<Planpunt> Tijdlijn) : Planblok;
