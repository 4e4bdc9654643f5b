using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Publicatie;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>What there is of one edition of a region.</summary>
/// <param name="Uitgave">The newest uitgave with its figures; null when none is open.</param>
/// <param name="Gepubliceerd">The newest version that people published; null when there is none, or it was withdrawn.</param>
/// <param name="IsOvergenomen">The printed plan of this edition was taken over.</param>
internal sealed record Editiestand(string Editie, Openbarekop? Uitgave, Plankop? Gepubliceerd, bool IsOvergenomen)
{
    public bool IsVoorbeeld => Uitgave is { IsVoorbeeld: true };

    /// <summary>There is a plan at the address of the edition.</summary>
    public bool HeeftPlan => Uitgave is not null || Gepubliceerd is not null;

    /// <summary>gepubliceerd or berekend, and overgenomen.</summary>
    public IEnumerable<string> Woorden
    {
        get
        {
            if (HeeftPlan)
            {
                yield return Gepubliceerd is null ? "berekend" : "gepubliceerd";
            }
            if (IsOvergenomen)
            {
                yield return "overgenomen";
            }
        }
    }
}
