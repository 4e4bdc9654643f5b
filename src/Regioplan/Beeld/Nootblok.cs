namespace Regiotafel.Regioplan.Beeld;

/// <summary>One line of the plan itself: what is not delivered, or not written.</summary>
internal sealed record Nootblok(string Tekst) : Planblok;
