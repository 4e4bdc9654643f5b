using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>A table where members of several organisations place people together, in a rhythm.</summary>
internal sealed class Plaatsingstafel : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The organisation that keeps it.</summary>
    public required Guid EigenaarId { get; init; }
    public required string Naam { get; set; }
    public required Tafelritme Ritme { get; set; }

    /// <summary>When it begins: "10.00".</summary>
    public required string Aanvang { get; set; }
    public DateOnly? BeeindigdOp { get; set; }
    public required DateTime AangemaaktOp { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>The working day on which it meets after a day; null when each date is agreed on.</summary>
    public DateOnly? Volgende(DateOnly na) =>
        Ritme switch
        {
            Tafelritme.Wekelijks => Werkdag(na.AddDays(7)),
            Tafelritme.TweeWekelijks => Werkdag(na.AddDays(14)),
            Tafelritme.Maandelijks => Werkdag(na.AddDays(28)),
            _ => null,
        };

    private static DateOnly Werkdag(DateOnly dag) => Werkdagen.IsWerkdag(dag) ? dag : Werkdagen.Na(dag, 1);
}

/// <summary>How often a table meets; monthly is every four weeks, so that the weekday stays.</summary>
internal enum Tafelritme
{
    Wekelijks,
    TweeWekelijks,
    Maandelijks,
    Los,
}
