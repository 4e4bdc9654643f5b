namespace Regiotafel.Weergave.Merken;

/// <summary>The four answers to "does this fit?".</summary>
public enum Oordeelstand
{
    Past,
    PastBijna,
    PastNiet,
    Onbekend,
}
