using System.Text;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Deur;

public sealed class LandelijkestandTests
{
    /// <summary>What ships is what the program computes from the shipped delivery: nobody typed a figure.</summary>
    [Fact]
    public void De_meegeleverde_cijfers_komen_precies_uit_de_meegeleverde_levering()
    {
        var levering = Directory.CreateTempSubdirectory("landelijk-").FullName;
        var uit = Path.Combine(levering, "uit");
        foreach (var naam in new[] { "manifest.json", "monitorstand.csv" })
        {
            using var bron = typeof(Landelijkestand).Assembly.GetManifestResourceStream($"Landelijk/{naam}")!;
            using var doel = File.Create(Path.Combine(levering, naam));
            bron.CopyTo(doel);
        }

        var afloop = Cijferloop.Voer(
            new(levering, uit, ["monitor"], null, 2),
            _ => { },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Cijferafloop.Klaar, afloop);
        var berekend = File.ReadAllLines(Path.Combine(uit, "metingen.csv"))
            .Where(r => r.Split(';')[3] is "regio" or "NL");
        Assert.Equal(
            string.Concat(berekend.Select(r => r + "\n")),
            Encoding.UTF8.GetString(new Landelijkestand().Csv.Span)
        );
        Directory.Delete(levering, recursive: true);
    }

    [Fact]
    public void De_doelen_staan_in_volgorde_met_hun_datum()
    {
        var doelen = new Landelijkestand().Doelen;

        Assert.Equal([300, 240, 100, 40], doelen.Select(d => d.PerMaand));
        Assert.Equal([null, new DateOnly(2024, 1, 1), null, null], doelen.Select(d => d.Van));
    }
}
