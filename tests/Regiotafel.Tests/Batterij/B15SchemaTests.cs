using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plannen.Opslag;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Tests.Opslag;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B15: the store made from the schema files is the store that the models describe, on both engines; a second run changes
/// nothing; a changed file stops the start. Upgrades from released schemas join here with the first release after 0.1.
/// </summary>
public sealed class B15SchemaTests
{
    [Theory, OpElkeMotor]
    public async Task B15_opslag_en_modellen_zijn_gelijk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B15", zaad: 15, proef => Vergelijk(proef, wereld, anders: null));
    }

    [Theory, OpElkeMotor]
    public async Task B15_vindt_een_tabel_die_anders_is_gemaakt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // The wrong variant: a change of the store that drops before it copies, so a column is gone.
        await Batterijproef.Tegenproef(
            "B15",
            zaad: 15,
            proef =>
                Vergelijk(
                    proef,
                    wereld,
                    "drop table portfolio_bevestiging; create table portfolio_bevestiging (id uuid not null primary key)"
                )
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_tweede_loop_past_niets_toe_en_een_gewijzigd_bestand_stopt_de_start(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var loper = wereld.App.Services.GetRequiredService<SchemaLoper>();
        Assert.Empty(await loper.Werkbij(TestContext.Current.CancellationToken));

        await using (var verbinding = wereld.Motor.Eigenaarsverbinding())
        {
            await verbinding.OpenAsync(TestContext.Current.CancellationToken);
            await Voer(verbinding, "update kern_schema set sha256 = 'anders' where bestand = '001_register.sql'");
        }
        var fout = await Assert.ThrowsAsync<SchemaGewijzigd>(() =>
            loper.Werkbij(TestContext.Current.CancellationToken)
        );
        Assert.Contains("portfolio/001_register.sql", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elk_schemabestand_staat_in_de_volgorde_van_zijn_nummer()
    {
        foreach (var kamer in Regiotafel.Web.Huis.Schemas)
        {
            var nummers = kamer.Bestanden("sqlite").Select(b => b.Nummer).ToList();
            Assert.NotEmpty(nummers);
            Assert.Equal(nummers.Order(), nummers);
        }
    }

    private static async Task Vergelijk(Batterijproef proef, Proefregio wereld, string? anders)
    {
        await using var scope = wereld.In();
        var model = Schemabeeld.VanModellen([
            scope.ServiceProvider.GetRequiredService<CijfersDb>(),
            scope.ServiceProvider.GetRequiredService<KennisbankDb>(),
            scope.ServiceProvider.GetRequiredService<PlaatsingDb>(),
            scope.ServiceProvider.GetRequiredService<PlannenDb>(),
            scope.ServiceProvider.GetRequiredService<PortfolioDb>(),
            scope.ServiceProvider.GetRequiredService<RegioplanDb>(),
            scope.ServiceProvider.GetRequiredService<ToegangDb>(),
        ]);
        await using var verbinding = wereld.Motor.Eigenaarsverbinding();
        await verbinding.OpenAsync();
        if (anders is not null)
        {
            await Voer(verbinding, anders);
        }
        var opslag =
            wereld.Motor.Naam == "sqlite"
                ? await Schemabeeld.VanSqlite(verbinding)
                : await Schemabeeld.VanPostgres(verbinding);
        foreach (var zin in model.Union(opslag))
        {
            var (inModel, inOpslag) = (model.Contains(zin), opslag.Contains(zin));
            proef.Tel(inModel && inOpslag, () => inModel ? $"only in the model: {zin}" : $"only in the store: {zin}");
        }
    }

    private static async Task Voer(DbConnection verbinding, string tekst)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = tekst;
        await opdracht.ExecuteNonQueryAsync();
    }
}
