namespace Regiotafel.Kern.Werk;

/// <summary>How soon something must be done, the soonest first.</summary>
public enum Urgentie
{
    TeLaat,
    Vandaag,
    DezeWeek,
    Later,
}
