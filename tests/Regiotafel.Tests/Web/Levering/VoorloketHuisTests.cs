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
        // Drawn by the house at the first question, given by the counter at the next.
        using var lezer = new HttpClient { BaseAddress = loket.Adres };
        _ = await lezer.GetStringAsync(regio, TestContext.Current.CancellationToken);
        var leeg = await Vraag(loket, regio);
        var (levering, metingen) = await Uitgaveproef.Lever(
            loket.Wereld,
            "verzonnen",
            true,
            Personen.Regio,
            new Proeftabel("klantenratio", "2.0").Cel("5503", "", 118, 90_000).Cel("5521", "", 400, 80_000)
        );
        var id = await Uitgaveproef.Vraag(loket.Wereld, Uitgaveproef.Keuze(levering, metingen));
        Assert.NotNull((await Uitgaveproef.Open(loket.Wereld, id)).Uitgave);

        // The counter looks again after some seconds.
        loket.Wereld.Tijd.Verder(TimeSpan.FromSeconds(6));
        var nieuw = await lezer.GetByteArrayAsync(regio, TestContext.Current.CancellationToken);
        var gegeven = loket.Gegeven;
        var weer = await Vraag(loket, regio);

        Assert.NotEqual(leeg.Lijf, weer.Lijf);
        Assert.Equal(nieuw, weer.Lijf);
        Assert.Equal(gegeven + 1, loket.Gegeven);
    }

    private static async Task<Rauwantwoord> Vraag(Loketwereld loket, string pad)
    {
        using var lijn = new Rauwelijn(loket.Adres);
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
