using System.Numerics;
using System.Text;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Werker;

namespace Regiotafel.Tests.Cijfers.Werker;

public sealed class RekenprocesTests
{
    private static IReadOnlyList<Rekeninvoer> Klein =>
        [
            .. Voorbeeld
                .Bestanden("klein/levering")
                .Select(b => new Rekeninvoer(b.Key, b.Value.Length, () => new MemoryStream(b.Value.ToArray()))),
        ];

    [Fact]
    public async Task Het_proces_geeft_dezelfde_bytes_als_de_opdrachtregel()
    {
        var stappen = new List<string>();

        var uitkomst = await Voer(Rekengrenzen.Gewoon, Klein, stappen.Add, TestContext.Current.CancellationToken);

        Assert.Null(uitkomst.Afbraak);
        Assert.Equal("klein", uitkomst.Antwoord!.Levering);
        Assert.Contains(stappen, s => s.StartsWith("Gecontroleerd", StringComparison.Ordinal));
        foreach (var editie in Cijferloop.Edities)
        {
            Assert.Equal(
                Encoding.UTF8.GetString(Voorbeeld.Bytes($"klein/verwacht/{editie}/metingen.csv")),
                Encoding.UTF8.GetString(uitkomst.Delen[$"{editie}/metingen.csv"])
            );
        }
    }

    [Fact]
    public async Task Het_proces_zegt_van_elk_bedrag_wat_van_welke_aanbieder_komt()
    {
        var uitkomst = await Voer(Rekengrenzen.Gewoon, Klein, _ => { }, TestContext.Current.CancellationToken);

        var rijen = Regels("2024-2025/bijdragen.csv").Select(Bijdragerij.Lees).ToList();
        var kosten = Regels("2024-2025/metingen.csv")
            .Select(r => r.Split(';'))
            .Where(v => v[0] == "kosten-per-klant" && v[3] is not ("ALLE" or "ALLE-ONGEWOGEN") && v[5].Length > 0)
            .ToList();
        Assert.NotEmpty(kosten);
        foreach (var velden in kosten)
        {
            var eigen = rijen.Where(r => (r.Indicator, r.Regio, r.Uitsplitsing) == (velden[0], velden[3], ""));
            Assert.Equal(
                velden[5].Replace(".", "", StringComparison.Ordinal).TrimStart('0').PadLeft(1, '0'),
                $"{eigen.Aggregate(BigInteger.Zero, (som, r) => som + r.Deel)}"
            );
        }
        Assert.Contains(
            uitkomst.Antwoord!.Metingen,
            m => m.Ingredienten.Contains("bijdragen _aanbieders/kosten-per-klant@2.0.md ", StringComparison.Ordinal)
        );

        IEnumerable<string> Regels(string deel) =>
            Encoding.UTF8.GetString(uitkomst.Delen[deel]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task Te_veel_tijd_te_veel_geheugen_en_een_te_groot_antwoord_worden_bij_hun_naam_genoemd()
    {
        var ct = TestContext.Current.CancellationToken;

        Assert.Equal(
            Rekenafbraak.Tijd,
            (await Voer(Rekengrenzen.Gewoon with { Tijd = TimeSpan.FromMilliseconds(1) }, Klein, _ => { }, ct)).Afbraak
        );
        Assert.Equal(
            Rekenafbraak.Geheugen,
            (await Voer(Rekengrenzen.Gewoon with { Geheugen = 48L << 20 }, Klein, _ => { }, ct)).Afbraak
        );
        Assert.Equal(
            Rekenafbraak.Antwoord,
            (await Voer(Rekengrenzen.Gewoon with { Antwoord = 10 }, Klein, _ => { }, ct)).Afbraak
        );
    }

    [Fact]
    public async Task Wie_stopt_eindigt_het_proces_ook_midden_in_een_bestand()
    {
        using var stop = new CancellationTokenSource();
        // The worker waits for bytes that never come: only ending it ends the run.
        var traag = new Rekeninvoer("manifest.json", 1, () => new Nooitklaar(stop));

        var uitkomst = await Voer(Rekengrenzen.Gewoon, [traag], _ => { }, stop.Token);

        Assert.Equal(Rekenafbraak.Gestopt, uitkomst.Afbraak);
    }

    [Fact]
    public async Task Een_kapotte_levering_is_een_antwoord_en_geen_fout()
    {
        var uitkomst = await Voer(Rekengrenzen.Gewoon, [], _ => { }, TestContext.Current.CancellationToken);

        Assert.True(uitkomst.Antwoord!.Geweigerd);
        Assert.Contains("MANIFEST-FOUT", Encoding.UTF8.GetString(uitkomst.Delen["screening.csv"]));
    }

    private static Task<Rekenuitkomst> Voer(
        Rekengrenzen grenzen,
        IReadOnlyList<Rekeninvoer> bestanden,
        Action<string> meld,
        CancellationToken ct
    ) => new Rekenproces(grenzen).Voer(new(Cijferloop.Edities, bestanden), meld, ct);

    /// <summary>Stops the run as soon as it is read, and then gives nothing.</summary>
    private sealed class Nooitklaar(CancellationTokenSource stop) : MemoryStream
    {
        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await stop.CancelAsync();
            await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
        }
    }
}
