namespace Regiotafel.Portfolio.Deur;

/// <summary>What a provider is asked about one of its places.</summary>
public enum Plekvraag
{
    /// <summary>The place was confirmed some time ago and somebody wants to propose it.</summary>
    KloptNog,

    /// <summary>The place is a signal only, and somebody needs one.</summary>
    IsErEcht,
}
