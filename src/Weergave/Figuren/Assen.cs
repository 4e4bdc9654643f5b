namespace Regiotafel.Weergave.Figuren;

/// <summary>From days and values to points of one drawing.</summary>
internal sealed record Assen(Vak Vak, Waardeas Waarden, DateOnly Van, DateOnly Tot)
{
    /// <summary>The name of a line stands right of its end, or above it where there is no room.</summary>
    public bool NaamErnaast { get; init; }

    private readonly Schaal _hoogte = new(Waarden, Vak.Onder, Vak.Boven);

    public static Assen Voor(Tijdfiguur figuur, Grafiekmaat maat)
    {
        var open = figuur.Reeksen.SelectMany(reeks => reeks.ZonderDatum).ToList();
        var waarden = Waardeas.Voor(
            figuur
                .Reeksen.SelectMany(reeks => reeks.Punten)
                .SelectMany(punt => punt.Waarden)
                .Concat(open.Select(o => o.Waarde)),
            figuur.Decimalen
        );
        var langste = figuur.Reeksen.Max(reeks => reeks.Naam.Length);
        var ernaast = langste <= maat.LangsteNaamErnaast;
        var naast = open.Count > 0 ? Openruimte(maat) : 0;
        var vak = new Vak(
            Grafiekmaat.Rand + waarden.LangsteTekst,
            maat.Breedte - Grafiekmaat.Rand - (ernaast ? Doek.Letter * langste : 0) - naast,
            Grafiekmaat.Kop,
            maat.Hoogte - Grafiekmaat.Voet
        );
        return new Assen(vak, waarden, figuur.Van, figuur.Tot) { NaamErnaast = ernaast };
    }

    /// <summary>Beside the time axis, for what has no day.</summary>
    public static double Openruimte(Grafiekmaat maat) => maat.IsSmal ? 108 : 180;

    public double X(DateOnly dag) =>
        Van == Tot
            ? (Vak.Links + Vak.Rechts) / 2
            : Vak.Links + Vak.Breedte * (dag.DayNumber - Van.DayNumber) / (Tot.DayNumber - Van.DayNumber);

    public double Y(decimal waarde) => _hoogte.Plaats(waarde);
}
