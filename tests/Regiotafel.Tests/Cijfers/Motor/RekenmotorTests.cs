using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Tests.Cijfers.Motor;

public sealed class RekenmotorTests
{
    public RekenmotorTests() => Bibliotheek.Ontgrendel();

    [Fact]
    public void Boom()
    {
        using var motor = new Rekenmotor(2, 512);
        motor.Voer("create table a (regio varchar, n integer)");
        Console.WriteLine(Rekenmotor.Versie);
        foreach (var r in motor.Lees("select function_name, stability, function_type from duckdb_functions() where function_name in ('now','random','any_value','first','uuid','sum','today')"))
            Console.WriteLine(r.TekstOfLeeg(0) + " " + r.TekstOfLeeg(1) + " " + r.TekstOfLeeg(2));
        Console.WriteLine(motor.Lees("select json_serialize_sql('with w as (select * from a) select regio, sum(n)/2 as teller, any_value(n) from w, read_csv(''x''), generate_series(1,3) where n > $peildatum qualify row_number() over (partition by regio order by n, regio)=1')::varchar")[0].Tekst(0));
        foreach (var k in motor.Beschrijf("select regio, count(*) as c, sum(n) s, sum(n)*1.5 d, sum(n)/2 f, $van as v from a where $peildatum > date '2020-01-01' group by 1").Kolommen) Console.WriteLine(k);
        motor.SluitAf();
        foreach (var sql in new[] { "select * from read_csv('/etc/passwd')", "attach '/tmp/x.db'", "install json", "set threads=1", "copy a to '/tmp/x.csv'" })
            try { motor.Voer(sql); Console.WriteLine("GING " + sql); } catch (Motorfout f) { Console.WriteLine(f.Message); }
    }
}
