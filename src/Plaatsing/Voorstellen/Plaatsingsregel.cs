using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Somebody will live at a place, or does; on trial when both sides agreed so.</summary>
internal sealed class Plaatsingsregel : IVersie, ITweezijdig
{
    private const int DagenTerug = 30;

    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The provider.</summary>
    public required Guid EigenaarId { get; init; }

    /// <summary>The organisation of the case.</summary>
    public required Guid WederpartijId { get; init; }
    public required Guid ZoekvraagId { get; init; }
    public required Guid VoorstelId { get; init; }
    public required Guid EenheidId { get; init; }
    public required DateOnly VerwachtOp { get; set; }
    public DateOnly? GestartOp { get; set; }
    public DateOnly? BeeindigdOp { get; set; }
    public required bool Proefplaatsing { get; init; }
    public required DateTime BevestigdOp { get; init; }
    public required string BevestigdDoor { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>It can still be undone: on trial, or within thirty days (design of Plaatsing, section 5).</summary>
    public bool KanTerug(DateOnly dag) => Proefplaatsing || dag <= (GestartOp ?? VerwachtOp).AddDays(DagenTerug);
}
