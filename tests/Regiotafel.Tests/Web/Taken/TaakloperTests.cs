using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Taken;

namespace Regiotafel.Tests.Web.Taken;

public sealed class TaakloperTests
{
    private const string Verlopen = "vasthoudingen-verlopen";

    [Theory, OpElkeMotor]
    public async Task Een_taak_loopt_bij_het_begin_en_daarna_pas_na_zijn_tijd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var loper = wereld.App.Services.GetRequiredService<Taakloper>();

        var eerste = await loper.Ronde(CancellationToken.None);
        var direct = await loper.Ronde(CancellationToken.None);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(5));
        var later = await loper.Ronde(CancellationToken.None);

        Assert.Contains(Verlopen, eerste);
        Assert.DoesNotContain(Verlopen, direct);
        Assert.Contains(Verlopen, later);
    }

    [Theory, OpElkeMotor]
    public async Task Wat_een_andere_knoop_doet_blijft_liggen_tot_zijn_huur_om_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var loper = wereld.App.Services.GetRequiredService<Taakloper>();
        await wereld.Schrijf(async diensten =>
        {
            await using var zet = diensten
                .GetRequiredService<Werkeenheid>()
                .Opdracht("insert into kern_taak (naam, houder, tot, volgende) values (@naam, @houder, @tot, @nu)")
                .Met("naam", Verlopen)
                .Met("houder", Guid.NewGuid())
                .Met("tot", VasteTijd.Begin.AddMinutes(10))
                .Met("nu", VasteTijd.Begin);
            await zet.ExecuteNonQueryAsync();
        });

        var bezet = await loper.Ronde(CancellationToken.None);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(10));
        var vrij = await loper.Ronde(CancellationToken.None);

        Assert.DoesNotContain(Verlopen, bezet);
        Assert.Contains(Verlopen, vrij);
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_opslag_gaat_het_huis_door_en_de_volgende_ronde_haalt_in(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var diensten = wereld.App.Services;
        var loper = new Taakloper(
            diensten.GetRequiredService<IServiceScopeFactory>(),
            diensten.GetRequiredService<Klok>(),
            NullLogger<Taakloper>.Instance
        );

        await Hernoem(wereld, "kern_taak", "kern_taak_weg");
        var zonder = await loper.Ronde(CancellationToken.None);
        await Hernoem(wereld, "kern_taak_weg", "kern_taak");
        var weer = await loper.Ronde(CancellationToken.None);

        Assert.Empty(zonder);
        Assert.Contains(Verlopen, weer);
    }

    [Theory, OpElkeMotor]
    public async Task Twee_huizen_tegelijk_doen_elke_taak_een_keer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var tweede = await wereld.TweedeHuis();

        var rondes = await Task.WhenAll(
            Task.Run(() => wereld.App.Services.GetRequiredService<Taakloper>().Ronde(CancellationToken.None)),
            Task.Run(() => tweede.Services.GetRequiredService<Taakloper>().Ronde(CancellationToken.None))
        );

        var namen = rondes.SelectMany(r => r).ToList();
        Assert.Equal(namen.Distinct(), namen);
        Assert.Contains(Verlopen, namen);
    }

    [Theory, OpElkeMotor]
    public async Task Een_taak_die_met_het_huis_stopt_is_bij_het_volgende_meteen_aan_de_beurt(Motor motor)
    {
        using var stop = new CancellationTokenSource();
        await using var wereld = await Proefregio.Start(
            motor,
            b => b.Services.AddScoped<ITaak>(_ => new Stoppendetaak(stop))
        );
        var loper = wereld.App.Services.GetRequiredService<Taakloper>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loper.Ronde(stop.Token));
        var opnieuw = await loper.Ronde(CancellationToken.None);
        var daarna = await loper.Ronde(CancellationToken.None);

        Assert.Contains("stoppend", opnieuw);
        Assert.DoesNotContain("stoppend", daarna);
    }

    /// <summary>During its work the house is asked to stop.</summary>
    private sealed class Stoppendetaak(CancellationTokenSource stop) : ITaak
    {
        public string Naam => "stoppend";

        public TimeSpan Elke => TimeSpan.FromDays(1);

        public async Task Voer(CancellationToken ct)
        {
            await stop.CancelAsync();
            ct.ThrowIfCancellationRequested();
        }
    }

    private static async Task Hernoem(Proefregio wereld, string tabel, string nieuw)
    {
        await using var verbinding = wereld.App.Services.GetRequiredService<IOpslagMotor>().Eigenaarsverbinding();
        await verbinding.OpenAsync();
        await using var zet = verbinding.CreateCommand();
        zet.CommandText = $"alter table {tabel} rename to {nieuw}";
        await zet.ExecuteNonQueryAsync();
    }
}
