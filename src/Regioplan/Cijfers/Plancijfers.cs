using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Cijfers;

/// <summary>The public figures that a plan of one region and edition can use. Nothing in it is computed here.</summary>
internal sealed class Plancijfers(Sjabloon sjabloon, Regiocijfers cijfers)
{
    public Sjabloon Sjabloon => sjabloon;

    public Zorgkantoorregio Regio => cijfers.Regio;

    /// <summary>No figure of this edition is open for the region.</summary>
    public bool IsLeeg => Uitgave is null;

    /// <summary>The figures are of invented people: every face of the plan must say so.</summary>
    public bool IsVoorbeeld => cijfers.IsVoorbeeld;

    /// <summary>The uitgave of the edition; null when there is none.</summary>
    public Openbareuitgave? Uitgave => cijfers.Uitgaven.FirstOrDefault(u => u.Editie == sjabloon.Editie);

    /// <summary>Every uitgave that figures come from: a plan that is frozen names them.</summary>
    public IReadOnlyList<Openbareuitgave> Uitgaven => cijfers.Uitgaven;

    /// <summary>An indicator in this edition; null when it is not delivered.</summary>
    public Cijferbron? Bron(string indicator) => cijfers.Bron(sjabloon.Editie, indicator);

    /// <summary>The same in the edition before; null when there is none.</summary>
    public Cijferbron? Vorige(string indicator) =>
        sjabloon.Vorige is { } vorige ? cijfers.Bron(vorige, indicator) : null;
}
