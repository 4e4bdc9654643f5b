using System.Text;
using Microsoft.Extensions.Configuration;
using Regiotafel.Weergave.Geheugen;

namespace Regiotafel.Tests.Weergave.Geheugen;

public sealed class PaginageheugenTests
{
    private static readonly DateTime Nu = new(2026, 11, 2, 8, 41, 0, DateTimeKind.Utc);
    private static readonly DateTime Minuut = Nu.AddMinutes(1);

    private readonly Paginageheugen geheugen = new(new ConfigurationBuilder().Build());

    [Fact]
    public void Alleen_hetzelfde_zicht_in_dezelfde_stand_en_op_tijd_wordt_gevonden()
    {
        var blad = Blad(10);
        geheugen.Bewaar("zb", "7", blad, (Nu, Minuut));

        Assert.Same(blad, geheugen.Vind("zb", "7", Nu));
        Assert.Same(blad, geheugen.Vind("zb", "7", Minuut.AddTicks(-1)));
        Assert.Null(geheugen.Vind("zb", "7", Minuut));
        Assert.Null(geheugen.Vind("zb", "8", Nu));
        Assert.Null(geheugen.Vind("zk", "7", Nu));
    }

    [Fact]
    public void Een_nieuwe_stand_vervangt_de_oude()
    {
        geheugen.Bewaar("zb", "7", Blad(10), (Nu, Minuut));
        var nieuw = Blad(20);
        geheugen.Bewaar("zb", "8", nieuw, (Nu, Minuut));

        Assert.Null(geheugen.Vind("zb", "7", Nu));
        Assert.Same(nieuw, geheugen.Vind("zb", "8", Nu));
    }

    [Fact]
    public void Wat_te_groot_is_of_al_voorbij_wordt_niet_bewaard()
    {
        geheugen.Bewaar("groot", "1", Blad(1024 * 1024 + 1), (Nu, Minuut));
        geheugen.Bewaar("oud", "1", Blad(10), (Nu, Nu));

        Assert.Null(geheugen.Vind("groot", "1", Nu));
        Assert.Null(geheugen.Vind("oud", "1", Nu.AddTicks(-1)));
    }

    [Fact]
    public void Het_geheugen_loopt_niet_vol()
    {
        // 64 MB fits 64 pages of a megabyte; of 100 at most so many stay, the last one among them.
        for (var i = 0; i < 100; i++)
        {
            geheugen.Bewaar($"zicht {i}", "1", Blad(1024 * 1024), (Nu, Minuut));
        }

        var bewaard = Enumerable.Range(0, 100).Count(i => geheugen.Vind($"zicht {i}", "1", Nu) is not null);
        Assert.InRange(bewaard, 1, 64);
        Assert.NotNull(geheugen.Vind("zicht 99", "1", Nu));
    }

    [Fact]
    public void Wat_voorbij_is_gaat_het_eerst()
    {
        for (var i = 0; i < 64; i++)
        {
            geheugen.Bewaar($"zicht {i}", "1", Blad(1024 * 1024), (Nu, i < 40 ? Nu.AddSeconds(5) : Minuut));
        }

        geheugen.Bewaar("nieuw", "1", Blad(1024 * 1024), (Nu.AddSeconds(5), Minuut));

        Assert.All(Enumerable.Range(40, 24), i => Assert.NotNull(geheugen.Vind($"zicht {i}", "1", Nu)));
        Assert.Null(geheugen.Vind("zicht 0", "1", Nu));
    }

    private static OnthoudenBlad Blad(int lengte) =>
        OnthoudenBlad.Van(Encoding.ASCII.GetBytes(new string('x', lengte)), new Paginagaten(), []);
}
