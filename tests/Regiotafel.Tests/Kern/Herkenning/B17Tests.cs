using Regiotafel.Kern.Herkenning;
using Regiotafel.Tests.Batterij;

namespace Regiotafel.Tests.Kern.Herkenning;

/// <summary>Battery check B17: the scan on own generated Dutch texts.</summary>
public sealed class B17Tests
{
    private const int Zaad = 17;

    [Fact]
    public Task B17_de_scan_vindt_wat_naar_een_persoon_wijst() =>
        Batterijproef.Draai(
            "B17",
            Zaad,
            proef => Proef(proef, tekst => Herkenningsscan.Scan(tekst, Tekstmaker.Vandaag))
        );

    [Fact]
    public Task B17_vindt_een_scan_die_een_bsn_met_punten_mist() =>
        Batterijproef.Tegenproef("B17", Zaad, proef => Proef(proef, MistPunten));

    private static Task Proef(Batterijproef proef, Func<string, Scanuitkomst> scan)
    {
        proef.Grens("gestructureerd", 0.01);
        proef.Grens("vals alarm", 0.02);
        proef.Grens("namen", 0.1);
        proef.Grens("naam gevraagd zonder naam", 1);
        var maker = new Tekstmaker(proef.Toeval);
        foreach (var soort in Tekstmaker.Soorten)
        {
            Herhaal(200, () => Gevonden(proef, "gestructureerd", maker.Met(soort), scan, geweigerd: true));
        }

        Herhaal(300, () => Gevonden(proef, "namen", maker.Met("naam"), scan, geweigerd: false));
        Herhaal(500, () => Stil(proef, maker.Onschuldig(), scan));
        return Task.CompletedTask;
    }

    private static void Gevonden(
        Batterijproef proef,
        string deel,
        Proeftekst tekst,
        Func<string, Scanuitkomst> scan,
        bool geweigerd
    ) =>
        proef.Tel(
            deel,
            scan(tekst.Tekst)
                .Vondsten.Any(v =>
                    v.Geweigerd == geweigerd && v.Begin < tekst.Begin + tekst.Lengte && tekst.Begin < v.Begin + v.Lengte
                ),
            () => $"{tekst.Soort}: {tekst.Tekst}"
        );

    private static void Stil(Batterijproef proef, Proeftekst tekst, Func<string, Scanuitkomst> scan)
    {
        var uitkomst = scan(tekst.Tekst);
        proef.Tel("vals alarm", !uitkomst.Geweigerd, () => Wat(tekst, uitkomst));
        proef.Tel("naam gevraagd zonder naam", !uitkomst.TeBevestigen, () => Wat(tekst, uitkomst));
    }

    /// <summary>The wrong variant: a scan that does not see through the dots in a number.</summary>
    private static Scanuitkomst MistPunten(string tekst)
    {
        var uitkomst = Herkenningsscan.Scan(tekst, Tekstmaker.Vandaag);
        return new([
            .. uitkomst.Vondsten.Where(v =>
                v.Soort != Vondstsoort.Bsn || !tekst.AsSpan(v.Begin, v.Lengte).Contains('.')
            ),
        ]);
    }

    private static string Wat(Proeftekst tekst, Scanuitkomst uitkomst) =>
        string.Join(", ", uitkomst.Vondsten.Select(v => $"{v.Soort} '{tekst.Tekst.Substring(v.Begin, v.Lengte)}'"));

    private static void Herhaal(int aantal, Action doe)
    {
        for (var i = 0; i < aantal; i++)
        {
            doe();
        }
    }
}
