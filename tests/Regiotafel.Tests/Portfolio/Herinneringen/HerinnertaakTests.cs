using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Herinneringen;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Berichten;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Portfolio.Herinneringen;

/// <summary>
/// In the fixed region on Monday 2 November 2026: Brughuis confirmed 30 days ago (half-life 14) and is past it; of De Linde one
/// row was never confirmed and was made this day, one is 10 days old.
/// </summary>
public sealed class HerinnertaakTests
{
    [Theory, OpElkeMotor]
    public async Task Op_de_dag_van_het_ritme_krijgt_de_eigenaar_een_bericht_en_niet_meer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);

        await Voer(wereld);
        wereld.Tijd.Verder(TimeSpan.FromHours(3));
        await Voer(wereld);

        var bericht = Assert.Single(await Berichten(wereld));
        Assert.Equal("Kloppen deze plekken nog? 1 locatie wacht", bericht.Onderwerp);
        Assert.DoesNotContain("Zuid", bericht.Inhoud, StringComparison.Ordinal);
        Assert.Equal(Personen.Brughuis, (await Herinneringen(wereld)).Single().AanbiederId);
    }

    [Theory, OpElkeMotor]
    public async Task Voor_het_gekozen_uur_en_op_zaterdag_gebeurt_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Ritme(wereld, a => a.Ritme = Regiotafel.Portfolio.Aanbieders.Ritme.Dagelijks);

        wereld.Tijd.Zet(new DateTime(2026, 11, 2, 6, 59, 0, DateTimeKind.Utc)); // 7.59 in the Netherlands
        await Voer(wereld);
        wereld.Tijd.Zet(new DateTime(2026, 11, 7, 9, 0, 0, DateTimeKind.Utc));
        await Voer(wereld);
        Assert.Empty(await Berichten(wereld));

        wereld.Tijd.Zet(new DateTime(2026, 11, 9, 7, 0, 0, DateTimeKind.Utc));
        await Voer(wereld);
        Assert.NotEmpty(await Berichten(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Uit_of_stil_of_een_andere_weekdag_geeft_geen_bericht(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Ritme(wereld, a => a.Weekdag = 2);
        await Voer(wereld);
        await Ritme(
            wereld,
            a => (a.Weekdag, a.MailsUitOp, a.MailsUitOm) = (1, new DateOnly(2026, 11, 1), "Wij bellen elke week.")
        );
        await Voer(wereld);
        await Ritme(wereld, a => (a.MailsUitOp, a.MailsUitOm, a.StilVan) = (null, null, new DateOnly(2026, 11, 2)));
        await Voer(wereld);

        Assert.Empty(await Berichten(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task De_vervanger_komt_pas_na_drie_werkdagen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // De Linde: the row of 23 October runs out on Friday 6 November; three working days later is Wednesday the 11th.
        var zb = await Gebruiker(wereld, Personen.ZbLinde);
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            foreach (var aanbieder in await db.Aanbieders.ToListAsync())
            {
                (aanbieder.Ritme, aanbieder.StilVan) = (
                    Regiotafel.Portfolio.Aanbieders.Ritme.Dagelijks,
                    aanbieder.Id == Personen.Linde ? null : new DateOnly(2026, 1, 1)
                );
            }
            db.Add(
                new Herinneraar
                {
                    AanbiederId = Personen.Linde,
                    GebruikerId = zb,
                    Plaats = Herinnerplaats.Vervanger,
                }
            );
            await db.Bewaar(CancellationToken.None);
        });

        wereld.Tijd.Zet(new DateTime(2026, 11, 10, 9, 0, 0, DateTimeKind.Utc));
        await Voer(wereld);
        var ervoor = await Berichten(wereld);
        wereld.Tijd.Zet(new DateTime(2026, 11, 11, 9, 0, 0, DateTimeKind.Utc));
        await Voer(wereld);

        Assert.Empty(ervoor);
        Assert.Contains("als vervanger", Assert.Single(await Berichten(wereld)).Inhoud, StringComparison.Ordinal);
    }

    internal static async Task Voer(Proefregio wereld)
    {
        await using var scope = wereld.In();
        await scope.ServiceProvider.GetServices<ITaak>().OfType<Herinnertaak>().Single().Voer(CancellationToken.None);
    }

    internal static async Task<List<Berichtrij>> Berichten(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope.ServiceProvider.GetRequiredService<ToegangDb>().Berichten.AsNoTracking().ToListAsync();
    }

    private static Task<List<Herinnering>> Herinneringen(Proefregio wereld) =>
        wereld.Lees(db => db.Herinneringen.AsNoTracking().ToListAsync());

    private static Task Ritme(Proefregio wereld, Action<Aanbieder> stel) =>
        wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            foreach (var aanbieder in await db.Aanbieders.ToListAsync())
            {
                stel(aanbieder);
            }
            await db.Bewaar(CancellationToken.None);
        });

    private static async Task<Guid> Gebruiker(Proefregio wereld, Persoon persoon)
    {
        await using var scope = wereld.In();
        var db = scope.ServiceProvider.GetRequiredService<ToegangDb>();
        return (await db.Gebruikers.SingleAsync(g => g.Zoekmail == persoon.Mail)).Id;
    }
}
