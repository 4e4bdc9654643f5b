using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Excel.Invoer;

public sealed class InvoerTests
{
    [Theory, OpElkeMotor]
    public async Task Inlezen_ZonderRecht_IsNietToegestaan(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var gemeente = await wereld.Als(Personen.Gm);

        Assert.Equal(HttpStatusCode.Forbidden, (await gemeente.Open("/portfolio/invoer")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await gemeente.Open("/portfolio/uitvoer")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Inlezen_VanEenOnbekendeInvoer_IsNietGevonden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);

        Assert.Equal(HttpStatusCode.NotFound, (await linde.Open($"/portfolio/invoer/{Guid.NewGuid()}")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Uitvoeren_GeeftHetBestand(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);

        var antwoord = await linde.Open("/portfolio/uitvoer?eigen=true");

        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            antwoord.Koppen["Content-Type"]
        );
        Assert.Contains(
            "regio-portfolio-5521-2026-11-02.xlsx",
            antwoord.Koppen["Content-Disposition"],
            StringComparison.Ordinal
        );
    }

    [Theory, OpElkeMotor]
    public async Task Inlezen_EenSlechtBestand_GeeftDeRedenEnBewaartNiets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);

        var antwoord = await Upload(linde, SlechteBestanden.Alle["BSN in een cel"].Maak());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Contains("staat een BSN", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Contains("B3", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Equal(0, await wereld.Lees(db => db.Invoer.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Inlezen_BekijkenOpslaanEnOngedaanMaken(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);
        var uitvoer = await Uitvoer(wereld);
        // Sheet rows 2 to 4 are of De Linde, row 5 of another provider; AH is Opmerking.
        var bestand = Proefbeeld.Bewerk(uitvoer, ("O2", "3"), ("AH2", "Bel 06-12345678"), ("O5", "0"));

        var naar = await Upload(linde, bestand);
        Assert.Equal(HttpStatusCode.Redirect, naar.Status);
        var rapport = await linde.Open(naar.Naar!);

        Assert.Contains("Plekken vrij: 2 → 3", rapport.Inhoud, StringComparison.Ordinal);
        Assert.Contains("rij 2, Opmerking", rapport.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("06-12345678", rapport.Tekst, StringComparison.Ordinal);
        Assert.Contains("R209", rapport.Inhoud, StringComparison.Ordinal);
        Assert.Equal(2, await Vrij(wereld));

        var bewaard = await Verstuur(linde, rapport, "GoedeRijen");
        Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);
        Assert.Equal(3, await Vrij(wereld));
        Assert.Equal("", await wereld.Lees(db => db.Invoer.Select(i => i.Inhoud).SingleAsync()));

        var klaar = await linde.Open(naar.Naar!);
        var terug = await Verstuur(linde, klaar, "Ongedaan");
        Assert.Equal(HttpStatusCode.Redirect, terug.Status);
        Assert.Equal(2, await Vrij(wereld));
        Assert.Equal(InvoerStatus.Ongedaan, await wereld.Lees(db => db.Invoer.Select(i => i.Status).SingleAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Ongedaan_DoorEenCollegaZonderRechtOpDieRijen_WordtGeweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var beheerder = await wereld.Als(Personen.Bp);
        var naar = await Upload(beheerder, Proefbeeld.Bewerk(await Uitvoer(wereld), ("O2", "3")));
        await Verstuur(beheerder, await beheerder.Open(naar.Naar!), "GoedeRijen");
        Assert.Equal(3, await Vrij(wereld));

        // The portfoliobeheerder works for Brughuis; the rows are of De Linde.
        var collega = await wereld.Als(Personen.ZbBrughuis);
        var klaar = await collega.Open(naar.Naar!);
        var terug = await Verstuur(collega, klaar, "Ongedaan");

        Assert.Equal(HttpStatusCode.Forbidden, terug.Status);
        Assert.Equal(3, await Vrij(wereld));
    }

    /// <summary>The contract of the file allows 1,000 characters in Opmerking; one more is refused for that row alone.</summary>
    [Theory, OpElkeMotor]
    public async Task Een_te_lange_tekst_wordt_bij_haar_rij_geweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);
        var bestand = Proefbeeld.Bewerk(
            await Uitvoer(wereld),
            ("AH2", new string('a', 1001)),
            ("AH3", new string('b', 1000))
        );
        var naar = await Upload(linde, bestand);

        var antwoord = await Verstuur(linde, await linde.Open(naar.Naar!), "GoedeRijen");

        Assert.Contains(
            "Opmerking is te lang. Gebruik hoogstens 1000 tekens.",
            antwoord.Inhoud,
            StringComparison.Ordinal
        );
        Assert.Empty(await wereld.Lees(db => db.Eenheden.Where(e => e.Opmerking != null).ToListAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Ongedaan_NaEenLatereWijziging_WordtGeweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);
        var naar = await Upload(linde, Proefbeeld.Bewerk(await Uitvoer(wereld), ("O2", "3")));
        await Verstuur(linde, await linde.Open(naar.Naar!), "GoedeRijen");
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            (await db.Eenheden.SingleAsync(e => e.Code == "EEN-00A001")).Opmerking = "Anders";
            await db.Bewaar(default);
        });

        var antwoord = await Verstuur(linde, await linde.Open(naar.Naar!), "Ongedaan");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
        Assert.Contains("na het inlezen gewijzigd", antwoord.Inhoud, StringComparison.Ordinal);
        Assert.Equal(3, await Vrij(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Een_rij_die_niet_in_het_bestand_staat_eindigt_alleen_met_een_vinkje(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var linde = await wereld.Als(Personen.ZbLinde);
        var naar = await Upload(linde, Bladmaker.Bestand());
        var rapport = await linde.Open(naar.Naar!);
        var vinkje = rapport
            .Document.QuerySelectorAll("input[name=Rij]")
            .OfType<IHtmlInputElement>()
            .First(v => v.GetAttribute("aria-label")!.Contains("Tuinhuis", StringComparison.Ordinal));

        Assert.False(vinkje.IsChecked);
        vinkje.IsChecked = true;
        Assert.Equal(HttpStatusCode.Redirect, (await Verstuur(linde, rapport, "GoedeRijen")).Status);
        Assert.NotNull(
            await wereld.Lees(db =>
                db.Eenheden.Where(e => e.Naam == "Tuinhuis").Select(e => e.BeeindigdOp).SingleAsync()
            )
        );
    }

    private static async Task<byte[]> Uitvoer(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope.ServiceProvider.GetRequiredService<Portfoliodeur>().Exporteer(Personen.Regio, default);
    }

    private static Task<int> Vrij(Proefregio wereld) =>
        wereld.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == "EEN-00A001"))
                .Select(a => a.Vrij)
                .SingleAsync()
        );

    private static Task<Pagina> Upload(Bezoeker wie, byte[] bestand) =>
        wie.LaadOp("/portfolio/invoer", "Bestand", bestand, "portfolio.xlsx");

    private static Task<Pagina> Verstuur(Bezoeker wie, Pagina pagina, string deel) =>
        wie.Verstuur(pagina.Formulier(deel), knop: null);
}
