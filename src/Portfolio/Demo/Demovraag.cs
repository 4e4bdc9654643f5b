using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>What to make: the same question always gives the same world, byte for byte.</summary>
/// <param name="Zaad">Seed of all chance.</param>
/// <param name="Peildatum">The day the world is seen on; its history ends the evening before.</param>
/// <param name="Eenheden">Number of units; 320 is the demo region, and the benches ask for more.</param>
/// <param name="Weken">Weeks of history.</param>
/// <param name="Tot">Stops the simulation at the end of an earlier day: the world as it was then.</param>
/// <param name="Regio">Zorgkantoor code the rows get.</param>
internal sealed record Demovraag(
    long Zaad,
    DateOnly Peildatum,
    int Eenheden = 320,
    int Weken = 53,
    DateOnly? Tot = null,
    string Regio = Demovraag.VasteRegio
)
{
    /// <summary>Seed of the demo region that everybody gets to see.</summary>
    public const long VastZaad = 5521;

    /// <summary>The region: that of Rotterdam, with invented providers only.</summary>
    public const string VasteRegio = "5521";

    public DateOnly Begin => Peildatum.AddDays(-7 * Weken);

    public DateOnly LaatsteDag => Tot ?? Peildatum.AddDays(-1);

    /// <summary>Working days of the simulation, in order.</summary>
    public IReadOnlyList<DateOnly> Werkdagenreeks() => [.. Reeks(Begin, LaatsteDag)];

    /// <summary>The working day at a fraction (in thousandths) of the whole period, whether or not it is simulated.</summary>
    public DateOnly DagBij(int promille)
    {
        var dag = Begin.AddDays(7 * Weken * promille / 1000);
        return Werkdagen.IsWerkdag(dag) ? dag : Werkdagen.Na(dag, 1);
    }

    private static IEnumerable<DateOnly> Reeks(DateOnly van, DateOnly tot)
    {
        for (var dag = van; dag <= tot; dag = dag.AddDays(1))
        {
            if (Werkdagen.IsWerkdag(dag))
            {
                yield return dag;
            }
        }
    }
}
