namespace Regiotafel.Regioplan.Sjablonen;

/// <summary>What a section holds besides what people write in it.</summary>
internal enum Sectiesoort
{
    /// <summary>Figures of its indicators, with a text.</summary>
    Cijfers,

    /// <summary>Only a text.</summary>
    Tekst,

    /// <summary>Projects of the region.</summary>
    Projecten,

    /// <summary>Network sessions and the timeline of the region.</summary>
    Samenwerking,

    /// <summary>Every indicator beside all regions.</summary>
    Indicatoren,

    /// <summary>The definitions used; nobody writes here.</summary>
    Leeswijzer,

    /// <summary>Who made it and what changed; nobody writes here.</summary>
    Colofon,
}
