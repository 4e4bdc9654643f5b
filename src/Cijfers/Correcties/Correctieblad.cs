using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>A correction as people know it: who wrote it, who read it, how it stands. Its values are in its file only.</summary>
internal sealed class Correctieblad : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid LeveringId { get; init; }
    public required Correctievorm Vorm { get; init; }
    public required string Soort { get; init; }
    public required string Kolom { get; init; }
    public required string Sha256 { get; set; }
    public Correctiestaat Staat { get; private set; } = Correctiestaat.Voorgesteld;
    public required DateOnly VervaltOp { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTime Op { get; init; }
    public Guid? LezerId { get; private set; }
    public string Lezer { get; private set; } = "";
    public DateTime? GelezenOp { get; private set; }
    public int Versie { get; private set; } = 1;

    /// <summary>A second person read it: from now on it applies, or it never will.</summary>
    public Weigering? Lees(Guid wie, string naam, DateTime nu, bool goed)
    {
        if (Staat != Correctiestaat.Voorgesteld)
        {
            return Weigeringen.AlGelezen;
        }
        if (wie == GebruikerId)
        {
            return Weigeringen.ZelfGeschreven;
        }
        (LezerId, Lezer, GelezenOp) = (wie, naam, nu);
        Staat = goed ? Correctiestaat.Geldig : Correctiestaat.Afgewezen;
        return null;
    }

    /// <summary>It no longer applies to runs from now on; metingen that it made stay.</summary>
    public Weigering? TrekIn()
    {
        if (Staat is not (Correctiestaat.Voorgesteld or Correctiestaat.Geldig))
        {
            return Weigeringen.AlAfgelopen;
        }
        Staat = Correctiestaat.Ingetrokken;
        return null;
    }

    /// <summary>Its guard no longer fits, or its file goes.</summary>
    public void Verval() => Staat = Correctiestaat.Vervallen;
}
