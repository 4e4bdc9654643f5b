using Regiotafel.Kern;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>How pages write states and moments of a plan.</summary>
internal static class Planwoorden
{
    public static string Staat(Planstaat staat) =>
        staat switch
        {
            Planstaat.Concept => "concept",
            Planstaat.InReview => "wordt nagelezen",
            Planstaat.Gecontroleerd => "gecontroleerd",
            Planstaat.Aangevraagd => "publicatie aangevraagd",
            Planstaat.Gepland => "gepland",
            Planstaat.Gepubliceerd => "gepubliceerd",
            Planstaat.Vervangen => "vervangen",
            _ => "ingetrokken",
        };

    public static string Staat(Sectiestaat staat) =>
        staat switch
        {
            Sectiestaat.Leeg => "leeg",
            Sectiestaat.Concept => "concept",
            Sectiestaat.TerReview => "ter nalezing",
            _ => "akkoord",
        };

    public static string Soort(Versiesoort soort) =>
        soort switch
        {
            Versiesoort.Geschreven => "geschreven",
            Versiesoort.Teruggezet => "teruggezet",
            _ => "overgenomen uit de vorige versie van het plan",
        };

    /// <summary>12-3-2026, 14.02 uur.</summary>
    public static string Moment(DateTime utc) => $"{Klok.Datum(utc).Voluit()}, {Uur(utc)}";

    /// <summary>14.02 uur.</summary>
    public static string Uur(DateTime utc) => TimeOnly.FromDateTime(Klok.Lokaal(utc)).Uur();
}
