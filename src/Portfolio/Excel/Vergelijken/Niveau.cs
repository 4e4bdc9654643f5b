namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>To what a column belongs: rows of one location or one unit share its columns.</summary>
internal enum Niveau
{
    Vast,
    Locatie,
    Eenheid,
    Aanbod,
}

internal static class Niveaus
{
    /// <summary>Vast: who and which it is; a file finds rows by it and never changes it.</summary>
    public static Niveau Niveau(this Kolom kolom) =>
        kolom switch
        {
            Kolom.Aanbieder or Kolom.Locatiecode or Kolom.Eenheidcode => Vergelijken.Niveau.Vast,
            Kolom.Locatie or (>= Kolom.Adres and <= Kolom.Email) => Vergelijken.Niveau.Locatie,
            Kolom.Vrij or Kolom.VrijVanaf or Kolom.Zekerheid or Kolom.BevestigdOp or Kolom.BevestigdDoor => Vergelijken
                .Niveau
                .Aanbod,
            _ => Vergelijken.Niveau.Eenheid,
        };
}
