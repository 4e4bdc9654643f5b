using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>Threads, order of rows and split over files never change what is accepted.</summary>
public sealed class DeterminismeTests
{
    private const int Rijen = 40_000;

    [Fact]
    public void Een_twee_en_acht_threads_geven_hetzelfde()
    {
        var levering = Groot([.. Enumerable.Range(0, Rijen)]);
        var een = levering.Scherm(1);

        Assert.True(een.HeeftQuarantaine);
        foreach (var threads in new[] { 2, 8 })
        {
            var meer = levering.Scherm(threads);
            Assert.Equal(een.Bevindingen, meer.Bevindingen);
            Assert.Equal(een.Bestanden, meer.Bestanden);
            Assert.Equal(Hashes(een), Hashes(meer));
            Assert.Equal(Inhoud(een), Inhoud(meer));
        }
    }

    [Fact]
    public void Dooreengeschudde_rijen_geven_dezelfde_bronhash()
    {
        int[] volgorde = [.. Enumerable.Range(0, Rijen)];
        var gewoon = Groot(volgorde).Scherm();
        new Random(7).Shuffle(volgorde);

        Assert.Equal(Hashes(gewoon), Hashes(Groot(volgorde).Scherm(2)));
    }

    [Fact]
    public void Een_soort_in_drie_bestanden_geeft_dezelfde_bronhash()
    {
        var heel = Groot([.. Enumerable.Range(0, Rijen)]);
        var gewoon = heel.Scherm();
        var regels = heel.Regels("declaraties.csv");
        heel.Zonder("declaraties.csv");
        foreach (var (deel, i) in regels.Skip(1).Chunk(Rijen / 3 + 1).Select((deel, i) => (deel, i)))
        {
            heel.Bytes($"declaraties-deel_{i}.csv", Kladlevering.Tekst([regels[0], .. deel]));
        }

        Assert.Equal(Hashes(gewoon), Hashes(heel.Scherm(2)));
    }

    [Fact]
    public void Van_gelijke_rijen_blijft_de_eerste_over_alle_delen()
    {
        var levering = Kladlevering.Goed();
        var regels = levering.Regels("leveringen.csv");
        levering.Bytes("leveringen-b.csv", Kladlevering.Tekst([regels[0], regels[3]]));
        levering.Bytes("leveringen-a.csv", Kladlevering.Tekst([regels[0], regels[3], regels[5] + "2031-01-01"]));

        Assert.Equal(
            [
                "leveringen-a.csv;3;client_id;SLEUTEL-DUBBEL;quarantaine",
                "leveringen-b.csv;2;client_id;SLEUTEL-DUBBEL;quarantaine",
                "leveringen.csv;4;client_id;SLEUTEL-DUBBEL;quarantaine",
                "leveringen.csv;6;client_id;SLEUTEL-DUBBEL;quarantaine",
            ],
            levering.Scherm().Kort()
        );
    }

    // Rows of about 70 bytes: several blocks. Some in other notation, some wrong, some double.
    private static Kladlevering Groot(int[] volgorde)
    {
        var regels = volgorde.Select(i =>
            $"d-{i - (i % 5000 == 1 ? 1 : 0):000000};kl-{10 + i % 5};30000001;GGZ;{(i % 999 == 5 ? "QQ" : "ZD01")};2023-01-01;"
            + $"2023-01-{(i % 700 == 3 ? 32 : 31)};{i % 900}.{(i % 2 == 0 ? "5" : "50")};3011AA;"
            + (i % 50 == 2 ? $"d-{i + i % 3:000000}" : "")
        );
        var levering = Kladlevering.Goed();
        return levering.Bytes(
            "declaraties.csv",
            Kladlevering.Tekst([levering.Regels("declaraties.csv")[0], .. regels])
        );
    }

    private static Dictionary<string, string> Hashes(Schermuitslag uitslag) =>
        uitslag.Bronnen.ToDictionary(b => b.Key.Naam, b => b.Value.Bronhash);

    private static string Inhoud(Schermuitslag uitslag)
    {
        var tekst = new StringBuilder();
        foreach (var brok in uitslag.Bronnen.OrderBy(b => b.Key.Nummer).SelectMany(b => b.Value.Brokken))
        {
            foreach (var naam in brok.Namen.Order(StringComparer.Ordinal))
            {
                tekst.Append(naam).AppendJoin(' ', Kolomwaarden.Van(brok[naam])).Append('\n');
            }
        }

        return tekst.ToString();
    }
}
