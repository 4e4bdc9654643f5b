using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>An uitgave that readers have already: its tables, and where it was rounded more coarsely.</summary>
internal sealed record Eerdere(IReadOnlyList<Grenstabel> Tabellen, IReadOnlySet<string> Grof)
{
    /// <summary>The amounts and means that it shows.</summary>
    public IReadOnlyList<(Grenstabel Tabel, Celsleutel Sleutel)> Sommen { get; init; } = [];
}
