using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Cijfers.Uitgaven;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Web.Levering;

public sealed class VoorloketHuisTests
{
    private const string Pagina = Loketwereld.Pagina;

    [Theory]
    [InlineData("elders.example", "400", 0)]
    [InlineData("localhost.elders.example", "400", 0)]
    [InlineData("LOCALHOST:81", "200", 1)]
    public async Task Een_host_die_niet_van_ons_is_wordt_ook_hier_geweigerd(string host, string status, int gegeven)
    {
        await using var loket = new Loketwereld();
        await loket.Begin(b => b.Configuration["AllowedHosts"] = "localhost;regiotafel.example");
        using var lijn = new Rauwelijn(loket.Adres);

        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        var antwoord = await lijn.Antwoord();

        Assert.Equal(status, antwoord.Status.Split(' ')[1]);
        Assert.Equal(gegeven, loket.Gegeven);
    }

    [Fact]
    public async Task Het_loket_kijkt_zelf_of_er_iets_is_gepubliceerd_en_houdt_de_lijn()
    {
        await using var loket = new Loketwereld();
        await loket.InitializeAsync();
        using var lijn = new Rauwelijn(loket.Adres);
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        var eerste = await lijn.Antwoord();

        loket.Wereld.Tijd.Verder(TimeSpan.FromHours(1));
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        var laatste = await lijn.Antwoord();

        Assert.Equal(eerste.Lijf, laatste.Lijf);
        Assert.Equal(2, loket.Gegeven);
    }

    [Fact]
    public async Task Na_een_geopende_uitgave_geeft_het_loket_de_nieuwe_bytes()
    {
        const string regio = "/monitor/" + Personen.Regio;
        await using var loket = new Loketwereld();
        await loket.InitializeAsync();
        using var lijn = new Rauwelijn(loket.Adres);
        var leeg = await Vraag(lijn, regio);
        Assert.Equal(leeg.Lijf, (await Vraag(lijn, regio)).Lijf);
        var (levering, metingen) = await Uitgaveproef.Lever(
            loket.Wereld,
            "verzonnen",
            true,
            Personen.Regio,
            new Proeftabel("klantenratio", "2.0").Cel("5503", "", 118, 90_000).Cel("5521", "", 400, 80_000)
        );
        var id = await Uitgaveproef.Vraag(loket.Wereld, Uitgaveproef.Keuze(levering, metingen));
        Assert.NotNull((await Uitgaveproef.Open(loket.Wereld, id)).Uitgave);

        // The counter looks again after some seconds; the first answer is drawn by the house, the next is that one as bytes.
        loket.Wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        using var daarna = new Rauwelijn(loket.Adres);
        var nieuw = await Vraag(daarna, regio);
        var gegeven = loket.Gegeven;
        using var loketlijn = new Rauwelijn(loket.Adres);
        var weer = await Vraag(loketlijn, regio);

        Assert.NotEqual(leeg.Lijf, nieuw.Lijf);
        Assert.Equal(nieuw.Lijf, weer.Lijf);
        Assert.Equal(gegeven + 1, loket.Gegeven);
    }

    private static async Task<Rauwantwoord> Vraag(Rauwelijn lijn, string pad)
    {
        await lijn.Stuur($"GET {pad} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        return await lijn.Antwoord();
    }

    [Fact]
    public async Task Als_het_huis_sluit_eindigt_een_lijn_waarop_niets_gebeurt()
    {
        await using var loket = new Loketwereld();
        await loket.InitializeAsync();
        using var lijn = new Rauwelijn(loket.Adres);
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await lijn.Antwoord();

        var stoppen = loket.Wereld.App.StopAsync(TestContext.Current.CancellationToken);

        Assert.True(await lijn.IsEinde());
        await stoppen;
    }
}
