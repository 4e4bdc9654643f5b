using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Publicatie;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>What there is of one edition of a region.</summary>
/// <param name="Uitgave">The newest uitgave with its figures; null when none is open.</param>
/// <param name="Gepubliceerd">The newest version that people published and did not withdraw; null when there is none.</param>
internal sealed record Editiestand(string Editie, Openbarekop? Uitgave, Plankop? Gepubliceerd)
{
    public bool IsVoorbeeld => Uitgave is { IsVoorbeeld: true };

    /// <summary>gepubliceerd or berekend.</summary>
    public string Woord => Gepubliceerd is null ? "berekend" : "gepubliceerd";
}
