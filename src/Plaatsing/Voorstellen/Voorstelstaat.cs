namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Where a proposal stands. From the first three it can also be refused or fall away.</summary>
internal enum Voorstelstaat
{
    Voorgesteld,
    InOverweging,
    Toegezegd,
    Geplaatst,
    Afgewezen,
    Vervallen,
}

/// <summary>Why a proposal fell away without a no.</summary>
internal enum Vervalreden
{
    Ingetrokken,
    VasthoudingVerlopen,
    PlekWeg,
    ZoekvraagAfgesloten,
    EldersGeplaatst,
    ToestemmingIngetrokken,
}

/// <summary>Where a proposal comes from.</summary>
internal enum Voorstelbron
{
    Mens,
    Zoeker,
    Tafel,
    Keten,
}

/// <summary>Why somebody proposes a place that does not fit by itself.</summary>
internal enum Keuzereden
{
    KentDeSituatie,
    WensClient,
    Groepssamenstelling,
    Afspraak,
    Anders,
}
