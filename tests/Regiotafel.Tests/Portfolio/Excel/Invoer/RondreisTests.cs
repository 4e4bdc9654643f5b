using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Excel.Invoer;

/// <summary>The whole demo region out and in again, on several days: a file that nobody changed changes nothing.</summary>
public sealed class RondreisTests
{
    /// <summary>A region that is empty in the fixed store.</summary>
    private const string Regio = "5520";

    [Theory, OpElkeMotor]
    public async Task De_demoregio_komt_op_elke_dag_ongewijzigd_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Laad(wereld);
        var gelijken = 0;

        foreach (var dagen in new[] { 0, 1, 39, 360 })
        {
            wereld.Tijd.Verder(TimeSpan.FromDays(dagen));
            var voor = await Stand(wereld);
            var bytes = await Deur(wereld, d => d.Exporteer(Regio, default));
            var uitslag = await Deur(wereld, d => d.Importeer(bytes, Regio, proef: false, default));

            Assert.True(uitslag.AllesOvergenomen);
            Assert.Empty(uitslag.Meldingen);
            Assert.Equal(0, uitslag.Bewaard);
            Assert.All(Regels(uitslag), r => Assert.EndsWith(";;V403;;", r, StringComparison.Ordinal));
            Assert.Equal(voor, await Stand(wereld));
            gelijken += await InRegister(wereld) - Regels(uitslag).Length;
        }

        // Without offers that time has made alike this would prove nothing.
        Assert.True(gelijken > 0);
    }

    /// <summary>A file waits on a desk while a promise runs out: that is no edit, and does not renew the promise.</summary>
    [Theory, OpElkeMotor]
    public async Task Een_toezegging_die_na_de_uitvoer_afloopt_is_geen_wijziging(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Laad(wereld);
        var bytes = await Deur(wereld, d => d.Exporteer(Regio, default));
        var beloofd = await Beloofd(wereld);

        wereld.Tijd.Verder(TimeSpan.FromDays(70));
        Assert.Equal(0, await Beloofd(wereld));
        var uitslag = await Deur(wereld, d => d.Importeer(bytes, Regio, proef: false, default));

        Assert.NotEqual(0, beloofd);
        Assert.Equal(0, uitslag.Bewaard);
        Assert.DoesNotContain(Regels(uitslag), r => r.Contains(";V402;", StringComparison.Ordinal));
        Assert.Equal(0, await Beloofd(wereld));
    }

    private static async Task Laad(Proefregio wereld)
    {
        await using var scope = wereld.In();
        var lader = (Demolader)scope.ServiceProvider.GetRequiredService<IDemoregio>();
        await lader.Laad(new Demovraag(Demovraag.VastZaad, Klok.Datum(VasteTijd.Begin), Regio: Regio), default);
    }

    private static async Task<T> Deur<T>(Proefregio wereld, Func<Portfoliodeur, Task<T>> daad)
    {
        await using var scope = wereld.In(Regio);
        return await daad(scope.ServiceProvider.GetRequiredService<Portfoliodeur>());
    }

    private static async Task<int> InRegister(Proefregio wereld) =>
        (await Rijen(wereld)).Count(r => r.InRegister(Vandaag(wereld)));

    private static async Task<int> Beloofd(Proefregio wereld) =>
        (await Rijen(wereld)).Count(r => r.Aanbod.ZekerheidOp(Vandaag(wereld)) == Zekerheid.Toegezegd);

    private static async Task<IReadOnlyList<Registerrij>> Rijen(Proefregio wereld)
    {
        await using var scope = wereld.In(Regio);
        return (await scope.ServiceProvider.GetRequiredService<RegisterLezer>().Nu(Regio, default)).Rijen;
    }

    private static DateOnly Vandaag(Proefregio wereld) => new Klok(wereld.Tijd).Vandaag;

    private static Task<(int, long)> Stand(Proefregio wereld) =>
        wereld.Lees(async db => (await db.Historie.CountAsync(), await db.Standen.SumAsync(s => s.Teller)), Regio);

    // Outcomes and findings, but for the word that the file has a column of its own.
    private static string[] Regels(Invoeruitslag uitslag) =>
        [
            .. Encoding
                .UTF8.GetString(uitslag.Rapport.Span)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Where(r => !r.Contains(";K102;", StringComparison.Ordinal)),
        ];
}
