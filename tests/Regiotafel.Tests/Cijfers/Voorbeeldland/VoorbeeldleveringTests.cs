using System.Globalization;
using System.Text;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Voorbeeldland;

[Collection<Kleinland>]
public sealed class VoorbeeldleveringTests(Kleinland klein)
{
    [Fact]
    public void Hetzelfde_zaad_geeft_dezelfde_bytes_in_elke_taal_en_een_ander_zaad_niet()
    {
        using var eerste = new Proefland(3, zaad: 7, declaraties: 30_000);
        using var tweede = InTaal("ar-SA", () => new Proefland(3, zaad: 7, declaraties: 30_000));
        using var ander = new Proefland(3, zaad: 8, declaraties: 30_000);

        Assert.Equal(eerste.Bestanden(), tweede.Bestanden());
        Assert.NotEqual(eerste.Bestanden()["indicaties.csv"], ander.Bestanden()["indicaties.csv"]);
    }

    [Fact]
    public void Er_komen_precies_zoveel_declaraties_en_geen_cijfer_hangt_daarvan_af()
    {
        using var veel = new Proefland(Kleinland.Regios, Kleinland.Zaad, declaraties: 150_000);

        Assert.Equal(150_000, veel.Bestanden()["declaraties.csv"].Count(b => b == (byte)'\n') - 1);
        var (metingen, bevindingen) = veel.Reken();
        Assert.Empty(bevindingen);
        Assert.Equal(
            klein.Metingen.Select(r => string.Join(';', r.Value)),
            metingen.Select(r => string.Join(';', r.Value))
        );
    }

    [Fact]
    public void Te_weinig_declaraties_schrijft_niets()
    {
        var map = Path.Combine(Path.GetTempPath(), "proefland-" + Guid.NewGuid().ToString("N"));
        Assert.False(Voorbeeldlevering.Maak(new(1, 10, 1, map), TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(map));
    }

    [Fact]
    public void Overal_staat_dat_het_verzonnen_is()
    {
        using var land = new Proefland(1, zaad: 3);
        var bestanden = land.Bestanden();

        Assert.Contains(
            "geen echte mensen",
            Encoding.UTF8.GetString(bestanden["manifest.json"]),
            StringComparison.Ordinal
        );
        Assert.StartsWith("# Synthetisch", Encoding.UTF8.GetString(bestanden["LEESMIJ.md"]), StringComparison.Ordinal);
        Assert.All(Rijen(bestanden, "indicaties"), r => Assert.StartsWith("syn", r, StringComparison.Ordinal));
        Assert.All(Rijen(bestanden, "locaties"), r => Assert.Contains("(verzonnen)", r, StringComparison.Ordinal));
        Assert.All(
            Rijen(bestanden, "prestatiecodes"),
            r => Assert.Contains("(verzonnen)", r, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Een_tegenboeking_neemt_precies_haar_regel_terug()
    {
        using var land = new Proefland(2, zaad: 5, declaraties: 100_000);
        var rijen = Rijen(land.Bestanden(), "declaraties").Select(r => r.Split(';')).ToList();
        var opId = rijen.ToDictionary(r => r[0], StringComparer.Ordinal);
        var terug = rijen.Where(r => r[9].Length > 0).ToList();

        Assert.True(terug.Count > 100);
        Assert.All(terug, r => Assert.Equal(r[7], "-" + opId[r[9]][7]));
        Assert.All(terug, r => Assert.Equal(r[1..7], opId[r[9]][1..7]));
    }

    private static IEnumerable<string> Rijen(SortedDictionary<string, byte[]> bestanden, string soort) =>
        Encoding.UTF8.GetString(bestanden[soort + ".csv"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);

    private static T InTaal<T>(string taal, Func<T> maak)
    {
        var was = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(taal);
            return maak();
        }
        finally
        {
            CultureInfo.CurrentCulture = was;
        }
    }
}
