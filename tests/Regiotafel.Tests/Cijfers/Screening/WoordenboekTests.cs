using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

public sealed class WoordenboekTests
{
    [Fact]
    public void Gelijke_woorden_krijgen_over_alle_threads_een_nummer()
    {
        var boek = new Woordenboek();
        var woorden = Enumerable
            .Range(0, 20_000)
            .Select(i => Encoding.UTF8.GetBytes(new string('x', i % 40) + i))
            .ToArray();
        var nummers = new int[8][];

        Parallel.For(0, 8, t => nummers[t] = [.. woorden.Select(w => boek.Nummer(w))]);

        Assert.Equal(woorden.Length, boek.Aantal);
        Assert.All(nummers, rij => Assert.Equal(nummers[0], rij));
        Assert.All(woorden, (woord, i) => Assert.Equal(woord, boek.Woord(nummers[0][i]).ToArray()));
        Assert.Equal(-1, boek.Zoek("x"u8));
    }

    [Fact]
    public void De_lege_tekst_is_een_woord_als_elk_ander() => Assert.Equal(0, new Woordenboek("", "a").Zoek(""u8));
}
