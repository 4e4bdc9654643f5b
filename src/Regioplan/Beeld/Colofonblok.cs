namespace Regiotafel.Regioplan.Beeld;

/// <summary>Who made the plan from what, and what changed.</summary>
internal sealed record Colofonblok(
    IReadOnlyList<(string Wat, string Waarde)> Feiten,
    IReadOnlyList<Planwijziging> Wijzigingen
) : Planblok;
