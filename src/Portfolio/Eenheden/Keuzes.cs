namespace Regiotafel.Portfolio.Eenheden;

/// <summary>A unit is a group with shared living, or separate homes with care.</summary>
internal enum EenheidSoort
{
    Groep,
    Zelfstandig,
}

/// <summary>For whom a unit is.</summary>
internal enum Geslacht
{
    Alle,
    Mannen,
    Vrouwen,
}

/// <summary>From which law or contract a place is paid (Factsheet ketensamenwerking).</summary>
internal enum Financieringsbasis
{
    WlzW,
    WlzB,
    WlzOverig,
    Wmo,
}

/// <summary>How sure the provider is of a free place; chosen by the provider, so that honesty costs nothing.</summary>
internal enum Zekerheid
{
    Indicatief,
    Aangeboden,
    Toegezegd,
}

/// <summary>State of an offer. Taken, held and overdue are derived, not stored.</summary>
internal enum AanbodStatus
{
    Concept,
    Open,
    Gepauzeerd,
    Gesloten,
}

/// <summary>Why places exist but cannot be used.</summary>
internal enum BuitenGebruikReden
{
    Verbouwing,
    Personeel,
    Isolatie,
    Anders,
}

/// <summary>Kind of fact about a unit.</summary>
internal enum FeitSoort
{
    Voorziening,
    Contraindicatie,
}

/// <summary>Value of a fact: ja/nee for a provision, the others for a contra-indication.</summary>
internal enum FeitWaarde
{
    Ja,
    Nee,
    SluitUit,
    InOverleg,
    Geen,
}

/// <summary>Where a fact came from.</summary>
internal enum FeitBron
{
    Invoer,
    Import,
    Overleg,
}

/// <summary>Who may read the text of a fact: the region, or nobody (used in matching only).</summary>
internal enum Zichtbaar
{
    Regio,
    AlleenToets,
}
