namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>What checking the print against itself gives.</summary>
internal enum Bevindingsoort
{
    /// <summary>Two things that are printed cannot both be so.</summary>
    Tegenspraak,

    /// <summary>The parts are not the whole.</summary>
    TeltNietOp,

    /// <summary>Two editions count another way: no comparison.</summary>
    Breuk,

    /// <summary>A word that was typed wrong, or copied from elsewhere.</summary>
    Schrijffout,

    /// <summary>What is needed to check it was not printed as text.</summary>
    NietNaTeRekenen,

    /// <summary>It was checked, and it is right.</summary>
    Klopt,
}
