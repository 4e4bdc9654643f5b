using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Register;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Demo;

public sealed class DemoladerTests
{
    /// <summary>A region that is empty in the fixed store.</summary>
    private const string Regio = "5520";

    private static readonly Demovraag Vraag = new(Demovraag.VastZaad, Klok.Datum(VasteTijd.Begin), Regio: Regio);
    private static readonly Demowereld Wereld = Demowereld.Maak(Vraag);

    /// <summary>Twenty random days, each with the register of a simulation that stopped there.</summary>
    private static readonly Lazy<IReadOnlyList<(DateOnly Dag, IReadOnlyList<string> Regels)>> Dagen = new(() =>
        [
            .. Enumerable
                .Range(0, 20)
                .Select(n => Vraag.Begin.AddDays(Toeval.Van(n, "proefdag").Onder(371)))
                .Select(dag =>
                    (dag, Demodump.Regels(ZonderTermijn(Demowereld.Maak(Vraag with { Tot = dag }).Inhoud())))
                ),
        ]
    );

    [Theory, OpElkeMotor]
    public async Task Het_register_van_elke_dag_is_dat_van_de_simulatie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        Assert.True((await Laad(wereld)).Geladen);
        await using var scope = wereld.In(Regio);
        var lezer = scope.ServiceProvider.GetRequiredService<RegisterLezer>();

        var nu = Regels(await lezer.Nu(Regio, CancellationToken.None));
        Assert.Equal(Demodump.Regels(Wereld.Inhoud()), nu);
        Assert.Equal(nu, Regels(await lezer.Op(Regio, Vraag.LaatsteDag, CancellationToken.None)));
        foreach (var (dag, regels) in Dagen.Value)
        {
            Assert.Equal(regels, ZonderTermijn(await lezer.Op(Regio, dag, CancellationToken.None)));
        }
    }

    [Theory, OpElkeMotor]
    public async Task Een_gevuld_register_blijft_zoals_het_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var scope = wereld.In();
        var demo = scope.ServiceProvider.GetRequiredService<IDemoregio>();

        Assert.False((await demo.Laad(320, CancellationToken.None)).Geladen);
        Assert.Equal(2, await wereld.Lees(db => db.Aanbieders.CountAsync(a => a.Regio == demo.Regio)));

        var eerste = await Laad(wereld);
        Assert.Equal((true, 20, 110, 320), (eerste.Geladen, eerste.Aanbieders, eerste.Locaties, eerste.Eenheden));
        Assert.False((await Laad(wereld)).Geladen);
        Assert.Equal(320, await wereld.Lees(db => db.Eenheden.CountAsync(e => e.Regio == Regio), Regio));
        Assert.True(await wereld.Lees(db => db.Standen.AnyAsync(s => s.Regio == Regio && s.Teller == 1), Regio));
    }

    [Theory, OpElkeMotor]
    public async Task De_geladen_eenheden_zijn_te_bewerken(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Laad(wereld);

        await wereld.Schrijf(
            async diensten =>
            {
                var db = diensten.GetRequiredService<Regiotafel.Portfolio.Opslag.PortfolioDb>();
                var aanbod = await db.Aanbod.FirstAsync(a => a.Regio == Regio && a.Vrij == 0 && a.Totaal > 0);
                Assert.Null(aanbod.Bevestig(1, "Zb Linde", VasteTijd.Begin));
                await db.Bewaar(CancellationToken.None);
            },
            Regio
        );

        Assert.Equal(
            2,
            await wereld.Lees(db => db.Standen.Where(s => s.Regio == Regio).Select(s => s.Teller).SingleAsync(), Regio)
        );
    }

    [Fact]
    public void Elke_persoon_hoort_bij_een_organisatie_en_heeft_een_eigen_rol()
    {
        var demo = new Demolader(null!, null!, null!);
        Assert.All(demo.Personen, p => Assert.Contains(demo.Organisaties, o => o.Id == p.OrganisatieId));
        Assert.Equal(demo.Personen.Count, demo.Personen.Select(p => p.Mail).Distinct().Count());
        Assert.Equal(12, demo.Personen.Count);
        Assert.Equal(10, demo.Personen.Select(p => p.Rol).Distinct().Count());
        // One asks for the publication of a regioplan, the other publishes it.
        Assert.Equal(2, demo.Personen.Count(p => p.Rol == Rol.Zorgkantoor));
        Assert.Equal(20, demo.Organisaties.Count(o => Wereld.Aanbieders.Any(a => a.Beeld.Id == o.Id)));
        Assert.All(demo.Personen, p => Assert.EndsWith(".example", p.Mail, StringComparison.Ordinal));
    }

    private static async Task<Demouitkomst> Laad(Proefregio wereld)
    {
        await using var scope = wereld.In();
        var lader = (Demolader)scope.ServiceProvider.GetRequiredService<IDemoregio>();
        return await lader.Laad(Vraag, CancellationToken.None);
    }

    private static IReadOnlyList<string> Regels(Regiobeeld beeld) => Demodump.Regels(Inhoud(beeld));

    private static IReadOnlyList<string> ZonderTermijn(Regiobeeld beeld) =>
        Demodump.Regels(ZonderTermijn(Inhoud(beeld)));

    // The store keeps no moment of an extension: on a past day a hold shows the end it has got since.
    private static RegisterInhoud ZonderTermijn(RegisterInhoud inhoud) =>
        inhoud with
        {
            Vasthoudingen = [.. inhoud.Vasthoudingen.Select(v => v with { Tot = v.Vanaf, Verlengd = false })],
        };

    private static RegisterInhoud Inhoud(Regiobeeld beeld) =>
        new(
            [.. beeld.Aanbieders.Values],
            [.. beeld.Locaties.Values],
            [.. beeld.Eenheden.Values],
            [.. beeld.Aanbod.Values],
            [.. beeld.Vasthoudingen.SelectMany(v => v)]
        );
}
