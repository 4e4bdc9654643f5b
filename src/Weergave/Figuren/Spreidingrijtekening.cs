namespace Regiotafel.Weergave.Figuren;

/// <summary>Draws one row of a spread.</summary>
internal static class Spreidingrijtekening
{
    private const double Vakhoogte = 14;
    private const double Streep = 10;
    private const double Punt = 6;

    public static void Teken(Doek doek, Spreidingrij rij, Func<decimal, double> plaats, double y)
    {
        if (rij.Groep is { } groep)
        {
            var (laag, hoog) = (plaats(groep.Laagste), plaats(groep.Hoogste));
            doek.Liggend("g-as", laag, hoog, y);
            doek.Staand("g-as", laag, y - 4, y + 4);
            doek.Staand("g-as", hoog, y - 4, y + 4);
            var (van, tot) = (plaats(groep.Kwart), plaats(groep.Driekwart));
            doek.Vlak("g-marge", van, y - Vakhoogte / 2, Math.Max(2, tot - van), Vakhoogte);
            doek.Staand("g-margelijn", van, y - Vakhoogte / 2, y + Vakhoogte / 2);
            doek.Staand("g-margelijn", tot, y - Vakhoogte / 2, y + Vakhoogte / 2);
        }
        if (rij.Samen is { } samen)
        {
            doek.Staand("g-doel", plaats(samen), y - Streep, y + Streep);
        }
        if (rij.Waarde is not { } waarde)
        {
            return;
        }
        if (waarde.HeeftBand)
        {
            doek.Liggend("g-pijl", plaats(waarde.Minst), plaats(waarde.Meest), y);
        }
        doek.Merk(rij.Vorm, "g-stip g-stip--zelf", plaats(waarde.Waarde), y, Punt);
    }
}
