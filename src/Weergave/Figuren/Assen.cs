namespace Regiotafel.Weergave.Figuren;

/// <summary>From days and values to points of one drawing.</summary>
internal sealed record Assen(Vak Vak, Waardeas Waarden, DateOnly Van, DateOnly Tot)
{
    /// <summary>The name of a line stands right of its end, or above it where there is no room.</summary>
    public bool NaamErnaast { get; init; }

    private readonly Schaal _hoogte = new(Waarden, Vak.Onder, Vak.Boven);

    public static Assen Voor(Tijdfiguur figuur, Grafiekmaat maat)
    {
        var waarden = Waardeas.Voor(
            figuur.Reeksen.SelectMany(reeks => reeks.Punten).SelectMany(punt => punt.Waarden),
            figuur.Decimalen
        );
        var langste = figuur.Reeksen.Max(reeks => reeks.Naam.Length);
        var ernaast = langste <= maat.LangsteNaamErnaast;
        var vak = new Vak(
            Grafiekmaat.Rand + waarden.LangsteTekst,
            maat.Breedte - Grafiekmaat.Rand - (ernaast ? Doek.Letter * langste : 0),
            Grafiekmaat.Kop,
            maat.Hoogte - Grafiekmaat.Voet
        );
        return new Assen(vak, waarden, figuur.Van, figuur.Tot) { NaamErnaast = ernaast };
    }

    public double X(DateOnly dag) =>
        Van == Tot
            ? (Vak.Links + Vak.Rechts) / 2
            : Vak.Links + Vak.Breedte * (dag.DayNumber - Van.DayNumber) / (Tot.DayNumber - Van.DayNumber);

    public double Y(decimal waarde) => _hoogte.Plaats(waarde);
}
