using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Tests.Cijfers.Motor;

public sealed class RijenbronTests
{
    public RijenbronTests() => Bibliotheek.Ontgrendel();

    [Theory, InlineData(1), InlineData(4)]
    public void De_motor_leest_elke_rij_een_keer_en_alleen_gevraagde_kolommen(int threads)
    {
        var bron = new Reeks(2_500);
        using var motor = new Rekenmotor(threads, 256);
        motor.Bied("reeks", bron);
        motor.SluitAf();

        // 2.500 pieces of 2 rows: 0, 1, 2 … 4.999.
        var rij = Assert.Single(motor.Lees("select count(*), sum(n), count(distinct n) from reeks"));
        Assert.Equal(5_000, (int)rij.Getal(0)!.Value.In(0));
        Assert.Equal(4_999 * 2_500, (int)rij.Getal(1)!.Value.In(0));
        Assert.Equal(5_000, (int)rij.Getal(2)!.Value.In(0));
        Assert.Equal([0], bron.Gevraagd);
    }

    [Fact]
    public void Codes_van_twee_bronnen_met_een_lijst_zijn_te_vergelijken()
    {
        using var motor = new Rekenmotor(2, 256);
        var type = Typegreep.Code(["blauw", "rood"]);
        motor.Bied("een", new Reeks(3, type));
        motor.Bied("twee", new Reeks(2, type));

        var rijen = motor.Lees(
            "select een.k::varchar, count(*) from een join twee on een.k = twee.k group by 1 order by 1"
        );

        Assert.Equal(["blauw", "rood"], rijen.Select(r => r.Tekst(0)));
        Assert.All(rijen, r => Assert.Equal(6, (int)r.Getal(1)!.Value.In(0)));
        Assert.Empty(motor.Lees("select * from een where k is null or k = 'groen'::varchar"));
    }

    [Fact]
    public void Een_bron_die_niet_te_lezen_is_maakt_de_vraag_fout()
    {
        using var motor = new Rekenmotor(2, 256);
        motor.Bied("reeks", new Reeks(3));

        Assert.Throws<Motorfout>(() => motor.Lees("select k from reeks"));
        Assert.Equal(6, (int)motor.Lees("select count(*) from reeks")[0].Getal(0)!.Value.In(0));
    }

    /// <summary>Pieces of two rows: column n counts on, column k is blue and red in turn and cannot be read without a list.</summary>
    private sealed class Reeks(int stukken, Typegreep? codes = null) : IRijenbron
    {
        private readonly HashSet<int> _gevraagd = [];

        public IReadOnlyList<Bronkolom> Kolommen { get; } =
        [new("n", Typegreep.Van(Kolomsoort.Geheel)), new("k", codes ?? Typegreep.Van(Kolomsoort.Geheel))];

        public long Rijen => stukken * 2;

        public int Stukken => stukken;

        public IEnumerable<int> Gevraagd => _gevraagd.Order();

        public int Lengte(int stuk) => 2;

        public void Schrijf(int stuk, int kolom, Motorvector naar)
        {
            lock (_gevraagd)
            {
                _gevraagd.Add(kolom);
            }
            if (kolom == 0)
            {
                naar.Zet([stuk * 2, (stuk * 2) + 1]);
            }
            else if (codes is not null)
            {
                naar.ZetCodes([0, 1], [0, 1]);
            }
            else
            {
                throw new InvalidOperationException("no list");
            }
        }
    }
}
