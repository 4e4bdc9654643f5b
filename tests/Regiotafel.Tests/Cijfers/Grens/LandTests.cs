using System.Globalization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>A whole country: 31 regions, twelve months, every breakdown; most cells hold a handful of people.</summary>
public sealed class LandTests
{
    private static readonly string[] _zzp = ["880", "882", "884", "886", "888"];
    private static readonly string[] _leeftijd = ["0-17", "18-26", "27-44", "45-64", "65+"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Een_land_met_een_jaar_aan_stromen_gaat_open(int zaad)
    {
        var tabellen = Tabellen(new Random(zaad));
        var uitslag = Open(Doelgroep.Openbaar, Vast, tabellen);
        Assert.True(uitslag.Uitgave is not null, string.Join("\n", uitslag.Knelpunten.Take(20)));
        var cijfers = uitslag.Uitgave.Tabellen.SelectMany(t => t.Cijfers).ToList();
        var grof = cijfers.Count(c => c.Vertrouwelijkheid == Vertrouwelijkheid.Vergroofd);
        Assert.True(grof * 10 < cijfers.Count, $"{grof} van {cijfers.Count} cijfers zijn vergroofd");
    }

    private static Grenstabel[] Tabellen(Random toeval)
    {
        var instroom = new Proeftabel("instroom-maand", "1.0");
        var uitstroom = new Proeftabel("uitstroom-maand", "1.0");
        var verdeling = new Proeftabel("verdeling-ggz-w", "2.0");
        var ratio = new Proeftabel("klantenratio", "2.0");
        for (var nummer = 5501; nummer <= 5531; nummer++)
        {
            var regio = nummer.ToString(CultureInfo.InvariantCulture);
            for (var maand = 1; maand <= 12; maand++)
            {
                var periode = $"2024-{maand:00}";
                Strooi(instroom, toeval, regio, periode, toeval.Next(0, 20), [("zzp", _zzp), ("leeftijd", _leeftijd)]);
                Strooi(uitstroom, toeval, regio, periode, toeval.Next(0, 10), [("reden", ["overlijden", "overig"])]);
            }
            Strooi(ratio, toeval, regio, Dag, toeval.Next(200, 1500), [("groep", ["W", "B"])], 300_000);
            var mensen = toeval.Next(150, 1200);
            Strooi(
                verdeling,
                toeval,
                regio,
                "2024-01-01/2024-05-01",
                mensen,
                [("zzp", _zzp)],
                mensen,
                metTotaal: false
            );
        }
        return [instroom.Maak(), uitstroom.Maak(), verdeling.Maak(), ratio.Maak()];
    }

    // So many people, each with a value of every dimension; the first values come most often.
    private static void Strooi(
        Proeftabel tabel,
        Random toeval,
        string regio,
        string periode,
        int mensen,
        (string Naam, string[] Waarden)[] dimensies,
        long? noemer = null,
        bool metTotaal = true
    )
    {
        if (metTotaal)
        {
            tabel.Cel(regio, "", mensen, noemer, periode);
        }
        foreach (var (naam, waarden) in dimensies)
        {
            var aantallen = new long[waarden.Length];
            for (var mens = 0; mens < mensen; mens++)
            {
                aantallen[Math.Min(toeval.Next(waarden.Length), toeval.Next(waarden.Length))]++;
            }
            foreach (var (waarde, aantal) in waarden.Zip(aantallen))
            {
                tabel.Cel(regio, $"{naam}={waarde}", aantal, noemer, periode);
            }
        }
    }
}
