namespace Regiotafel.Regioplan.Beeld;

/// <summary>The definitions of the figures used, word for word; nothing of it is typed here.</summary>
internal sealed record Leeswijzerblok(IReadOnlyList<Leeswijzerregel> Regels) : Planblok;
