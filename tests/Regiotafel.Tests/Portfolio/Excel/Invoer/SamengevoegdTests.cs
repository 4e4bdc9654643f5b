using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Excel.Invoer;

/// <summary>Two offers of a unit became alike when a promise ran out: one row in the file, each written by itself.</summary>
public sealed class SamengevoegdTests
{
    [Theory, OpElkeMotor]
    public async Task Een_ander_aantal_verdeelt_zich_en_is_ongedaan_te_maken(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await MaakGelijk(wereld);
        var linde = await wereld.Als(Personen.ZbLinde);
        // Sheet row 4 is Tuinhuis: 1 and 2 free, so 3 in the file.
        var naar = await linde.LaadOp(
            "/portfolio/invoer",
            "Bestand",
            Proefbeeld.Bewerk(await Uitvoer(wereld), ("O4", "1")),
            "portfolio.xlsx"
        );

        var rapport = await linde.Open(naar.Naar!);
        var bewaard = await linde.Verstuur(rapport.Formulier("GoedeRijen"), knop: null);

        Assert.Contains("Plekken vrij: 3 → 1", rapport.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);
        Assert.Equal([0, 1], await Vrij(wereld));
        Assert.Contains("1 rij is opgeslagen.", (await linde.Open(bewaard.Naar!)).Inhoud, StringComparison.Ordinal);

        var terug = await linde.Verstuur((await linde.Open(naar.Naar!)).Formulier("Ongedaan"), knop: null);

        Assert.Equal(HttpStatusCode.Redirect, terug.Status);
        Assert.Equal([1, 2], await Vrij(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Nog_een_aanbod_dat_net_zo_leest_wordt_geweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        wereld.Tijd.Verder(TimeSpan.FromDays(100));
        var linde = await wereld.Als(Personen.ZbLinde);
        var eenheid = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Tuinhuis));
        var formulier = (await linde.Open($"/portfolio/eenheden/{eenheid.Id}/aanbod/nieuw")).Formulier("Invoer.Vrij");

        // The promise of Tuinhuis has run out: it reads as aangeboden now.
        var gelijk = await linde.Verstuur(formulier, null, ("Invoer.Vrij", "1"), ("Invoer.Zekerheid", "Aangeboden"));
        var anders = await linde.Verstuur(formulier, null, ("Invoer.Vrij", "1"), ("Invoer.Zekerheid", "Indicatief"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, gelijk.Status);
        Assert.Contains("heeft al aanbod met dezelfde datum en zekerheid", gelijk.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, anders.Status);
    }

    private static async Task MaakGelijk(Proefregio wereld)
    {
        var vandaag = Klok.Datum(VasteTijd.Begin);
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            var eenheid = await db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Tuinhuis);
            var belofte = await db.Aanbod.SingleAsync(a => a.EenheidId == eenheid.Id);
            Assert.Null(belofte.ZetZekerheid(Zekerheid.Toegezegd, vandaag, vandaag, reden: null));
            var tweede = db.Aanbod.Add(Aanbod.Nieuw(eenheid)).Entity;
            Assert.Null(tweede.ZetZekerheid(Zekerheid.Aangeboden, tot: null, vandaag, reden: null));
            Assert.Null(tweede.ZetVrij(2));
            await db.Bewaar(default);
        });
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
    }

    private static async Task<byte[]> Uitvoer(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope.ServiceProvider.GetRequiredService<Portfoliodeur>().Exporteer(Personen.Regio, default);
    }

    private static Task<List<int>> Vrij(Proefregio wereld) =>
        wereld.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == Proefvulling.Tuinhuis))
                .Select(a => a.Vrij)
                .OrderBy(v => v)
                .ToListAsync()
        );
}
