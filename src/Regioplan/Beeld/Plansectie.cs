using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>A section as it is drawn.</summary>
/// <param name="Nummer">From 1, in the order of the plan.</param>
internal sealed record Plansectie(Sectievorm Vorm, int Nummer, IReadOnlyList<Planblok> Blokken)
{
    /// <summary>Its place on the page.</summary>
    public string Anker => Vorm.Code;
}
