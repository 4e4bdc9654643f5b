namespace Regiotafel.Portfolio.Deur;

/// <summary>Who decides on a "niet", or who can supply what an "onbekend" lacks.</summary>
public enum Beslisser
{
    /// <summary>The organisation that seeks: it can supply a fact.</summary>
    Indiener,

    /// <summary>The provider of the place.</summary>
    Aanbieder,

    /// <summary>The client.</summary>
    Client,

    /// <summary>The zorgkantoor of the region.</summary>
    Zorgkantoor,

    /// <summary>The municipality, for Wmo.</summary>
    Gemeente,

    /// <summary>The coordinator of the region.</summary>
    Coordinator,

    /// <summary>The law: nobody can grant it.</summary>
    Wet,
}
