using Regiotafel.Regioplan.Publicatie;

namespace Regiotafel.Tests.Regioplan;

/// <summary>Which versions readers ever had; days of one month.</summary>
public sealed class VersiemomentTests
{
    [Fact]
    public void Wat_is_verbeterd_voor_zijn_moment_verschijnt_niet_ook_niet_als_de_verbetering_weg_is()
    {
        Assert.Equal([2], Nummers(Versie(1, 1, 8), Versie(2, 2, 2)));
        Assert.Equal([2], Nummers(Versie(1, 1, 8), Versie(2, 2, 2, weg: 3)));
        // Both of the same day: only the last.
        Assert.Equal([2], Nummers(Versie(1, 1, 8), Versie(2, 2, 8)));
    }

    [Fact]
    public void Een_verbetering_die_nooit_verscheen_verving_niets()
    {
        Assert.Equal([1], Nummers(Versie(1, 1, 8), Versie(2, 2, 5, weg: 3)));
        Assert.Equal([1, 2], Nummers(Versie(1, 1, 8), Versie(2, 2, 9)));
    }

    // At the same moment by the clock: version 1 was read, however briefly.
    [Fact]
    public void Wat_meteen_uitkwam_is_verschenen() =>
        Assert.Equal([1, 2], Nummers(Versie(1, 1, 1), Versie(2, 1, 1, weg: 4)));

    private static IEnumerable<int> Nummers(params Versiemoment[] alle) =>
        Versiemoment.Verschenen(alle).Select(v => v.Nummer);

    private static Versiemoment Versie(int nummer, int op, int vanaf, int? weg = null) =>
        new(Guid.NewGuid(), nummer, Dag(op), Dag(vanaf), weg is { } dag ? Dag(dag) : null);

    private static DateTime Dag(int dag) => new(2027, 3, dag, 0, 0, 0, DateTimeKind.Utc);
}
