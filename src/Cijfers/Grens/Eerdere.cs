namespace Regiotafel.Cijfers.Grens;

/// <summary>An uitgave that readers have already: its tables, and where it was rounded more coarsely.</summary>
internal sealed record Eerdere(IReadOnlyList<Grenstabel> Tabellen, IReadOnlySet<string> Grof);
