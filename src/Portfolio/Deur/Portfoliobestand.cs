using Regiotafel.Portfolio.Excel;

namespace Regiotafel.Portfolio.Deur;

/// <summary>Reads a portfolio file without touching any store: what the command line shows.</summary>
public static class Portfoliobestand
{
    /// <summary>Most bytes that are worth reading: one more and the file is refused anyway.</summary>
    public const int MeesteBytes = Kern.Xlsx.Grenzen.UploadBytes + 1;

    /// <param name="bytes">The file.</param>
    /// <param name="vandaag">The day that "in the future" is measured from.</param>
    public static Portfoliolezing Lees(byte[] bytes, DateOnly vandaag)
    {
        var bestand = Portfoliolezer.Lees(bytes, vandaag);
        return new(
            RijenCsv.Rijen(bestand),
            RijenCsv.Bevindingen(bestand.Bevindingen),
            bestand.Geweigerd ? bestand.Bevindingen.First(b => b.Ernst == "weiger").Uitleg : null
        );
    }
}
