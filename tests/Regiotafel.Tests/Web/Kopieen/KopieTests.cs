using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Toegang;
using Regiotafel.Web.Kopieen;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Web.Kopieen;

[Trait("soort", "opslag")]
public sealed class KopieTests : IDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("regiotafel-kopie-").FullName;

    private string Kopie => Path.Combine(map, "kopie");

    [Fact]
    public async Task Een_kopie_terwijl_iemand_werkt_komt_terug_met_dezelfde_inhoud()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open("/portfolio");
        await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "4"));
        Assert.Equal(0, (await Maak(wereld)).Code);
        await zb.Verstuur((await zb.Open("/portfolio")).Formulier("handler=Vrij"), null, ("vrij", "5"));

        var (code, tekst) = await Herstel("terug");
        Assert.Equal((0, true), (code, tekst.Contains("teruggezet", StringComparison.Ordinal)));
        Assert.Equal(4L, Lees("terug", "select vrij from portfolio_aanbod where totaal = 12"));
        Assert.True(File.Exists(Path.Combine(map, "terug", "hoofdsleutel")));
    }

    [Fact]
    public async Task Na_herstel_in_een_andere_map_werkt_aanmelden_met_de_code_van_de_app()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite, Proefregio.EigenSleutels);
        var account = await Proefaccount.Maak(wereld, "eva@proef.example");
        Assert.Equal(0, (await Maak(wereld)).Code);
        Assert.Equal(0, (await Herstel("terug")).Code);

        var datamap = Path.Combine(map, "terug");
        using var motor = new SqliteMotor(Path.Combine(datamap, "regiotafel.sqlite"));
        await using var terug = await wereld.HuisElders(motor, datamap);
        var bezoeker = wereld.Bezoeker(terug);
        Assert.StartsWith("/aanmelden/code", (await account.GeefWachtwoord(bezoeker)).Naar, StringComparison.Ordinal);
        Assert.Equal("/", (await Proefaccount.GeefCode(bezoeker, account.Code())).Naar);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.Open("/portfolio")).Status);
    }

    [Fact]
    public async Task Een_kopie_met_een_vreemde_hoofdsleutel_wordt_geweigerd()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await using var ander = await Proefregio.Start(Motor.Sqlite);
        File.Copy(Path.Combine(ander.Map, "hoofdsleutel"), Path.Combine(wereld.Map, "hoofdsleutel"), overwrite: true);
        var (code, tekst) = await Maak(wereld);
        Assert.Equal((1, true), (code, tekst.Contains("hoort niet bij de opslag", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Een_hoofdsleutel_buiten_de_datamap_gaat_niet_mee_en_dat_staat_er()
    {
        var pad = Path.Combine(map, "elders", "hoofdsleutel");
        await using var wereld = await Proefregio.Start(
            Motor.Sqlite,
            b => b.Configuration["REGIOTAFEL_HOOFDSLEUTEL"] = pad
        );
        var (code, tekst) = await Maak(wereld);
        Assert.Equal(
            (0, true),
            (code, tekst.Contains($"De hoofdsleutel {pad} zit niet in de kopie", StringComparison.Ordinal))
        );
        Assert.False(File.Exists(Path.Combine(Kopie, "hoofdsleutel")));
    }

    [Fact]
    public async Task Een_kopie_waarin_een_byte_is_veranderd_wordt_geweigerd()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await Maak(wereld);
        var bestand = Path.Combine(Kopie, "regiotafel.sqlite");
        var bytes = await File.ReadAllBytesAsync(bestand, TestContext.Current.CancellationToken);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(bestand, bytes, TestContext.Current.CancellationToken);
        var (code, tekst) = await Herstel("terug");
        Assert.Equal((1, true), (code, tekst.Contains("veranderd of beschadigd", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(map, "terug", "regiotafel.sqlite")));
    }

    [Fact]
    public async Task Een_kopie_die_werd_afgebroken_is_geen_kopie()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await Maak(wereld);
        File.Delete(Path.Combine(Kopie, "kopie.json"));
        var (code, tekst) = await Herstel("terug");
        Assert.Equal((1, true), (code, tekst.Contains("staat geen kopie", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Herstel_wil_een_lege_map_en_laat_een_bestaande_opslag_staan()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await Maak(wereld);
        Assert.Equal(0, (await Herstel("terug")).Code);
        var (code, tekst) = await Herstel("terug");
        Assert.Equal((1, true), (code, tekst.Contains("Er staat al een opslag", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Gewist_blijft_gewist()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var (weg, blijft) = (
            await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde),
            await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde)
        );
        await Maak(wereld);
        var lijst = Path.Combine(map, "terug", "wislijst.csv");
        Directory.CreateDirectory(Path.Combine(map, "terug"));
        var ct = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(lijst, "dit is geen regel\n", ct);
        var fout = await Assert.ThrowsAsync<WislijstOnleesbaar>(() => Herstel("terug"));
        Assert.StartsWith("Regel 1 van wislijst.csv is niet te lezen", fout.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(map, "terug", "regiotafel.sqlite")));

        await File.WriteAllTextAsync(lijst, $"2026-11-02T09:00:00Z;{weg.Regio};{weg.Id}\n", ct);
        var (code, tekst) = await Herstel("terug");
        Assert.Equal((0, true), (code, tekst.Contains("wislijst.csv: 1 zoekvraag.", StringComparison.Ordinal)));
        Assert.Equal(blijft.Code.Tekens, Lees("terug", "select group_concat(code) from plaatsing_zoekvraag"));
        Assert.Equal(
            "casus.wissen",
            Lees("terug", "select handeling from toegang_logboek where reden = 'herstel' and actie = 'verwijderen'")
        );
        // A second look finds nothing to erase.
        Assert.Equal(0, await Herwis("terug"));
    }

    [Fact]
    public async Task Een_tweede_kopie_gaat_nooit_over_een_eerste_heen()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        await Maak(wereld);
        var (code, tekst) = await Maak(wereld);
        Assert.Equal((1, true), (code, tekst.Contains("bestaat al", StringComparison.Ordinal)));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    private Task<(int Code, string Tekst)> Maak(Proefregio wereld) => Voer(wereld.App, KopieOpdracht.MaakKopie);

    private async Task<(int Code, string Tekst)> Herstel(string naam)
    {
        await using var app = Bouw(naam);
        return await Voer(app, KopieOpdracht.ZetTerug);
    }

    private async Task<int> Herwis(string naam)
    {
        await using var app = Bouw(naam);
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Herwisser>().Voer(CancellationToken.None);
    }

    private WebApplication Bouw(string naam)
    {
        var datamap = Path.Combine(map, naam);
        return Regiotafel.Web.Huis.Bouw(
            [],
            b =>
            {
                b.Configuration["REGIOTAFEL_DATA"] = datamap;
                b.Services.AddSingleton<IOpslagMotor>(new SqliteMotor(Path.Combine(datamap, "regiotafel.sqlite")));
                b.Logging.ClearProviders();
                b.WebHost.UseTestServer();
            }
        );
    }

    private async Task<(int, string)> Voer(
        WebApplication app,
        Func<IServiceProvider, string, TextWriter, CancellationToken, Task<int>> daad
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        await using var uit = new StringWriter(CultureInfo.InvariantCulture);
        var code = await daad(scope.ServiceProvider, Kopie, uit, CancellationToken.None);
        return (code, uit.ToString());
    }

    private object? Lees(string naam, string vraag)
    {
        using var verbinding = new SqliteConnection($"Data Source={Path.Combine(map, naam, "regiotafel.sqlite")}");
        verbinding.Open();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = vraag;
        return opdracht.ExecuteScalar();
    }
}
