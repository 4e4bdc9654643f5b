using System.Globalization;

namespace Regiotafel.Weergave.Figuren;

/// <summary>From days and values to points of one drawing.</summary>
internal sealed record Assen(
    Grafiekmaat Maat,
    Waardeas Waarden,
    DateOnly Van,
    DateOnly Tot,
    double Links,
    double Rechts,
    bool NaamErnaast
)
{
    // 14 px type: no character of ours is wider than this.
    private const double Letter = 8;

    public double Onder => Maat.Hoogte - Grafiekmaat.Voet;

    public static Assen Voor(Tijdfiguur figuur, Grafiekmaat maat)
    {
        var waarden = Waardeas.Voor(figuur.Reeksen.SelectMany(reeks => reeks.Punten).Max(punt => punt.Waarde) ?? 0);
        var links = 12 + Letter * waarden.Hoogste.Getal().Length;
        var langste = figuur.Reeksen.Max(reeks => reeks.Naam.Length);
        var ernaast = langste <= maat.LangsteNaamErnaast;
        var rechts = maat.Breedte - 12 - (ernaast ? Letter * langste : 0);
        return new Assen(maat, waarden, figuur.Van, figuur.Tot, links, rechts, ernaast);
    }

    public double X(DateOnly dag) =>
        Links + (Rechts - Links) * (dag.DayNumber - Van.DayNumber) / Math.Max(1, Tot.DayNumber - Van.DayNumber);

    public double Y(double waarde) => Onder - (Onder - Grafiekmaat.Kop) * waarde / Waarden.Hoogste;

    public static string Getal(double waarde) => Math.Round(waarde, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
