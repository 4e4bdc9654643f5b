namespace Regiotafel.Portfolio.Register;

/// <summary>One row of the register page with the page it stands on.</summary>
/// <param name="Blad">The page.</param>
/// <param name="Rij">The row.</param>
/// <param name="Herhaald">True when the location stands in the row above: its name is grey.</param>
internal sealed record RijModel(OverzichtModel Blad, Leesrij Rij, bool Herhaald)
{
    /// <summary>The reader may change the number in this row.</summary>
    public bool Wijzigbaar => Blad.MagEigen && Rij.Eigen;

    /// <summary>The reader may hold a place of this row.</summary>
    public bool Vastpakbaar => Blad.MagVasthouden && Rij.Pakbaar;
}
