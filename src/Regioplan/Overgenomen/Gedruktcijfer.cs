namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>A figure as it was printed.</summary>
/// <param name="Plaats">Where in the document.</param>
/// <param name="Gedrukt">"1.451", "64,6M": as it stands there.</param>
/// <param name="Waarde">The same as a number.</param>
/// <param name="Periode">Day, month or year; empty where the document does not say it.</param>
/// <param name="Soort">stand, stroom, groei or aantal (a count of things, not of people).</param>
/// <param name="IsGemiddelde">Of all regions of the concession holder together, not of the own region.</param>
/// <param name="Indicator">Code of the indicator it corresponds to; empty when there is none.</param>
internal sealed record Gedruktcijfer(
    string Code,
    string Plaats,
    string Gedrukt,
    decimal Waarde,
    string Eenheid,
    string Wat,
    string Periode,
    string Soort,
    bool IsGemiddelde,
    string Indicator,
    string Uitsplitsing
);
