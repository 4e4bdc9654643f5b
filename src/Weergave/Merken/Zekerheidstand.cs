namespace Regiotafel.Weergave.Merken;

/// <summary>How firm an offer is; the order is that of the bars.</summary>
public enum Zekerheidstand
{
    Indicatief,
    Aangeboden,
    Toegezegd,
}
