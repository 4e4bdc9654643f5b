using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>What a browser sends to the page of a new delivery, before anything is decided about it.</summary>
public sealed class UploadformulierTests : IDisposable
{
    private const string Grens = "--------grens";
    private static readonly string Inhoud = string.Concat(Enumerable.Repeat("client-0001;5521\n", 12_000));

    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("uploadformulier-");

    [Fact]
    public async Task Een_bestand_ligt_versleuteld_terwijl_het_binnenkomt_en_is_weg_na_afloop()
    {
        var formulier = Formulier(Veld("Verzoeksleutel", "abc"), Bestand("indicaties.csv", Inhoud));

        var gelezen = await formulier.ReadFormAsync(TestContext.Current.CancellationToken);

        Assert.Equal("abc", gelezen["Verzoeksleutel"]);
        Assert.Same(gelezen, formulier.ReadForm());
        var bestand = Assert.Single(gelezen.Files);
        Assert.Equal(
            ("Bestanden", "indicaties.csv", (long)Inhoud.Length),
            (bestand.Name, bestand.FileName, bestand.Length)
        );
        var opSchijf = Assert.Single(Schijf());
        Assert.DoesNotContain(
            "client-0001",
            Encoding.Latin1.GetString(await Bytes(opSchijf)),
            StringComparison.Ordinal
        );
        using (var lezer = new StreamReader(bestand.OpenReadStream()))
        {
            Assert.Equal(Inhoud, await lezer.ReadToEndAsync(TestContext.Current.CancellationToken));
        }
        formulier.Dispose();
        Assert.Empty(Schijf());
    }

    [Fact]
    public async Task Te_veel_bestanden_worden_geteld_en_niet_alle_bewaard()
    {
        var hoogstens = Leveringsgrenzen.MeesteBestanden;
        using var formulier = Formulier([
            .. Enumerable.Range(0, hoogstens + 9).Select(n => Bestand($"inwoners-{n}.csv", "a;b\n")),
        ]);

        var gelezen = await formulier.ReadFormAsync(TestContext.Current.CancellationToken);

        Assert.Equal(hoogstens + 1, gelezen.Files.Count);
        Assert.Equal(hoogstens + 1, Schijf().Length);
    }

    [Fact]
    public async Task Wat_halverwege_ophoudt_laat_niets_liggen()
    {
        var heel = string.Concat(Bestand("indicaties.csv", Inhoud), Bestand("inwoners.csv", Inhoud));
        var formulier = Nieuw(heel[..^200]);

        await Assert.ThrowsAnyAsync<IOException>(() => formulier.ReadFormAsync(TestContext.Current.CancellationToken));
        formulier.Dispose();

        Assert.Empty(Schijf());
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=abc", true)]
    [InlineData("multipart/form-data", false)]
    [InlineData("application/x-www-form-urlencoded", false)]
    [InlineData("onzin", false)]
    public void Alleen_een_formulier_met_bestanden_wordt_zo_gelezen(string soort, bool kan)
    {
        var verzoek = new DefaultHttpContext().Request;
        verzoek.ContentType = soort;

        Assert.Equal(kan, Uploadformulier.Kan(verzoek));
    }

    public void Dispose() => map.Delete(recursive: true);

    private string[] Schijf() => Directory.GetFiles(map.FullName, "*", SearchOption.AllDirectories);

    private static Task<byte[]> Bytes(string pad) => File.ReadAllBytesAsync(pad, TestContext.Current.CancellationToken);

    private Uploadformulier Formulier(params string[] delen) => Nieuw($"{string.Concat(delen)}--{Grens}--\r\n");

    private Uploadformulier Nieuw(string inhoud)
    {
        var verzoek = new DefaultHttpContext().Request;
        verzoek.ContentType = $"multipart/form-data; boundary={Grens}";
        verzoek.Body = new MemoryStream(Encoding.Latin1.GetBytes(inhoud));
        var kluis = new Ruwkluis(new Cijferplaats(map.FullName), new EphemeralDataProtectionProvider());
        return new(verzoek, kluis, Personen.Regio, 1 << 24);
    }

    private static string Veld(string naam, string waarde) =>
        $"--{Grens}\r\nContent-Disposition: form-data; name=\"{naam}\"\r\n\r\n{waarde}\r\n";

    private static string Bestand(string naam, string inhoud) =>
        $"--{Grens}\r\nContent-Disposition: form-data; name=\"Bestanden\"; filename=\"{naam}\"\r\n"
        + $"Content-Type: text/csv\r\n\r\n{inhoud}\r\n";
}
