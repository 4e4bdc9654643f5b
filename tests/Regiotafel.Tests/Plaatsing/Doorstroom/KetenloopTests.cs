using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using static Regiotafel.Plaatsing.Doorstroom.Stapstatus;

namespace Regiotafel.Tests.Plaatsing.Doorstroom;

/// <summary>A chain from talk to moving, and what a no does to places, proposals and people.</summary>
public sealed class KetenloopTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, OpElkeMotor]
    public async Task Een_keten_houdt_alles_tegelijk_vast_en_verhuist_een_voor_een(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld);
        var keten = await proef.Stel();
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));

        // Both places or none: the second is announced for the day of the first move, and held at once.
        Assert.Null(await proef.Begin(keten));
        Assert.Equal((2, 1), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((1, 1), await proef.Plekken(proef.Tuinhuis));
        Assert.StartsWith(
            "Deze keten is intussen veranderd: hij is in gesprek, door Zk Regio",
            (await proef.Begin(keten))?.Tekst,
            StringComparison.Ordinal
        );

        // Confirming waits for everybody; a step is taken by its own side.
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Client(new(keten, 1), Ct)));
        await Assert.ThrowsAsync<Regiotafel.Kern.Poort.NietGevonden>(() =>
            proef.Zet(Personen.ZbBrughuis, z => z.Client(new(keten, 1), Ct))
        );
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Aanbieder(new(keten, 1), Ct)));
        Assert.Equal(
            "niet-iedereen-akkoord",
            (await proef.Zet(Personen.ZbLinde, z => z.Bevestig(new(keten, 1), Ct)))?.Code
        );
        Assert.Null(await proef.Zet(Personen.ZbBrughuis, z => z.Client(new(keten, 2), Ct)));
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Aanbieder(new(keten, 2), Ct)));
        Assert.Equal(Ketenstaat.Akkoord, (await proef.Stand(keten)).Staat);

        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Bevestig(new(keten, 1), Ct)));
        Assert.Null(await proef.Zet(Personen.Zk, z => z.Bevestig(new(keten, 2), Ct)));
        Assert.Equal((1, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        Assert.Equal("geen-weg-terug", (await proef.Zeg(Personen.Zk, v => v.Stop(keten, Ct)))?.Code);

        // The second waits for the first.
        Assert.Equal(
            "stap-ervoor-eerst",
            (await proef.Zet(Personen.ZbBrughuis, z => z.Verhuis(new(keten, 2), Ct)))?.Code
        );
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Verhuis(new(keten, 1), Ct)));
        Assert.Null(await proef.Zet(Personen.ZbBrughuis, z => z.Verhuis(new(keten, 2), Ct)));
        var stand = await proef.Stand(keten);
        Assert.Equal(Ketenstaat.Voltooid, stand.Staat);
        Assert.Equal([Verhuisd, Verhuisd], stand.Stappen);
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        Assert.StartsWith(
            "Deze keten is intussen veranderd: bij stap 1 is de cliënt verhuisd, door Zb Linde",
            (await proef.Zeg(Personen.ZbLinde, v => v.Client(new(keten, 1), behandelaar: false, Ct)))?.Tekst,
            StringComparison.Ordinal
        );
        await Sluitend(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Wie_de_keten_leidt_kiest_andere_dagen_en_plaatsing_en_plek_gaan_mee(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld);
        var keten = await proef.Stel();
        Assert.Null(await proef.Begin(keten));
        await proef.Akkoord(keten);
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Bevestig(new(keten, 1), Ct)));
        DateOnly?[] dagen = [new(2026, 11, 17), new(2026, 11, 19)];

        await Assert.ThrowsAsync<Regiotafel.Kern.Poort.NietGevonden>(() =>
            Verzet(proef, Personen.ZbLinde, keten, dagen)
        );
        Assert.Equal("waarom-verzet", (await Verzet(proef, Personen.Zk, keten, dagen, reden: null))?.Code);
        Assert.Equal(
            "dag-buiten-termijn",
            (await Verzet(proef, Personen.Zk, keten, [null, new DateOnly(2026, 12, 1)]))?.Code
        );
        Assert.Null(await Verzet(proef, Personen.Zk, keten, dagen));
        Assert.Equal(dagen, await Dagen(wereld, keten));
        Assert.Equal(
            new DateOnly(2026, 11, 17),
            await Zoekvraagproef.Lees(wereld, db => db.Plaatsingen.Select(p => p.VerwachtOp).SingleAsync(Ct))
        );
        Assert.Contains(
            new DateOnly(2026, 11, 17),
            await wereld.Lees(db =>
                db.Aanbod.Where(a => a.EenheidId == proef.Tuinhuis).Select(a => a.Vanaf).ToListAsync(Ct)
            )
        );
        var blad = await (await wereld.Als(Personen.Zk)).Open($"/plaatsing/ketens/{keten}");
        Assert.Contains("Stap 2: andere dag, de plek is later klaar", blad.Tekst, StringComparison.Ordinal);
        Assert.NotNull(blad.Formulier("handler=Verzet"));

        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Verhuis(new(keten, 1), Ct)));
        Assert.Equal("stap-loopt-niet", (await Verzet(proef, Personen.Zk, keten, [new DateOnly(2026, 11, 18)]))?.Code);
        await Sluitend(wereld);
    }

    private static Task<Weigering?> Verzet(
        Ketenproef proef,
        Persoon wie,
        Guid keten,
        DateOnly?[] dagen,
        Verzetreden? reden = Verzetreden.PlekLaterKlaar
    ) =>
        proef.Doe(
            wie,
            async sp => (await sp.GetRequiredService<KetenVerzetten>().Voer(keten, dagen, reden, Ct))?.Weigering
        );

    private static Task<List<DateOnly?>> Dagen(Proefregio wereld, Guid keten) =>
        Zoekvraagproef.Lees(
            wereld,
            db =>
                db.Ketenstappen.Where(s => s.KetenId == keten)
                    .OrderBy(s => s.Volgnr)
                    .Select(s => s.Datum)
                    .ToListAsync(Ct)
        );

    [Theory, OpElkeMotor]
    public async Task Na_een_nee_staat_het_deel_ervoor_en_is_er_een_opvolger_voor_de_plek(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld);
        var ander = await Ketenproef.Gegadigde(wereld, Personen.ZbLinde, proef.Tuinhuis, "7");
        var keten = await proef.Stel();
        Assert.Null(await proef.Begin(keten));
        await proef.Akkoord(keten);
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Bevestig(new(keten, 1), Ct)));
        Assert.Null(await proef.Zet(Personen.ZbBrughuis, z => z.Bevestig(new(keten, 2), Ct)));

        // Everything is confirmed, and still the client may say no. The resident lives at a wrong place, so his move stands.
        Assert.Null(await proef.Zeg(Personen.ZbBrughuis, v => v.Client(new(keten, 2), behandelaar: false, Ct)));
        var stand = await proef.Stand(keten);
        Assert.Equal(Ketenstaat.InUitvoering, stand.Staat);
        Assert.Equal([Bevestigd, Veto], stand.Stappen);
        Assert.Equal((1, 0), await proef.Plekken(proef.Tuinhuis));
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, proef.Wachtend.Id));

        // The resident has not moved and may still stay: nobody takes his place but a chain that falls with him.
        var plek = await proef.Aanbod(proef.Tuinhuis);
        var (_, bewoond) = await Voorstelproef.Doe(wereld, Personen.ZbLinde, ander.Id, plek);
        Assert.Equal("nog-bewoond", bewoond?.Code);
        var (los, _) = await proef.Stel(new Ketenvraag(Ruil: false, [(ander.Id, plek)]));
        Assert.Equal("nog-bewoond", (await proef.Begin(los, [new(2026, 11, 18)]))?.Code);
        Assert.Equal((1, 0), await proef.Plekken(proef.Tuinhuis));

        // The zorgkantoor sees the runner-up at once and makes it a proposal; who said no is not asked again.
        var zk = await wereld.Als(Personen.Zk);
        var blad = await zk.Open($"/plaatsing/ketens/{keten}");
        Assert.Contains("Nieuw voorstel voor de plek die vrij blijft", blad.Tekst, StringComparison.Ordinal);
        Assert.Contains($"{ander.Code} (status 7, wacht 100 dagen) komt in", blad.Tekst, StringComparison.Ordinal);
        var gedaan = await zk.Verstuur(blad.Formulier("handler=Voorstel"), null);
        var opvolger = Guid.Parse(gedaan.Naar!.Split('/')[^1]);
        Assert.Null(
            await proef.Doe(
                Personen.Zk,
                async sp =>
                    (
                        await sp.GetRequiredService<KetenBeginnen>()
                            .Voer(opvolger, [new(2026, 11, 18)], new DateOnly(2026, 11, 30), Ct)
                    )?.Weigering
            )
        );
        Assert.Equal((1, 1), await proef.Plekken(proef.Tuinhuis));

        // The resident himself says no: then the place does not come free, and the runner-up falls with it.
        Assert.Null(await proef.Zeg(Personen.ZbLinde, v => v.Client(new(keten, 1), behandelaar: true, Ct)));
        Assert.Equal(Ketenstaat.Gestopt, (await proef.Stand(keten)).Staat);
        Assert.Equal(Ketenstaat.Gestopt, (await proef.Stand(opvolger)).Staat);
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, proef.Bewoner.Id));
        await Sluitend(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Een_nee_komt_terwijl_een_stap_wordt_bevestigd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld);
        var keten = await proef.Stel();
        Assert.Null(await proef.Begin(keten));
        await proef.Akkoord(keten);

        var (nee, bevestig) = await Samen(
            () => proef.Zeg(Personen.ZbLinde, v => v.Client(new(keten, 1), behandelaar: false, Ct)),
            () => proef.Zet(Personen.ZbBrughuis, z => z.Bevestig(new(keten, 2), Ct))
        );

        // A no is possible before and after; who confirms too late reads who was first. Either way nothing of the chain is left.
        Assert.Null(nee);
        if (bevestig is not null)
        {
            Assert.StartsWith(
                "Deze keten is intussen veranderd: stap 2 gaat niet door, want een andere stap gaat niet door, door Zb Linde (Zb Linde) op 2-11-2026.",
                bevestig.Tekst,
                StringComparison.Ordinal
            );
        }
        var stand = await proef.Stand(keten);
        Assert.Equal(Ketenstaat.Gestopt, stand.Staat);
        Assert.Equal([Veto, Veto], stand.Stappen);
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, proef.Wachtend.Id));
        Assert.Equal(
            0,
            await Zoekvraagproef.Lees(wereld, db => db.Plaatsingen.CountAsync(p => p.BeeindigdOp == null, Ct))
        );
        await Sluitend(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Ingetrokken_toestemming_en_een_verlopen_termijn_stoppen_de_keten(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld);
        var eerste = await proef.Stel();
        Assert.True(await Beschikbaar(wereld, proef.Wachtend));
        Assert.Null(await proef.Begin(eerste));
        Assert.False(await Beschikbaar(wereld, proef.Wachtend));
        // Its two proposals keep to the days of the plan, not to a deadline of their own.
        Assert.Equal(2, await Zoekvraagproef.Lees(wereld, db => db.Voorstellen.CountAsync(v => v.Loopt, Ct)));
        Assert.Equal(0, await Zoekvraagproef.Lees(wereld, db => db.Voorstellen.MetEigenTermijn().CountAsync(Ct)));
        Assert.Null(
            await proef.Doe(Personen.ZbLinde, sp => sp.GetRequiredService<Toestemming>().TrekIn(proef.Bewoner.Id, Ct))
        );
        Assert.Equal(Ketenstaat.Gestopt, (await proef.Stand(eerste)).Staat);
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        Assert.True(await Beschikbaar(wereld, proef.Wachtend));

        // With consent again; the common period passes without an answer.
        await proef.GeefToestemming();
        var tweede = await proef.Stel();
        Assert.Null(await proef.Begin(tweede));
        wereld.Tijd.Zet(new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc));
        await wereld.Schrijf(sp =>
            sp.GetRequiredService<Regiotafel.Portfolio.Vasthoudingen.VerlopenVasthoudingen>().Ruim(Personen.Regio, Ct)
        );
        var stand = await proef.Stand(tweede);
        Assert.Equal(Ketenstaat.Gestopt, stand.Staat);
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        await Sluitend(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Een_ruil_gaat_als_geheel_of_niet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var proef = await Ketenproef.Maak(wereld);
        var ander = await proef.Medebewoner();
        var eerste = await proef.Ruil(ander);
        Assert.Equal("ruil-op-een-dag", (await proef.Begin(eerste, [new(2026, 11, 16), new(2026, 11, 18)]))?.Code);
        DateOnly[] dag = [new(2026, 11, 16), new(2026, 11, 16)];
        Assert.Null(await proef.Begin(eerste, dag));
        Assert.Equal((3, 1), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((1, 1), await proef.Plekken(proef.Tuinhuis));

        // The practitioner of the second says no: both stay where they live.
        Assert.Null(await proef.Zeg(Personen.ZbLinde, v => v.Client(new(eerste, 2), behandelaar: true, Ct)));
        Assert.Equal([Veto, Veto], (await proef.Stand(eerste)).Stappen);
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));

        var tweede = await proef.Ruil(ander);
        Assert.Null(await proef.Begin(tweede, dag));
        await proef.Akkoord(tweede, Personen.ZbLinde);
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Bevestig(new(tweede, 1), Ct)));
        Assert.Equal("ruil-samen", (await proef.Zet(Personen.ZbLinde, z => z.Verhuis(new(tweede, 1), Ct)))?.Code);
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Bevestig(new(tweede, 2), Ct)));
        Assert.Null(await proef.Zet(Personen.ZbLinde, z => z.Verhuis(new(tweede, 2), Ct)));
        Assert.Equal(Ketenstaat.Voltooid, (await proef.Stand(tweede)).Staat);

        // Both have left where they lived: no chain opens those places again.
        var nogEens = new Ketenvraag(
            Ruil: true,
            [(proef.Bewoner.Id, await proef.Aanbod(proef.BeganeGrond)), (ander.Id, await proef.Aanbod(proef.Tuinhuis))]
        );
        Assert.Equal("geen-keten", (await proef.Stel(nogEens)).Fout?.Code);
        Assert.Equal((2, 0), await proef.Plekken(proef.BeganeGrond));
        Assert.Equal((0, 0), await proef.Plekken(proef.Tuinhuis));
        await Sluitend(wereld);
    }

    private static async Task<bool> Beschikbaar(Proefregio wereld, Zoekvraag zoekvraag)
    {
        await using var scope = wereld.In(Personen.Regio);
        var vraag = scope.ServiceProvider.GetRequiredService<PlaatsingDb>().Zoekvragen.Where(z => z.Id == zoekvraag.Id);
        return (await scope.ServiceProvider.GetRequiredService<Zoekvraagboek>().Lees(vraag, Ct)).Single().Beschikbaar;
    }

    // Counters, holds and the ledger of places agree.
    private static async Task Sluitend(Proefregio wereld)
    {
        await using var scope = wereld.In();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<Plaatsboekcontrole>().Controleer(Ct)).Verschillen);
    }

    private static async Task<(Weigering? Een, Weigering? Twee)> Samen(
        Func<Task<Weigering?>> een,
        Func<Task<Weigering?>> twee
    )
    {
        var beide = await Task.WhenAll(Task.Run(een, Ct), Task.Run(twee, Ct));
        return (beide[0], beide[1]);
    }

    private static Task<Zoekvraagstaat> Staat(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Staat).SingleAsync(Ct));
}
