using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Wachtlijst;

/// <summary>Who waited on the first of a month, counted by hand, and what of it Cijfers gets.</summary>
public sealed class WachtstandTests
{
    // The fixed day is 2 November 2026: 100 days before it is 25 July.
    private static readonly DateOnly Augustus = new(2026, 8, 1);
    private static readonly DateOnly November = new(2026, 11, 1);

    [Fact]
    public void Wie_gesloten_of_geplaatst_is_wacht_vanaf_die_dag_niet_meer()
    {
        var wacht = Spoor("7");
        Assert.Equal(("7", "7", null), (wacht.Op(Augustus), wacht.Op(November), wacht.Op(new(2026, 7, 1))));
        Assert.Equal(
            ("7", null),
            (Op(wacht with { AfgeslotenOp = November }, Augustus), Op(wacht with { AfgeslotenOp = November }, November))
        );
        var terug = wacht with { Geplaatst = [(Augustus, new DateOnly(2026, 9, 1))] };
        Assert.Equal((null, "7"), (terug.Op(Augustus), terug.Op(November)));
        Assert.Null(Spoor("3").Op(November));
        Assert.Null(Spoor("4").Op(November));

        Assert.Equal(
            [("6", 1), ("7", 2), ("2", 0)],
            Wachtspoor
                .Tel([Spoor("6"), Spoor("7"), wacht, Spoor("3"), terug with { AfgeslotenOp = Augustus }], November)
                .Select(t => (t.Key, t.Value))
        );
    }

    [Fact]
    public void De_maanden_die_nog_niet_geteld_zijn()
    {
        Assert.Equal([Augustus, new(2026, 9, 1)], Maandtaak.Maanden(Augustus, new(2026, 9, 30)));
        Assert.Empty(Maandtaak.Maanden(new(2026, 12, 1), November));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(9, null)]
    [InlineData(10, 10)]
    public void Een_klein_aantal_verlaat_de_kamer_niet(int aantal, int? vrij)
    {
        Assert.Equal(vrij, Wachtlijsttellingen.Vrij(aantal));
    }

    [Fact]
    public void Wie_niet_alles_ziet_leest_geen_klein_aantal_en_geen_som_daarvan()
    {
        List<Wachtstand> standen =
        [
            Stand(Augustus, "7", 40),
            Stand(Augustus, "6", 3),
            Stand(November, "7", 44),
            Stand(November, "6", 12),
        ];

        Assert.Equal(
            "Er wachten meer mensen: van 43 naar 56",
            Wachtverloop.Maak(standen, ziet: true, November)!.Bevinding
        );
        var figuur = Wachtverloop.Maak(standen, ziet: false, November)!;
        Assert.Equal("Hoeveel mensen wachten, per maand", figuur.Bevinding);
        Assert.Equal([null, 12m], figuur.Reeksen[0].Punten.Select(p => p.Waarde));
        Assert.Null(Wachtverloop.Maak(standen[..2], ziet: true, November));
    }

    [Theory, OpElkeMotor]
    public async Task De_eerste_van_de_maand_wordt_een_keer_geteld_en_Cijfers_krijgt_alleen_aantallen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        for (var i = 0; i < 10; i++)
        {
            await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        }
        var urgent = await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis, status: "6");
        // The first of December is a month after the first case.
        wereld.Tijd.Verder(TimeSpan.FromDays(30));
        for (var ronde = 0; ronde < 2; ronde++)
        {
            await Voer(wereld, "wachtstanden");
            await Voer(wereld, "peilstanden");
        }

        var standen = await Zoekvraagproef.Lees(wereld, db => db.Wachtstanden.ToListAsync());
        Assert.Equal([("2", 0), ("6", 1), ("7", 10)], standen.Select(s => (s.Status, s.Aantal)).Order());
        Assert.All(standen, s => Assert.Equal(new DateOnly(2026, 12, 1), s.Peildatum));
        await using (var scope = wereld.In())
        {
            var cijfers = await scope
                .ServiceProvider.GetRequiredService<CijfersDb>()
                .Peilstanden.ToListAsync(TestContext.Current.CancellationToken);
            Assert.Equal(
                [("2", 0), ("6", null), ("7", 10)],
                cijfers.Select(s => (s.Code, s.Aantal)).OrderBy(s => s.Code)
            );
        }
        var ra = await (await wereld.Als(Personen.Ra)).Open("/cijfers/peilstanden");
        Assert.Contains("minder dan 10", ra.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(urgent.Code.ToString(), ra.Tekst, StringComparison.Ordinal);
    }

    private static async Task Voer(Proefregio wereld, string naam)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<ITaak>().Single(t => t.Naam == naam).Voer(CancellationToken.None);
    }

    private static string? Op(Wachtspoor spoor, DateOnly dag) => spoor.Op(dag);

    private static Wachtspoor Spoor(string status) => new(null, Zoekvraagproef.Beeld(status, 100).Statussen, []);

    private static Wachtstand Stand(DateOnly dag, string status, int aantal) =>
        new()
        {
            Regio = Personen.Regio,
            Peildatum = dag,
            Status = status,
            Aantal = aantal,
            GeteldOp = VasteTijd.Begin,
        };
}
