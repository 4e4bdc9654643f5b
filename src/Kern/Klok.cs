namespace Regiotafel.Kern;

/// <summary>
/// The only clock of the house. Instants are UTC, cut to microseconds (PostgreSQL keeps no more);
/// calendar dates are those of Europe/Amsterdam.
/// </summary>
public sealed class Klok(TimeProvider tijd)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>This instant in UTC, cut to whole microseconds.</summary>
    public DateTime Nu => OpMicroseconde(tijd.GetUtcNow().UtcDateTime);

    /// <summary>Today's calendar date in the Netherlands.</summary>
    public DateOnly Vandaag => Datum(Nu);

    /// <summary>The local wall-clock time of a UTC instant, for showing only.</summary>
    public static DateTime Lokaal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Zone);

    /// <summary>The calendar date in the Netherlands at a UTC instant.</summary>
    public static DateOnly Datum(DateTime utc) => DateOnly.FromDateTime(Lokaal(utc));

    /// <summary>The UTC instant at which this calendar date begins in the Netherlands.</summary>
    public static DateTime BeginVan(DateOnly dag) =>
        TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), Zone);

    /// <summary>
    /// The UTC instant at which this calendar date is over: the next local midnight.
    /// A day in the Netherlands lasts 23, 24 or 25 hours.
    /// </summary>
    public static DateTime EindeVan(DateOnly dag) => BeginVan(dag.AddDays(1));

    /// <summary>Cuts an instant to whole microseconds.</summary>
    public static DateTime OpMicroseconde(DateTime moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMicrosecond));
}
