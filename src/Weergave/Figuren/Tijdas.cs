using System.Globalization;

namespace Regiotafel.Weergave.Figuren;

/// <summary>Which days get a tick, so that their words do not touch.</summary>
internal static class Tijdas
{
    private const double KleinsteAfstand = 44;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static IReadOnlyList<Tijdmerk> Merken(DateOnly van, DateOnly tot, double breedte)
    {
        var dagen = Math.Max(1, tot.DayNumber - van.DayNumber);
        return dagen < 62 ? Dagen(van, tot, breedte / dagen) : Maanden(van, tot, breedte / dagen);
    }

    private static List<Tijdmerk> Dagen(DateOnly van, DateOnly tot, double perDag)
    {
        var stap = new[] { 1, 2, 7, 14, 28 }.First(keus => keus * perDag >= KleinsteAfstand || keus == 28);
        var merken = new List<Tijdmerk>();
        for (var dag = van; dag <= tot; dag = dag.AddDays(stap))
        {
            var jaar = merken.Count == 0 || merken[^1].Dag.Year != dag.Year ? dag.Year : (int?)null;
            merken.Add(new Tijdmerk(dag, dag.ToString("d-M", Nederlands), jaar));
        }
        return merken;
    }

    private static List<Tijdmerk> Maanden(DateOnly van, DateOnly tot, double perDag)
    {
        // 28 days: the shortest month.
        var stap = new[] { 1, 2, 3, 6, 12, 24, 60 }.First(keus => keus * 28 * perDag >= KleinsteAfstand || keus == 60);
        var merken = new List<Tijdmerk>();
        var eerste = van.Day == 1 ? van : new DateOnly(van.Year, van.Month, 1).AddMonths(1);
        for (var dag = eerste; dag <= tot; dag = dag.AddMonths(1))
        {
            if ((dag.Month - 1 + 12 * dag.Year) % stap != 0)
            {
                continue;
            }
            var jaar = merken.Count == 0 || merken[^1].Dag.Year != dag.Year ? dag.Year : (int?)null;
            merken.Add(new Tijdmerk(dag, dag.ToString("MMM", Nederlands).TrimEnd('.'), jaar));
        }
        return merken;
    }
}
