namespace Regiotafel.Weergave.Merken;

/// <summary>Weight of a status label: filled, firm or thin.</summary>
public enum Nadruk
{
    Dun,
    Sterk,
    Vol,
}
