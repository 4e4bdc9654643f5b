using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Tests.Portfolio.Open;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Deur;

/// <summary>What room Plaatsing reads of the places, and what it tells of them.</summary>
public sealed class PlekkenboekTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    [Theory, OpElkeMotor]
    public async Task Elke_rol_ziet_van_de_plekken_wat_het_register_haar_laat_zien(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Openzetting.Zet(wereld, "5521");
        await Verberg(wereld);

        var zk = await Gezien(wereld, Personen.Zk);
        // By hand: three of De Linde (begane grond, eerste verdieping, tuinhuis), one of Brughuis, one open from elsewhere.
        Assert.Equal(
            [
                "Lindehof, Begane grond 2 vers",
                "Lindehof, Eerste verdieping 0 niet_bevestigd",
                "Lindezicht, Tuinhuis 1 loopt_af",
                "Brughuis Zuid, Hoofdlocatie 1 niet_bevestigd",
                "Veenhof, Hoofdlocatie 3 vers",
            ],
            zk.Plekken.Select(p => $"{p.Plaats.Naam} {p.Vrij} {p.Versheid}")
        );
        var plek = zk.Plekken[0];
        Assert.Same(plek, zk.Van(plek.Groep.Code));
        Assert.Same(plek, zk.Van(plek.AanbodId));
        Assert.Equal((12, "open", "010-0000001", true), (plek.Totaal, plek.Status, plek.Telefoon, plek.Vasthoudbaar));
        Assert.Equal((true, false), (zk.Plekken[4].Gast, zk.Plekken[4].Vasthoudbaar));
        // An indicative place is asked about, not held.
        Assert.Equal((true, false), (zk.Plekken[1].Indicatief, zk.Plekken[1].Vasthoudbaar));

        // What only counts in matching is in the groep, and is told to its own provider alone.
        Assert.Equal("sluit_uit", plek.Groep.ContraIndicaties["agressie"]);
        Assert.Equal(["CON.agressie"], plek.Verborgen);
        Assert.Empty((await Gezien(wereld, Personen.ZbLinde)).Plekken[0].Verborgen);
        var oordeel = Criteriumtoets.Toets(new Zoekprofiel(), plek.Groep, new Toetsmoment(Vandaag));
        var punt = Assert.Single(oordeel.Criteria, c => c.Criterium == "CON.agressie");
        Assert.Equal("Een voorwaarde van de aanbieder.", plek.Zin(punt));

        // A municipality meets Wlz places without numbers; who sees sums only meets none.
        var gm = (await Gezien(wereld, Personen.Gm)).Plekken[0];
        Assert.Equal((null, true), (gm.Vrij, gm.IetsVrij));
        Assert.Empty((await Gezien(wereld, Personen.Ra)).Plekken);

        // To calculate with: every number, no telephone.
        var alle = await wereld.Doe(
            Personen.Ra,
            sp => sp.GetRequiredService<Plekkenboek>().Alle(Personen.Regio, Vandaag, Ct),
            Ct
        );
        Assert.Equal([2, 0, 1, 1, 3], alle.Plekken.Select(p => p.Vrij!.Value));
        Assert.All(alle.Plekken, p => Assert.Null(p.Telefoon));
    }

    [Theory, OpElkeMotor]
    public async Task Een_plek_uit_de_opslag_telt_wat_nu_wordt_vastgehouden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await Aanbod(wereld, Proefvulling.BeganeGrond);

        var (voor, na) = await wereld.Doe(
            Personen.Zk,
            async sp =>
            {
                var boek = sp.GetRequiredService<Plekkenboek>();
                var eerst = await boek.Een(id, Ct);
                await sp.GetRequiredService<Vasthouddeur>()
                    .Claim(new Vasthoudverzoek(id, Guid.NewGuid(), Vandaag, "voorstel.doen"), Ct);
                return (eerst!, (await boek.Een(id, Ct))!);
            },
            Ct
        );
        Assert.Equal((2, 1), (voor.Vrij, na.Vrij));
        Assert.Equal(Proefvulling.BeganeGrond, voor.Plaats.Eenheidcode);
        // Not of this region and not open for it: it does not exist here.
        var veen = await Openzetting.Aanbod(wereld);
        Assert.Null(await wereld.Doe(Personen.Zk, sp => sp.GetRequiredService<Plekkenboek>().Een(veen, Ct), Ct));
        var eenheden = await wereld.Doe(
            Personen.Zk,
            sp => sp.GetRequiredService<Plekkenboek>().Eenheden(Personen.Regio, Ct),
            Ct
        );
        Assert.Equal(4, eenheden.Count);
        Assert.Equal(voor.Plaats, eenheden[voor.Plaats.EenheidId]);
    }

    [Theory, OpElkeMotor]
    public async Task Wat_bij_het_plaatsen_bleek_staat_daarna_in_het_register(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (vers, loopt) = (
            await Aanbod(wereld, Proefvulling.BeganeGrond),
            await Aanbod(wereld, Proefvulling.Tuinhuis)
        );

        // Fresh: no question. Fading: one question, and not again on the same day.
        Assert.False(await Meld(wereld, m => m.Vraag(vers, Plekvraag.KloptNog, Ct)));
        Assert.True(await Meld(wereld, m => m.Vraag(loopt, Plekvraag.KloptNog, Ct)));
        Assert.False(await Meld(wereld, m => m.Vraag(loopt, Plekvraag.KloptNog, Ct)));

        // The place was not there.
        await Meld(
            wereld,
            async m =>
            {
                await m.MeldNietBevestigd(vers, "de plek was al weg", "voorstel.beantwoorden", Ct);
                return true;
            }
        );
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == vers, Ct));
        Assert.Null(aanbod.BevestigdOp);
        Assert.Equal(Stand.NietBevestigd, Versheidsregel.Stand(aanbod.BevestigdOp, 14, Vandaag));
        var teksten = await wereld.Lees(db => db.Aanbodberichten.Select(b => b.Tekst).ToListAsync(Ct));
        Assert.Equal(2, teksten.Count);
        Assert.Contains(
            teksten,
            t =>
                t.StartsWith(
                    "Lindehof, Begane grond: een voorstel ging niet door: de plek was al weg.",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_verhuizing_geeft_een_plek_bij_het_eerste_aanbod_en_nooit_meer_dan_er_zijn(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var tuinhuis = await wereld.Lees(db =>
            db.Eenheden.Where(e => e.Code == Proefvulling.Tuinhuis).Select(e => e.Id).SingleAsync(Ct)
        );
        var nu = await Meld(wereld, m => m.KomtVrij(tuinhuis, Vandaag, "plaatsing.bevestigen", Ct));
        // One is free at once; who leaves on 1 December leaves a place from that day, as certain as the first.
        var later = await Meld(
            wereld,
            m => m.KomtVrij(tuinhuis, new DateOnly(2026, 12, 1), "plaatsing.bevestigen", Ct)
        );

        var rijen = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EenheidId == tuinhuis).OrderBy(a => a.Vanaf ?? DateOnly.MinValue).ToListAsync(Ct)
        );
        Assert.Equal(
            [(2, null, Zekerheid.Toegezegd), (1, new DateOnly(2026, 12, 1), Zekerheid.Toegezegd)],
            rijen.Select(a => (a.Vrij, a.Vanaf, a.Zekerheid))
        );
        Assert.Equal([nu.AanbodId, later.AanbodId], rijen.Select(a => (Guid?)a.Id));

        // Five places in all: a third, fourth and fifth can become free at once, a sixth cannot.
        for (var i = 3; i <= 5; i++)
        {
            Assert.Null((await Meld(wereld, m => m.KomtVrij(tuinhuis, Vandaag, "plaatsing.bevestigen", Ct))).Weigering);
        }
        var teVeel = await Meld(wereld, m => m.KomtVrij(tuinhuis, Vandaag, "plaatsing.bevestigen", Ct));
        Assert.NotNull(teVeel.Weigering);
        await using var scope = wereld.In();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<Plaatsboekcontrole>().Controleer(Ct)).Verschillen);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Task<Plekkenblad> Gezien(Proefregio wereld, Persoon wie) =>
        wereld.Doe(wie, sp => sp.GetRequiredService<Plekkenboek>().Gezien(Vandaag, Ct), Ct);

    private static Task<T> Meld<T>(Proefregio wereld, Func<Plekmelder, Task<T>> daad) =>
        wereld.Doe(Personen.Zk, sp => daad(sp.GetRequiredService<Plekmelder>()), Ct);

    private static Task<Guid> Aanbod(Proefregio wereld, string eenheid) =>
        wereld.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == eenheid))
                .Select(a => a.Id)
                .SingleAsync(Ct)
        );

    private static Task Verberg(Proefregio wereld) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var eenheid = await db.Eenheden.SingleAsync(e => e.Code == Proefvulling.BeganeGrond, Ct);
            eenheid.Feiten.Add(
                new EenheidFeit
                {
                    EenheidId = eenheid.Id,
                    Soort = FeitSoort.Contraindicatie,
                    Code = "agressie",
                    Waarde = FeitWaarde.SluitUit,
                    Bron = FeitBron.Invoer,
                    Datum = Vandaag,
                    Zichtbaar = Zichtbaar.AlleenToets,
                }
            );
            await db.Bewaar(Ct);
        });
}
