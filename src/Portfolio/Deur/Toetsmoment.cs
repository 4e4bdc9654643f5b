namespace Regiotafel.Portfolio.Deur;

/// <summary>The day on which is judged, and how far ahead and back it looks.</summary>
/// <param name="Datum">The peildatum.</param>
/// <param name="HorizonDagen">A place that is free later than this many days ahead does not fit yet.</param>
/// <param name="HoudbaarheidDagen">Days a confirmation holds for a groep that states none itself.</param>
public sealed record Toetsmoment(DateOnly Datum, int HorizonDagen = 42, int HoudbaarheidDagen = 14)
{
    /// <summary>The last day on which a place may become free.</summary>
    public DateOnly Horizon => Datum.AddDays(HorizonDagen);
}
