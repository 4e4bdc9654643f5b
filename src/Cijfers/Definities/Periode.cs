using System.Globalization;

namespace Regiotafel.Cijfers.Definities;

/// <summary>A period of an indicator: a day, a month, a year, or part of a year. Both ends count.</summary>
/// <param name="Code">As it stands in metingen.csv: <c>2024-01-01</c>, <c>2023-01</c>, <c>2023</c> or <c>2024-01-01/2024-05-01</c>.</param>
/// <param name="Deel">Part of a year: its figures are provisional (cijfers-cli.md, status voorlopig).</param>
internal sealed record Periode(string Code, DateOnly Van, DateOnly Tot, bool Deel)
{
    /// <summary>The values of the three parameters of a definition.</summary>
    public IReadOnlyDictionary<string, DateOnly> Parameters =>
        new Dictionary<string, DateOnly>
        {
            ["peildatum"] = Tot,
            ["van"] = Van,
            ["tot"] = Tot,
        };

    public static Periode Dag(DateOnly dag) => new(Tekst(dag), dag, dag, false);

    public static Periode Maand(DateOnly eerste) =>
        new(eerste.ToString("yyyy-MM", CultureInfo.InvariantCulture), eerste, eerste.AddMonths(1).AddDays(-1), false);

    /// <summary>Reads the text of a period, or gives nothing.</summary>
    public static Periode? Lees(string tekst)
    {
        var delen = tekst.Split('/');
        if (delen.Length == 2)
        {
            return Dagwaarde(delen[0]) is { } van && Dagwaarde(delen[1]) is { } tot && van <= tot
                ? new(tekst, van, tot, true)
                : null;
        }
        return tekst.Length switch
        {
            4 when Dagwaarde(tekst + "-01-01") is { } jaar => new(tekst, jaar, jaar.AddYears(1).AddDays(-1), false),
            7 when Dagwaarde(tekst + "-01") is { } maand => Maand(maand),
            10 when Dagwaarde(tekst) is { } dag => Dag(dag),
            _ => null,
        };
    }

    /// <summary>The same day a number of months earlier; where that month is shorter, its 28th (indicatoren.md, section 4a).</summary>
    public static DateOnly Terug(DateOnly dag, int maanden)
    {
        var eerste = new DateOnly(dag.Year, dag.Month, 1).AddMonths(-maanden);
        return DateTime.DaysInMonth(eerste.Year, eerste.Month) >= dag.Day
            ? new(eerste.Year, eerste.Month, dag.Day)
            : new(eerste.Year, eerste.Month, 28);
    }

    /// <summary>Whether both are as long: the same number of months and days, whatever the length of the months.</summary>
    public bool IsEvenLang(Periode ander) => Duur() == ander.Duur();

    private (int Maanden, int Dagen) Duur()
    {
        var na = Tot.AddDays(1);
        return (((na.Year - Van.Year) * 12) + na.Month - Van.Month, na.Day - Van.Day);
    }

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Dagwaarde(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : null;
}
