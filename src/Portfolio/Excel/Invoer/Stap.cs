using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Excel.Vergelijken;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>What saving one row did. The versions tell whether anybody changed it since.</summary>
/// <param name="Wijzigingen">Old and new, so that the other way round is undoing.</param>
/// <param name="Nieuw">The offer did not exist before; <see cref="NieuweEenheid"/> and <see cref="NieuweLocatie"/> likewise.</param>
internal sealed record Stap(
    Guid AanbodId,
    Guid EenheidId,
    Guid LocatieId,
    IReadOnlyList<Wijziging> Wijzigingen,
    bool Nieuw
)
{
    public bool NieuweEenheid { get; init; }
    public bool NieuweLocatie { get; init; }

    /// <summary>The row was ended because it is no longer in the file.</summary>
    public bool Beeindigd { get; init; }

    /// <summary>Status and reason before it was ended.</summary>
    public AanbodStatus Status { get; init; }
    public string? Reden { get; init; }
    public DateTime? BevestigdOp { get; init; }
    public string? BevestigdDoor { get; init; }
    public int AanbodVersie { get; init; }
    public int EenheidVersie { get; init; }
    public int LocatieVersie { get; init; }
}
