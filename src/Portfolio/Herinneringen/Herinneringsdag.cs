using Regiotafel.Kern;
using Regiotafel.Portfolio.Aanbieders;

namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>May a provider be reminded by mail on a day? Never on a weekend or holiday, in the quiet period or when switched off.</summary>
internal static class Herinneringsdag
{
    private const int Weeklengte = 7;

    public static bool Mag(Aanbieder aanbieder, DateOnly dag, IReadOnlyCollection<DateOnly> overleggen) =>
        Werkdagen.IsWerkdag(dag)
        && !(aanbieder.MailsUitOp <= dag)
        && !IsStil(aanbieder, dag)
        && aanbieder.Ritme switch
        {
            Ritme.Dagelijks => true,
            Ritme.Wekelijks => IsWeekdag(aanbieder.Weekdag, dag),
            _ => overleggen.Any(overleg => WerkdagVoor(overleg) == dag),
        };

    private static bool IsStil(Aanbieder aanbieder, DateOnly dag) =>
        aanbieder.StilVan <= dag && (aanbieder.StilTot is null || dag <= aanbieder.StilTot);

    // A chosen day that is a holiday moves to the next working day, which may lie in the next week.
    private static bool IsWeekdag(int weekdag, DateOnly dag)
    {
        var gekozen = dag.AddDays(weekdag - ((int)dag.DayOfWeek + 6) % Weeklengte - 1);
        return Verschoven(gekozen) == dag || Verschoven(gekozen.AddDays(-Weeklengte)) == dag;
    }

    private static DateOnly Verschoven(DateOnly dag)
    {
        while (!Werkdagen.IsWerkdag(dag))
        {
            dag = dag.AddDays(1);
        }
        return dag;
    }

    private static DateOnly WerkdagVoor(DateOnly overleg)
    {
        var dag = overleg.AddDays(-1);
        while (!Werkdagen.IsWerkdag(dag))
        {
            dag = dag.AddDays(-1);
        }
        return dag;
    }
}
