using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Sleutels;

namespace Regiotafel.Tests.Web.Sleutels;

public sealed class SleutelTests
{
    private const UnixFileMode AlleenBeheerder = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Theory, OpElkeMotor]
    public async Task Een_nieuwe_opslag_krijgt_een_hoofdsleutel_en_een_sleutel_die_niet_leesbaar_is(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        await using var app = await Begin(plaats);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(AlleenBeheerder, File.GetUnixFileMode(Hoofd(plaats)));
        }
        var (_, inhoud) = Assert.Single(Kast(app).Lees());
        Assert.Matches("^[A-Za-z0-9+/]+=*$", inhoud);
        Assert.Equal("key", Assert.Single(Kast(app).GetAllElements()).Name.LocalName);
    }

    [Theory, OpElkeMotor]
    public async Task Een_tweede_knoop_met_dezelfde_hoofdsleutel_opent_wat_de_eerste_sloot(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        await using var eerste = await Begin(plaats);
        var elders = Path.Combine(plaats.Map, "tweede");
        await using var tweede = await Begin(plaats, elders, Hoofd(plaats));

        Assert.Equal("geheim", Slot(tweede).Unprotect(Slot(eerste).Protect("geheim")));
        Assert.False(File.Exists(Path.Combine(elders, "hoofdsleutel")));
        Assert.Single(Kast(tweede).Lees());
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_de_goede_hoofdsleutel_start_een_bestaande_opslag_niet(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        await (await Begin(plaats)).DisposeAsync();
        File.Delete(Hoofd(plaats));

        var fout = await Assert.ThrowsAsync<HoofdsleutelPastNiet>(() => Begin(plaats));
        Assert.Contains(Hoofd(plaats), fout.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Hoofd(plaats)));

        foreach (var inhoud in new[] { "", "geen sleutel", Convert.ToBase64String(new byte[32]) })
        {
            await File.WriteAllTextAsync(Hoofd(plaats), inhoud, TestContext.Current.CancellationToken);
            await Assert.ThrowsAsync<HoofdsleutelPastNiet>(() => Begin(plaats));
        }
    }

    [Theory, OpElkeMotor]
    public async Task Sleutels_van_een_eerdere_versie_gaan_mee_en_hun_map_verdwijnt(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        var map = new DirectoryInfo(Path.Combine(plaats.Map, "sleutels"));
        var oud = DataProtectionProvider
            .Create(map, b => b.SetApplicationName("regiotafel"))
            .CreateProtector("proef")
            .Protect("geheim");

        await using var app = await Begin(plaats);
        Assert.Equal("geheim", Slot(app).Unprotect(oud));
        Assert.False(Directory.Exists(map.FullName));
        await using var nogEens = await Begin(plaats);
        Assert.Equal("geheim", Slot(nogEens).Unprotect(oud));
    }

    [Theory, OpElkeMotor]
    public async Task Een_sleutel_die_bijna_op_is_krijgt_op_tijd_een_opvolger(Motor motor)
    {
        await using var plaats = await Opslagplaats.Leeg(motor);
        var tijd = new VasteTijd(VasteTijd.Begin);
        await using var app = await Begin(plaats, tijd: tijd);
        var taak = app.Services.GetRequiredService<Sleutelbeheer>();

        tijd.Verder(TimeSpan.FromDays(82));
        await taak.Voer(TestContext.Current.CancellationToken);
        Assert.Single(Kast(app).Lees());

        tijd.Verder(TimeSpan.FromDays(2));
        await taak.Voer(TestContext.Current.CancellationToken);
        await taak.Voer(TestContext.Current.CancellationToken);
        var sleutels = Kast(app).GetAllElements().ToList();
        Assert.Equal(2, sleutels.Count);
        // Two days from now, when every node has read it; the first one works six days more.
        Assert.Equal(
            VasteTijd.Begin.AddDays(86),
            sleutels.Max(s => DateTimeOffset.Parse(s.Element("activationDate")!.Value).UtcDateTime)
        );
    }

    [Fact]
    public void Wat_is_veranderd_of_elders_hoort_gaat_niet_open()
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-sleutel-").FullName;
        var bouwer = WebApplication.CreateBuilder();
        bouwer.Configuration["REGIOTAFEL_HOOFDSLEUTEL"] = Path.Combine(map, "sleutel");
        var sleutel = new Hoofdsleutel(bouwer.Configuration);
        sleutel.Maak();
        var id = Guid.NewGuid();
        var dicht = sleutel.Sluit(id, "tekst met é");

        Assert.Equal("tekst met é", sleutel.Open(id, dicht));
        Assert.Throws<HoofdsleutelPastNiet>(() => sleutel.Open(Guid.NewGuid(), dicht));
        var bytes = Convert.FromBase64String(dicht);
        bytes[^1] ^= 1;
        Assert.Throws<HoofdsleutelPastNiet>(() => sleutel.Open(id, Convert.ToBase64String(bytes)));
        Assert.Throws<IOException>(sleutel.Maak);
        Directory.Delete(map, recursive: true);
    }

    private static string Hoofd(Opslagplaats plaats) => Path.Combine(plaats.Map, "hoofdsleutel");

    private static Sleutelkast Kast(WebApplication app) => app.Services.GetRequiredService<Sleutelkast>();

    private static IDataProtector Slot(WebApplication app) => app.Services.GetDataProtector("proef");

    private static async Task<WebApplication> Begin(
        Opslagplaats plaats,
        string? map = null,
        string? hoofdsleutel = null,
        TimeProvider? tijd = null
    )
    {
        var app = Regiotafel.Web.Huis.Bouw(
            [],
            b =>
            {
                b.Configuration["REGIOTAFEL_DATA"] = map ?? plaats.Map;
                b.Configuration["REGIOTAFEL_HOOFDSLEUTEL"] = hoofdsleutel;
                b.Services.AddSingleton(plaats.Motor);
                b.Services.AddSingleton(tijd ?? TimeProvider.System);
                b.Logging.ClearProviders();
            }
        );
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Begin>().Voer("5521", CancellationToken.None);
        return app;
    }
}
