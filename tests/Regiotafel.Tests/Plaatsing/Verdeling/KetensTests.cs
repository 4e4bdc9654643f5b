using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Verdeling;

/// <summary>The page of chains: a resident moves on, and somebody who waits gets the place.</summary>
public sealed class KetensTests
{
    [Theory, OpElkeMotor]
    public async Task Een_bewoner_schuift_door_alleen_met_toestemming_en_een_ander_krijgt_de_plek(Motor motor)
    {
        // Begane grond has free places for 880, 882 and 884; Tuinhuis is where the resident lives. The one who waits wants Tuinhuis only.
        await using var wereld = await Proefregio.Start(motor);
        var tuinhuis = await wereld.Lees(db => db.Eenheden.SingleAsync(e => e.Code == Proefvulling.Tuinhuis));
        var bewoner = await Bewoner(wereld, tuinhuis.Id);
        await VulTuinhuis(wereld, tuinhuis.Id);
        var wachtend = await Zoekvraagproef.Nieuw(
            wereld,
            Personen.ZbLinde,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["PRO"] = "884" },
            "6"
        );
        await Wil(wereld, wachtend, tuinhuis.Id);
        var zk = await wereld.Als(Personen.Zk);

        var zonder = await zk.Open("/plaatsing/ketens");
        Assert.Equal(HttpStatusCode.OK, zonder.Status);
        Assert.DoesNotContain("Keten van", zonder.Inhoud, StringComparison.Ordinal);

        await Geef(wereld, bewoner);
        var met = (await zk.Open("/plaatsing/ketens")).Inhoud;
        Assert.Contains("Keten van 2 stappen", met, StringComparison.Ordinal);
        Assert.Contains($"bewoner {bewoner.Code} verhuist van", met, StringComparison.Ordinal);
        Assert.Contains($"{wachtend.Code} (status 6, wacht 100 dagen) komt in", met, StringComparison.Ordinal);
        Assert.Contains("Bewezen: er is geen betere verdeling", met, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await (await wereld.Als(Personen.ZbLinde)).Open("/plaatsing/ketens")).Status
        );
    }

    private static Task<Zoekvraag> Bewoner(Proefregio wereld, Guid eenheid) =>
        Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, huidig: eenheid);

    // No place is free there, so that only the place of the resident can come free.
    private static Task VulTuinhuis(Proefregio wereld, Guid eenheid) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            foreach (var aanbod in await db.Aanbod.Where(a => a.EenheidId == eenheid).ToListAsync())
            {
                Assert.Null(aanbod.ZetVrij(0));
            }
            await db.Bewaar(CancellationToken.None);
        });

    private static Task Wil(Proefregio wereld, Zoekvraag zoekvraag, Guid eenheid) =>
        Schrijf(
            wereld,
            async db =>
            {
                db.Voorkeuren.Add(
                    new Voorkeur
                    {
                        Id = Guid.NewGuid(),
                        Regio = zoekvraag.Regio,
                        ZoekvraagId = zoekvraag.Id,
                        Soort = Voorkeursoort.Voorkeur,
                        Doelsoort = Voorkeurdoel.Eenheid,
                        DoelId = eenheid,
                        Volgorde = 1,
                    }
                );
                (await db.Zoekvragen.SingleAsync(z => z.Id == zoekvraag.Id)).AlleenVoorkeur = true;
            }
        );

    private static Task Geef(Proefregio wereld, Zoekvraag bewoner) =>
        Schrijf(
            wereld,
            db =>
            {
                db.Grondslagen.Add(
                    new Grondslag
                    {
                        Id = Guid.NewGuid(),
                        Regio = bewoner.Regio,
                        ZoekvraagId = bewoner.Id,
                        Doel = "Wil zelfstandiger wonen.",
                        Vorm = Grondslagvorm.Schriftelijk,
                        Datum = new DateOnly(2026, 10, 1),
                        Tot = new DateOnly(2027, 10, 1),
                        DoorId = bewoner.RegiehouderId,
                        Door = bewoner.Regiehouder,
                        Op = VasteTijd.Begin,
                    }
                );
                return Task.CompletedTask;
            }
        );

    private static Task Schrijf(Proefregio wereld, Func<PlaatsingDb, Task> daad) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            await daad(db);
            await db.Bewaar(CancellationToken.None);
        });
}
