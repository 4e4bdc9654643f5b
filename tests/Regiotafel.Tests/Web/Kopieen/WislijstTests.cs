using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Kopieen;

namespace Regiotafel.Tests.Web.Kopieen;

public sealed class WislijstTests : IDisposable
{
    private static readonly Guid Een = Guid.Parse("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Twee = Guid.Parse("22222222-2222-4222-8222-222222222222");

    private readonly string map = Directory.CreateTempSubdirectory("regiotafel-wislijst-").FullName;

    private string Pad => Path.Combine(map, Wislijst.Bestandsnaam);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_halve_laatste_regel_houdt_niets_tegen_en_is_weg_na_de_volgende()
    {
        var lijst = new Wislijst(map, new Klok(new VasteTijd(VasteTijd.Begin)));
        await lijst.Voeg("5521", Een, Ct);
        var heel = await File.ReadAllTextAsync(Pad, Ct);
        // The disk was full in the middle of a line.
        await File.AppendAllTextAsync(Pad, "2026-11-02T09:00:00Z;5521;3333", Ct);
        Assert.Equal([Een], (await lijst.Lees(Ct))["5521"]);

        await lijst.Voeg("5503", Twee, Ct);
        var nu = await File.ReadAllTextAsync(Pad, Ct);
        Assert.StartsWith(heel, nu, StringComparison.Ordinal);
        Assert.Equal(2, nu.Count(t => t == '\n'));
        Assert.Equal([Twee], (await lijst.Lees(Ct))["5503"]);
        Assert.DoesNotContain("3333", nu, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_hele_laatste_regel_zonder_einde_blijft_en_een_vreemde_ertussen_houdt_alles_tegen()
    {
        var lijst = new Wislijst(map, new Klok(new VasteTijd(VasteTijd.Begin)));
        await File.WriteAllTextAsync(Pad, $"2026-11-02T09:00:00Z;5521;{Een}", Ct);
        await lijst.Voeg("5521", Twee, Ct);
        Assert.Equal([Een, Twee], (await lijst.Lees(Ct))["5521"]);

        await File.AppendAllTextAsync(Pad, "dit is geen regel\n", Ct);
        var fout = await Assert.ThrowsAsync<WislijstOnleesbaar>(() => lijst.Lees(Ct));
        Assert.StartsWith("Regel 3 ", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_weggaat_schrijft_geen_halve_regel()
    {
        var lijst = new Wislijst(map, new Klok(new VasteTijd(VasteTijd.Begin)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lijst.Voeg("5521", Een, new(true)));
        Assert.False(File.Exists(Pad));
    }

    [Theory, OpElkeMotor]
    public async Task Opnieuw_wissen_geeft_een_vastgehouden_plek_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, _) = await Voorstelproef.Nieuw(wereld);
        var plek = await Voorstelproef.Plek(wereld);
        await Voorstelproef.Sluitend(wereld, plek, (1, 1));

        await File.WriteAllTextAsync(
            Path.Combine(wereld.Map, Wislijst.Bestandsnaam),
            $"2026-11-02T09:00:00Z;{zoekvraag.Regio};{zoekvraag.Id}\n",
            Ct
        );
        await using var scope = wereld.App.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<Herwisser>().Voer(Ct));

        await Voorstelproef.Sluitend(wereld, plek, (1, 0));
        Assert.False(await Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.AnyAsync(z => z.Id == zoekvraag.Id, Ct)));
        Assert.False(
            await Zoekvraagproef.Lees(wereld, db => db.Voorstellen.AnyAsync(v => v.ZoekvraagId == zoekvraag.Id, Ct))
        );
    }

    public void Dispose() => Directory.Delete(map, recursive: true);
}
