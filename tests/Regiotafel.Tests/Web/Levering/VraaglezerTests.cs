using System.Text;
using Regiotafel.Web.Levering;

namespace Regiotafel.Tests.Web.Levering;

public sealed class VraaglezerTests
{
    private const string Browser =
        "GET /monitor HTTP/1.1\r\nHost: regiotafel.example:8080\r\nConnection: keep-alive\r\n"
        + "Upgrade-Insecure-Requests: 1\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64)\r\nAccept: text/html,*/*;q=0.8\r\n"
        + "Sec-Fetch-Site: none\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nAccept-Language: nl;q=0.9\r\n\r\n";

    [Fact]
    public void Een_vraag_van_een_browser_wordt_gelezen()
    {
        Assert.True(Vraaglezer.Lees(Bytes(Browser), out var vraag));

        Assert.Equal("/monitor", Encoding.ASCII.GetString(vraag.Pad));
        Assert.Equal("regiotafel.example:8080", Encoding.ASCII.GetString(vraag.Host));
        Assert.Equal(Inpakking.Brotli, vraag.Neemt);
        Assert.Equal(Browser.Length, vraag.Lengte);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Accept-Encoding: identity\r\n", 0)]
    [InlineData("Accept-Encoding: GZIP\r\n", 0)]
    [InlineData("accept-encoding:gzip\r\n", 1)]
    [InlineData("ACCEPT-ENCODING:  gzip ,deflate \r\n", 1)]
    [InlineData("Accept-Encoding: br,gzip\r\n", 2)]
    public void Wat_de_vrager_aan_inpakking_neemt(string kop, int inpakking)
    {
        Assert.True(Vraaglezer.Lees(Bytes($"GET / HTTP/1.1\r\nHost: a\r\n{kop}\r\n"), out var vraag));

        Assert.Equal((Inpakking)inpakking, vraag.Neemt);
    }

    [Fact]
    public void Wat_na_de_vraag_komt_telt_niet_mee()
    {
        const string Eerste = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";

        Assert.True(Vraaglezer.Lees(Bytes(Eerste + "POST /b HTTP/1.1\r\n"), out var vraag));

        Assert.Equal(Eerste.Length, vraag.Lengte);
    }

    [Fact]
    public void Een_vraag_die_nog_niet_af_is_blijft_ongelezen_waar_zij_ook_ophoudt()
    {
        for (var lengte = 0; lengte < Browser.Length; lengte++)
        {
            Assert.False(Vraaglezer.Lees(Bytes(Browser[..lengte]), out _), $"after {lengte} bytes");
        }
    }

    [Theory]
    [InlineData("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("POST /a HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("get /a HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a HTTP/1.0\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a HTTP/2.0\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a HTTP/1.1 \r\nHost: a\r\n\r\n")]
    [InlineData("GET  /a HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a  HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET\t/a HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a\r\nHost: a\r\n\r\n")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData("GET * HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET http://a/a HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a?b HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /%61 HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("GET /a\\b HTTP/1.1\r\nHost: a\r\n\r\n")]
    [InlineData("\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n")]
    public void Een_andere_eerste_regel_is_voor_het_huis(string vraag) =>
        Assert.False(Vraaglezer.Lees(Bytes(vraag), out _));

    [Theory]
    [InlineData("")]
    [InlineData("Host:\r\n")]
    [InlineData("Host: a\r\nHost: a\r\n")]
    [InlineData("Host: a\r\nhost: b\r\n")]
    [InlineData("Host: a b\r\n")]
    [InlineData("Host: a:\r\n")]
    [InlineData("Host: a:b\r\n")]
    [InlineData("Host: a:123456\r\n")]
    [InlineData("Host: a@b\r\n")]
    [InlineData("Host: [::1]\r\n")]
    public void Een_host_die_ontbreekt_of_niet_gewoon_is_is_voor_het_huis(string kop) =>
        Assert.False(Vraaglezer.Lees(Bytes($"GET /a HTTP/1.1\r\n{kop}\r\n"), out _));

    [Theory]
    [InlineData("Cookie: a=b\r\n")]
    [InlineData("Content-Length: 0\r\n")]
    [InlineData("Content-Length: 5\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Expect: 100-continue\r\n")]
    [InlineData("Upgrade: h2c\r\n")]
    [InlineData("If-None-Match: \"a\"\r\n")]
    [InlineData("If-Modified-Since: Mon, 02 Nov 2026 08:41:00 GMT\r\n")]
    [InlineData("Range: bytes=0-1\r\n")]
    [InlineData("Authorization: Bearer a\r\n")]
    [InlineData("X-Forwarded-For: 1.2.3.4\r\n")]
    [InlineData("X-Forwarded-Proto: https\r\n")]
    [InlineData("Forwarded: for=1.2.3.4\r\n")]
    [InlineData("Onbekend: a\r\n")]
    [InlineData("Connection: close\r\n")]
    [InlineData("Connection: keep-alive, Upgrade\r\n")]
    [InlineData("Connection: keep-alive\r\nConnection: close\r\n")]
    [InlineData("Accept-Encoding: gzip;q=0\r\n")]
    [InlineData("Accept-Encoding: gzip,,br\r\n")]
    [InlineData("Accept-Encoding: *\r\n")]
    [InlineData("Accept-Encoding:\r\n")]
    [InlineData("Accept-Encoding: gzip\r\nAccept-Encoding: br\r\n")]
    public void Een_kop_die_het_antwoord_kan_veranderen_is_voor_het_huis(string kop) =>
        Assert.False(Vraaglezer.Lees(Bytes($"GET /a HTTP/1.1\r\nHost: a\r\n{kop}\r\n"), out _));

    [Theory]
    [InlineData("Accept: a\n")]
    [InlineData("Accept: a\r")]
    [InlineData("Accept: a\r\r\n")]
    [InlineData("Accept: a\r\n b\r\n")]
    [InlineData("Accept: a\r\n\tb\r\n")]
    [InlineData(" Accept: a\r\n")]
    [InlineData("Accept : a\r\n")]
    [InlineData("Accept\r\n")]
    [InlineData(": a\r\n")]
    [InlineData("Accept: a\0\r\n")]
    [InlineData("Accept: a\tb\r\n")]
    [InlineData("Accept: caf\u00e9\r\n")]
    [InlineData("Accept: a\nCookie: b\r\n")]
    public void Een_regel_waarover_twijfel_kan_zijn_is_voor_het_huis(string regel) =>
        Assert.False(Vraaglezer.Lees(Bytes($"GET /a HTTP/1.1\r\nHost: a\r\n{regel}\r\n"), out _));

    [Fact]
    public void Zeer_veel_of_zeer_lange_koppen_zijn_voor_het_huis()
    {
        var veel = string.Concat(Enumerable.Repeat("Accept: a\r\n", 65));
        var lang = $"Accept: {new string('a', 9000)}\r\n";

        Assert.False(Vraaglezer.Lees(Bytes($"GET /a HTTP/1.1\r\nHost: a\r\n{veel}\r\n"), out _));
        Assert.False(Vraaglezer.Lees(Bytes($"GET /a HTTP/1.1\r\nHost: a\r\n{lang}\r\n"), out _));
    }

    private static byte[] Bytes(string tekst) => Encoding.Latin1.GetBytes(tekst);
}
