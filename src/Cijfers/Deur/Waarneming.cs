namespace Regiotafel.Cijfers.Deur;

/// <summary>What is the matter with the observation behind a figure.</summary>
public enum Waarneming
{
    /// <summary>Nothing.</summary>
    Normaal,

    /// <summary>Part of a year.</summary>
    Voorlopig,

    /// <summary>Of all regions together, while a region is missing.</summary>
    Onvolledig,

    /// <summary>The first of a series with another definition than before.</summary>
    Breuk,

    /// <summary>The source was not delivered.</summary>
    NietGeleverd,

    /// <summary>There is nobody to divide by; only shown to those who see exact figures.</summary>
    NoemerNul,
}
