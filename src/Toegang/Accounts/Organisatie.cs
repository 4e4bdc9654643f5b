using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Toegang.Accounts;

/// <summary>An organisation that has accounts. A provider's id is that of its Aanbieder in room Portfolio.</summary>
internal sealed class Organisatie : IVersie, IBewaakt
{
    public Guid Id { get; init; }

    public string Naam { get; set; } = "";

    /// <summary>Zorgkantoor code of its home region, empty for a national organisation.</summary>
    public string Regio { get; init; } = "";

    /// <summary>From this day its people cannot sign in. What it offered stays in the register.</summary>
    public DateOnly? BeeindigdOp { get; private set; }

    public int Versie { get; private set; } = 1;

    Guid IBewaakt.EigenaarId => Id;

    /// <summary>True while its people can work.</summary>
    public bool Telt(DateOnly dag) => !(BeeindigdOp <= dag);

    /// <summary>Ends on a day, or goes on when there is none.</summary>
    public void ZetEinde(DateOnly? dag) => BeeindigdOp = dag;
}
