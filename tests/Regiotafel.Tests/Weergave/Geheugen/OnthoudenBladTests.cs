using System.IO.Compression;
using System.Text;
using Regiotafel.Weergave.Geheugen;

namespace Regiotafel.Tests.Weergave.Geheugen;

public sealed class OnthoudenBladTests
{
    private readonly Paginagaten gaten = new();

    [Fact]
    public void Elk_formulier_krijgt_in_elk_antwoord_een_eigen_sleutel()
    {
        var blad = Van($"één |{gaten.Sleutel}| twee |{gaten.Sleutel}| drie");

        List<string> antwoorden = [Vul(blad), Vul(blad), Uitgepakt(blad), Uitgepakt(blad)];

        Assert.All(antwoorden, a => Assert.Matches(@"^één \|[0-9a-f-]{36}\| twee \|[0-9a-f-]{36}\| drie$", a));
        Assert.Equal(8, antwoorden.SelectMany(Sleutels).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen formulier")]
    public void Een_pagina_zonder_formulier_blijft_zoals_zij_is(string tekst)
    {
        Assert.Equal(tekst, Vul(Van(tekst)));
        Assert.Equal(tekst, Uitgepakt(Van(tekst)));
    }

    [Fact]
    public void Een_merk_van_een_andere_pagina_is_gewone_tekst()
    {
        var vreemd = new Paginagaten().Sleutel;

        Assert.Equal(vreemd, Vul(Van(vreemd)));
    }

    [Fact]
    public void Wat_zich_herhaalt_over_de_sleutels_heen_pakt_goed_uit()
    {
        // Rows that look alike, over more than the 32 kB to which gzip can refer back, with a key in each and keys side by side.
        var rij = new StringBuilder();
        for (var i = 0; i < 400; i++)
        {
            rij.Append($"<tr><td class=\"rt-getal\">{i * 7919 % 1000}</td><td><input value=\"{gaten.Sleutel}\">");
            rij.Append(i % 50 == 0 ? gaten.Sleutel + gaten.Sleutel : "")
                .Append("Zorgplek met ruimte voor één</td></tr>");
        }
        var blad = Van(rij.ToString());
        var verwacht = rij.Replace(gaten.Sleutel, "").ToString();

        foreach (var antwoord in new[] { Uitgepakt(blad), Uitgepakt(blad), Vul(blad) })
        {
            Assert.Equal(400 + 16, Sleutels(antwoord).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(
                verwacht,
                Sleutels(antwoord).Aggregate(antwoord, (a, s) => a.Replace(s, "", StringComparison.Ordinal))
            );
        }
        Assert.True(blad.Gzip!.Lengte < blad.Lengte / 2);
    }

    [Fact]
    public void Tekst_met_stuurtekens_wordt_niet_zo_verkleind()
    {
        Assert.Null(Van("\u0003").Gzip);
    }

    private OnthoudenBlad Van(string tekst) => OnthoudenBlad.Van(Encoding.UTF8.GetBytes(tekst), gaten, []);

    private static string Vul(OnthoudenBlad blad)
    {
        var doel = new byte[blad.Lengte];
        blad.Vul(doel);
        return Encoding.UTF8.GetString(doel);
    }

    // The reader of .NET checks the checksum and the length.
    private static string Uitgepakt(OnthoudenBlad blad)
    {
        var doel = new byte[blad.Gzip!.Lengte];
        blad.Gzip.Vul(doel);
        using var gzip = new GZipStream(new MemoryStream(doel), CompressionMode.Decompress);
        using var lezer = new StreamReader(gzip);
        return lezer.ReadToEnd();
    }

    private static IEnumerable<string> Sleutels(string tekst) =>
        tekst.Split('|', '"', '<', '>').SelectMany(Delen).Where(deel => Guid.TryParseExact(deel, "D", out _));

    // Keys that stand side by side.
    private static IEnumerable<string> Delen(string tekst) => tekst.Chunk(36).Select(d => new string(d));
}
