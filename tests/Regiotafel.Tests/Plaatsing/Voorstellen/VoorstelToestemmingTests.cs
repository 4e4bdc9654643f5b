using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Plaatsing.Voorstellen.VoorstelTests;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>What the consent of a resident does to proposals: none without it, and withdrawing stops what runs.</summary>
public sealed class VoorstelToestemmingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>
    /// By hand: the old unit has 2 free and gets 1 more when the resident leaves it; a second placement after a failed trial frees
    /// nothing there.
    /// </summary>
    [Theory, OpElkeMotor]
    public async Task Een_bewoner_laat_een_keer_een_plek_achter_en_zonder_toestemming_loopt_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (oud, plek) = (await BeganeGrond(wereld), await Voorstelproef.Plek(wereld));
        var eenheid = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.Id == oud).Select(a => a.EenheidId).SingleAsync(Ct)
        );
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, huidig: eenheid);
        Task<(Voorstel? Voorstel, Regiotafel.Kern.Weigering? Fout)> Doe() =>
            Voorstelproef.Doe(wereld, Personen.ZbLinde, zoekvraag.Id, plek);
        Assert.Equal("geen-toestemming", (await Doe()).Fout?.Code);
        await Stem(wereld, zoekvraag.Id);
        Assert.True(await InVraag(wereld, zoekvraag) >= 0);

        foreach (var keer in new[] { 1, 2 })
        {
            var v = (await Doe()).Voorstel!;
            Assert.Null(await Antwoord(wereld, a => a.ZegToe(v.Id, Ct)));
            Assert.Null(await Bevestig(wereld, v.Id));
            Assert.Null(await Volg(wereld, p => p.Begin(v.Id, Ct)));
            await Voorstelproef.Sluitend(wereld, oud, (3, 0));
            Assert.Equal("zoekvraag-geplaatst", (await Sluit(wereld, zoekvraag.Id))?.Code);
            Assert.Null(await Volg(wereld, p => p.Beeindig(v.Id, Ct)));
            Assert.Equal(-1, await InVraag(wereld, zoekvraag));
        }

        await TrekIn(wereld, zoekvraag, plek);
    }

    // A newer consent stops nothing; withdrawing stops all that runs.
    private static async Task TrekIn(Proefregio wereld, Zoekvraag zoekvraag, Guid plek)
    {
        Task<(Voorstel? Voorstel, Regiotafel.Kern.Weigering? Fout)> Doe() =>
            Voorstelproef.Doe(wereld, Personen.ZbLinde, zoekvraag.Id, plek);
        var loopt = (await Doe()).Voorstel!;
        await Stem(wereld, zoekvraag.Id);
        Assert.Null(await Antwoord(wereld, a => a.ZegToe(loopt.Id, Ct)));
        Assert.Null(
            await Voorstelproef.Stap(
                wereld,
                Personen.ZbLinde,
                sp => sp.GetRequiredService<Toestemming>().TrekIn(zoekvraag.Id, Ct)
            )
        );
        var weg = await Voorstelproef.Lees(wereld, loopt.Id);
        Assert.Equal(
            (Voorstelstaat.Vervallen, Vervalreden.ToestemmingIngetrokken),
            (weg.Staat, weg.Vervalreden!.Value)
        );
        await Voorstelproef.Sluitend(wereld, plek, (1, 0));
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, zoekvraag.Id));
        Assert.Equal("geen-toestemming", (await Doe()).Fout?.Code);
        var gronden = await Zoekvraagproef.Lees(
            wereld,
            db => db.Grondslagen.Select(g => g.IngetrokkenDoor).OrderBy(d => d).ToListAsync(Ct)
        );
        Assert.Equal(
            ["Zb Linde", "vervangen door nieuwe toestemming"],
            gronden.OfType<string>().Order(StringComparer.Ordinal)
        );

        // Each placement stands in the log under its own name, with the versions of its own row.
        var log = await wereld.Lees(db =>
            db.Database.SqlQueryRaw<string>(
                    "select actie || ' ' || velden || ' ' || coalesce(versie_voor, 0) || '-' || versie_na as \"Value\" from toegang_logboek where soort = 'Plaatsing'"
                )
                .ToListAsync(Ct)
        );
        Assert.Equal(
            ["aanmaken  0-1", "beeindigen BeeindigdOp 2-3", "wijzigen GestartOp 1-2"],
            log.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
        Assert.Equal(6, log.Count);
    }

    private static async Task Stem(Proefregio wereld, Guid zoekvraag) =>
        Assert.Null(
            await Voorstelproef.Stap(
                wereld,
                Personen.ZbLinde,
                async sp =>
                {
                    var vandaag = new DateOnly(2026, 11, 2);
                    var grond = new Grondslaginvoer
                    {
                        Doel = "Wil dichter bij werk wonen.",
                        Datum = vandaag,
                        Tot = vandaag.AddMonths(6),
                    };
                    return (await sp.GetRequiredService<Toestemming>().Leg(zoekvraag, grond, Ct))?.Weigering;
                }
            )
        );

    private static async Task<int> InVraag(Proefregio wereld, Zoekvraag zoekvraag)
    {
        await using var scope = wereld.In(Personen.Regio);
        var maker = scope.ServiceProvider.GetRequiredService<Regiovraagmaker>();
        return (await maker.Maak(Personen.Regio, Ct)).Nummer(zoekvraag);
    }

    private static Task<Regiotafel.Kern.Weigering?> Sluit(Proefregio wereld, Guid id) =>
        Voorstelproef.Stap(
            wereld,
            Personen.ZbLinde,
            sp => sp.GetRequiredService<Afsluiten>().Voer(id, Afsluitreden.EldersGeholpen, Ct)
        );
}
