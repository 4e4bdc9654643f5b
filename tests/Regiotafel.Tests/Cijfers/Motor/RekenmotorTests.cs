using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Tests.Cijfers.Motor;

public sealed class RekenmotorTests
{
    public RekenmotorTests() => Bibliotheek.Ontgrendel();

    [Fact]
    public void De_versie_staat_vast() => Assert.Equal("duckdb 1.5.6", Rekenmotor.Versie);

    [Fact]
    public void Wat_erin_gaat_komt_er_ook_uit()
    {
        using var motor = new Rekenmotor(2, 256);
        motor.Voer("create type kleur as enum ('blauw', 'rood')");
        motor.Voer("create table t (n integer, d date, b decimal(14,2), k kleur, s varchar)");
        using (var vuller = motor.Vul("t"))
        {
            vuller[0].Zet((int[])[7, int.MinValue]);
            vuller[1].Zet((int[])[Uitkomst.Dagen(new(2024, 2, 29)), int.MinValue]);
            vuller[2].Zet((long[])[-1250, 1]);
            vuller[3].ZetCodes([0, -1], [1, 0]);
            vuller[4].Zet((string?[])["langer dan twaalf tekens", null]);
            vuller.Klaar(2);
            vuller.Sluit();
        }

        var rijen = motor.Lees("select n, d, b, k::varchar, s, sum(n) over () from t order by b");

        Assert.Equal(7, (int)rijen[0].Getal(0)!.Value.In(0));
        Assert.Equal(new(2024, 2, 29), rijen[0].Datum(1));
        Assert.Equal(-1250, (int)rijen[0].Getal(2)!.Value.In(2));
        Assert.Equal("rood", rijen[0].Tekst(3));
        Assert.Equal("langer dan twaalf tekens", rijen[0].Tekst(4));
        Assert.Equal(7, (int)rijen[1].Getal(5)!.Value.In(0));
        Assert.All(new[] { 0, 1, 3, 4 }, kolom => Assert.True(rijen[1].IsLeeg(kolom)));
    }

    [Fact]
    public void Een_naam_die_op_meer_plekken_staat_krijgt_overal_dezelfde_dag()
    {
        using var motor = new Rekenmotor(1, 256);
        var waarden = new Dictionary<string, DateOnly> { ["van"] = new(2023, 1, 1), ["tot"] = new(2023, 12, 31) };

        var rij = Assert.Single(motor.Lees("select $van, $tot, $van + 1", waarden));

        Assert.Equal(new(2023, 1, 1), rij.Datum(0));
        Assert.Equal(new(2023, 12, 31), rij.Datum(1));
    }

    [Theory]
    [InlineData("select * from read_csv('/etc/hostname')")]
    [InlineData("select * from read_text('/etc/hostname')")]
    [InlineData("select * from '/etc/hostname'")]
    [InlineData("attach 'ergens.db'")]
    [InlineData("copy t to 'ergens.csv'")]
    [InlineData("export database 'ergens'")]
    [InlineData("install httpfs")]
    [InlineData("load httpfs")]
    [InlineData("set threads = 1")]
    [InlineData("set enable_external_access = true")]
    [InlineData("set lock_configuration = false")]
    [InlineData("reset lock_configuration")]
    public void Na_het_afsluiten_komt_geen_opdracht_bij_een_bestand_of_een_instelling(string sql)
    {
        using var motor = new Rekenmotor(1, 256);
        motor.Voer("create table t as select 1 as n");
        motor.SluitAf();

        Assert.Throws<Motorfout>(() => motor.Voer(sql));
        Assert.Equal(1, (int)motor.Lees("select n from t")[0].Getal(0)!.Value.In(0));
    }

    [Fact]
    public void Wat_niet_past_wordt_geweigerd_en_niet_half_gelezen()
    {
        using var motor = new Rekenmotor(1, 256);

        Assert.Throws<Motorfout>(() => motor.Lees("select x from nergens"));
        Assert.Throws<Motorfout>(() => motor.Opdrachten("geen sql"));
        Assert.Equal(2, motor.Opdrachten("select 1; select 2"));
    }
}
