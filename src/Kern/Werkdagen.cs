using System.Collections.Frozen;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Kern;

/// <summary>
/// Working days in the Netherlands. A term of n working days that starts on a day ends with the n-th working day
/// after it: at the next local midnight, since local days have 23, 24 or 25 hours.
/// </summary>
public static class Werkdagen
{
    private static readonly FrozenSet<DateOnly> Vrij = Feestdag.Alle.Select(f => f.Datum).ToFrozenSet();
    private static readonly int EersteJaar = Feestdag.Alle.Min(f => f.Datum.Year);
    private static readonly int LaatsteJaar = Feestdag.Alle.Max(f => f.Datum.Year);

    /// <summary>Monday to Friday, and no national holiday. Years without holidays in the list are a defect.</summary>
    public static bool IsWerkdag(DateOnly dag)
    {
        if (dag.Year < EersteJaar || dag.Year > LaatsteJaar)
        {
            throw new ArgumentOutOfRangeException(nameof(dag), dag, "feestdagen.csv does not cover this year.");
        }

        return dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Vrij.Contains(dag);
    }

    /// <summary>The n-th working day after a day; n is 0 or more, 0 gives the day itself.</summary>
    public static DateOnly Na(DateOnly dag, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            aantal -= IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }

    /// <summary>The instant at which a term of n working days from an instant is over.</summary>
    public static DateTime Termijn(DateTime utc, int aantal) => Klok.EindeVan(Na(Klok.Datum(utc), aantal));
}
