namespace Regiotafel.Tests.Web.Levering;

public sealed class VoorloketTests(Loketwereld loket) : IClassFixture<Loketwereld>
{
    private const string Pagina = Loketwereld.Pagina;

    [Theory]
    [InlineData("")]
    [InlineData("Accept-Encoding: identity\r\n")]
    [InlineData("Accept-Encoding: gzip\r\n")]
    [InlineData("Accept-Encoding: gzip, deflate, br\r\nUser-Agent: proef\r\n")]
    [InlineData("Connection: keep-alive\r\n")]
    public async Task Het_loket_geeft_hetzelfde_antwoord_als_het_huis(string koppen)
    {
        using var lijn = new Rauwelijn(loket.Adres);
        var voor = loket.Gegeven;
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n{koppen}\r\n");
        var snel = await lijn.Antwoord();
        Assert.Equal(voor + 1, loket.Gegeven);

        // A header that the counter does not know; for the house it means nothing.
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n{koppen}X-Omweg: 1\r\n\r\n");
        var gewoon = await lijn.Antwoord();

        Assert.Equal(voor + 1, loket.Gegeven);
        Assert.Equal("HTTP/1.1 200 OK", snel.Status);
        Assert.Equal(gewoon.Status, snel.Status);
        Assert.Equal(gewoon.Koppen, snel.Koppen);
        Assert.Equal(gewoon.Lijf, snel.Lijf);
        Assert.Contains("Cache-Control: public, max-age=300", snel.Koppen);
    }

    [Fact]
    public async Task Vragen_op_een_rij_krijgen_hun_antwoord_in_volgorde_en_na_de_eerste_voor_het_huis_blijft_de_lijn_daar()
    {
        using var lijn = new Rauwelijn(loket.Adres);
        var voor = loket.Gegeven;
        var kaal = $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n";

        await lijn.Stuur(
            kaal
                + $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n"
                + $"HEAD {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n"
                + kaal
        );
        var eerste = await lijn.Antwoord();
        var gzip = await lijn.Antwoord();
        var hoofd = await lijn.Antwoord(zonderLijf: true);
        var laatste = await lijn.Antwoord();

        Assert.Equal(voor + 2, loket.Gegeven);
        Assert.Contains("Content-Encoding: gzip", gzip.Koppen);
        Assert.Equal(eerste.Koppen, hoofd.Koppen);
        Assert.Equal(eerste.Koppen, laatste.Koppen);
        Assert.Equal(eerste.Lijf, laatste.Lijf);
    }

    [Fact]
    public async Task Tweehonderd_vragen_achter_elkaar_geven_tweehonderd_antwoorden()
    {
        using var lijn = new Rauwelijn(loket.Adres);
        var vraag = $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n";

        var sturen = lijn.Stuur(string.Concat(Enumerable.Repeat(vraag, 200)));
        var eerste = await lijn.Antwoord();
        for (var keer = 1; keer < 200; keer++)
        {
            Assert.Equal(eerste.Lijf, (await lijn.Antwoord()).Lijf);
        }
        await sturen;
    }

    [Fact]
    public async Task Een_vraag_in_stukken_krijgt_hetzelfde_antwoord()
    {
        using var heel = new Rauwelijn(loket.Adres);
        await heel.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        var verwacht = await heel.Antwoord();
        using var lijn = new Rauwelijn(loket.Adres);

        foreach (var teken in $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n")
        {
            await lijn.Stuur(teken.ToString());
        }
        var antwoord = await lijn.Antwoord();

        Assert.Equal(verwacht.Koppen, antwoord.Koppen);
        Assert.Equal(verwacht.Lijf, antwoord.Lijf);
    }

    [Theory]
    [InlineData("GET /monitor HTTP/1.1\r\nHost: localhost\r\nCookie: a=b\r\n\r\n", "200")]
    [InlineData("GET /monitor?a HTTP/1.1\r\nHost: localhost\r\n\r\n", "200")]
    [InlineData("GET /%6donitor HTTP/1.1\r\nHost: localhost\r\n\r\n", "200")]
    [InlineData("GET /x/../monitor HTTP/1.1\r\nHost: localhost\r\n\r\n", "200")]
    [InlineData("GET http://localhost/monitor HTTP/1.1\r\nHost: localhost\r\n\r\n", "200")]
    [InlineData("GET /monitor HTTP/1.0\r\n\r\n", "200")]
    [InlineData("GET /monitor HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "200")]
    [InlineData("GET /monitor HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n\r\n", "200")]
    [InlineData("GET /monitor HTTP/1.1\r\n\r\n", "400")]
    [InlineData("GET /monitor HTTP/1.1\r\nHost: localhost\r\nHost: elders\r\n\r\n", "400")]
    [InlineData("GET /monitor HTTP/1.1\r\nHost: localhost\r\nAccept: a\r\n b\r\n\r\n", "400")]
    [InlineData("GET /monitor HTTP/1.1\r\nHost: localhost\r\nAccept : a\r\n\r\n", "400")]
    [InlineData("GET /geen HTTP/1.1\r\nHost: localhost\r\n\r\n", "404")]
    public async Task Een_andere_vraag_krijgt_het_antwoord_van_het_huis(string vraag, string status)
    {
        using var lijn = new Rauwelijn(loket.Adres);
        var voor = loket.Gegeven;

        await lijn.Stuur(vraag);
        var antwoord = await lijn.Antwoord();

        Assert.Equal(voor, loket.Gegeven);
        Assert.Equal(status, antwoord.Status.Split(' ')[1]);
    }

    [Fact]
    public async Task Een_lijf_achter_een_vraag_wordt_niet_voor_een_volgende_vraag_gehouden()
    {
        using var lijn = new Rauwelijn(loket.Adres);
        var voor = loket.Gegeven;
        var verstopt = $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n";

        await lijn.Stuur(
            $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {verstopt.Length}\r\n\r\n{verstopt}"
                + $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        );
        await lijn.Antwoord();
        await lijn.Antwoord();

        Assert.True(await lijn.IsEinde());
        Assert.Equal(voor, loket.Gegeven);
    }

    [Fact]
    public async Task Wie_het_merk_van_de_pagina_heeft_krijgt_haar_niet_nog_eens()
    {
        using var lijn = new Rauwelijn(loket.Adres);
        await lijn.Stuur($"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        var merk = (await lijn.Antwoord()).Koppen.Single(k => k.StartsWith("ETag: ", StringComparison.Ordinal));

        await lijn.Stuur(
            $"GET {Pagina} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: {merk["ETag: ".Length..]}\r\n\r\n"
        );
        var antwoord = await lijn.Antwoord();

        Assert.Equal("HTTP/1.1 304 Not Modified", antwoord.Status);
        Assert.Empty(antwoord.Lijf);
    }
}
