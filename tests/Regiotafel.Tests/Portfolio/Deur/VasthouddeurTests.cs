using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Deur;

/// <summary>What room Plaatsing does with places, in its own transaction.</summary>
public sealed class VasthouddeurTests
{
    // Begin is Monday 2 November 2026; five working days on is Monday 9 November.
    private static readonly DateOnly Vijf = new(2026, 11, 9);

    [Theory, OpElkeMotor]
    public async Task Van_twee_die_tegelijk_de_laatste_plek_vragen_krijgt_een_hem_en_leest_de_ander_wie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var id = await Plek(wereld);

        var uitslagen = await Task.WhenAll(
            Task.Run(() => Claim(wereld, Personen.ZbLinde, id, Guid.NewGuid()), Ct),
            Task.Run(() => Claim(wereld, Personen.Zk, id, Guid.NewGuid()), Ct)
        );

        var gelukt = Assert.Single(uitslagen, u => u.Weigering is null);
        var verloren = Assert.Single(uitslagen, u => u.Vasthouding is null);
        var naam = gelukt == uitslagen[0] ? Personen.ZbLinde.Naam : Personen.Zk.Naam;
        Assert.Equal(
            $"De laatste plek is net vastgehouden door {naam}, tot en met 9-11-2026. Kies een ander aanbod of bel de locatie: 010-0000001.",
            verloren.Weigering!.Tekst
        );
        Assert.Equal((VasthoudingStatus.Actief, Vijf), (gelukt.Vasthouding!.Status, gelukt.Vasthouding.LaatsteDag));
        await Sluitend(wereld, id, (1, 1));
    }

    [Theory, OpElkeMotor]
    public async Task Een_teruggedraaide_stap_laat_tellers_en_plaatsboek_gelijk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (id, sleutel) = (await Plek(wereld), Guid.NewGuid());

        await using (var scope = wereld.Namens(Personen.Zk))
        {
            var werk = scope.ServiceProvider.GetRequiredService<Werkeenheid>();
            await werk.BeginSchrijven(Ct);
            var uitslag = await Deur(scope.ServiceProvider).Claim(Verzoek(id, sleutel), Ct);
            Assert.NotNull(uitslag.Vasthouding);
            werk.DraaiTerug();
        }
        await Sluitend(wereld, id, (1, 0));
        Assert.Equal(0, await wereld.Lees(db => db.Vasthoudingen.CountAsync(Ct)));

        // The same key afterwards is a new hold, and once more the same one.
        var eerste = await Claim(wereld, Personen.Zk, id, sleutel);
        var tweede = await Claim(wereld, Personen.Zk, id, sleutel);
        Assert.Equal(eerste.Vasthouding, tweede.Vasthouding);
        await Sluitend(wereld, id, (1, 1));
    }

    [Theory, OpElkeMotor]
    public async Task De_deur_verlengt_geeft_vrij_en_meldt_bezet_en_zegt_hoe_het_staat(Motor motor)
    {
        var gehoord = new Gevolgen();
        await using var wereld = await Met(motor, gehoord);
        var id = await Plek(wereld);
        var een = (await Claim(wereld, Personen.Zk, id, Guid.NewGuid())).Vasthouding!.Id;

        // Twenty working days from Monday 2 November is Monday 30 November; ten is Monday 16 November.
        var teLang = await Doe(wereld, d => d.Verleng(een, new DateOnly(2026, 11, 17), 10, "voorstel.doen", Ct));
        var keten = await Doe(wereld, d => d.Verleng(een, new DateOnly(2026, 11, 30), 20, "voorstel.doen", Ct));
        Assert.Equal("Kies een einddatum na vandaag en hoogstens 10 werkdagen vooruit.", teLang?.Tekst);
        Assert.Null(keten);
        Assert.Null(await Doe(wereld, d => d.GeefVrij(een, "Het voorstel is ingetrokken.", "voorstel.doen", Ct)));
        Assert.Equal("al-beeindigd", (await Doe(wereld, d => d.ZetOm(een, "plaatsing.bevestigen", Ct)))?.Code);
        await Sluitend(wereld, id, (1, 0));
        var teksten = await wereld.Lees(db => db.Aanbodberichten.Select(b => b.Tekst).ToListAsync(Ct));
        Assert.Contains(teksten, t => t.EndsWith("Reden: Het voorstel is ingetrokken.", StringComparison.Ordinal));

        var twee = (await Claim(wereld, Personen.Zk, id, Guid.NewGuid())).Vasthouding!.Id;
        Assert.Null(await Doe(wereld, d => d.ZetOm(twee, "plaatsing.bevestigen", Ct)));
        await Sluitend(wereld, id, (0, 0));
        Assert.Equal("vol", (await Claim(wereld, Personen.Zk, id, Guid.NewGuid())).Weigering?.Code);
        var standen = await Doe(wereld, d => d.Stand([een, twee, Guid.NewGuid()], Ct));
        Assert.Equal(
            [VasthoudingStatus.Vrijgegeven, VasthoudingStatus.Omgezet],
            [standen[een].Status, standen[twee].Status]
        );
        Assert.Equal(2, standen.Count);
        Assert.Empty(gehoord.Alle);
    }

    [Theory, OpElkeMotor]
    public async Task Wie_volgt_hoort_in_dezelfde_transactie_dat_een_vasthouding_eindigt(Motor motor)
    {
        var gehoord = new Gevolgen();
        await using var wereld = await Met(motor, gehoord);
        var id = await Plek(wereld);
        var een = (await Claim(wereld, Personen.Zk, id, Guid.NewGuid())).Vasthouding!.Id;

        // Who follows refuses: nothing has happened.
        gehoord.Breek = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => GeefVrij(wereld, een));
        await Sluitend(wereld, id, (1, 1));
        gehoord.Breek = false;
        Assert.Null(await GeefVrij(wereld, een));
        await Sluitend(wereld, id, (1, 0));

        // Run out: the readers see it at once, who follows hears it with the job.
        var twee = (await Claim(wereld, Personen.Zk, id, Guid.NewGuid())).Vasthouding!.Id;
        wereld.Tijd.Zet(new DateTime(2026, 11, 9, 23, 0, 0, DateTimeKind.Utc));
        Assert.Equal(VasthoudingStatus.Verlopen, (await Doe(wereld, d => d.Stand([twee], Ct)))[twee].Status);
        await wereld.Schrijf(sp => sp.GetRequiredService<VerlopenVasthoudingen>().Ruim(Personen.Regio, Ct));
        await Sluitend(wereld, id, (1, 0));

        // The offer is paused.
        var drie = (await Claim(wereld, Personen.Zk, id, Guid.NewGuid(), new DateOnly(2026, 11, 16))).Vasthouding!.Id;
        await wereld.Doe(
            Personen.ZbBrughuis,
            async sp =>
            {
                await sp.GetRequiredService<VasthoudingBeeindigen>()
                    .GeefAllesVrij(id, "Verbouwing.", "aanbod.wijzigen", Ct);
                return true;
            },
            Ct
        );

        Assert.All(gehoord.Alle, g => Assert.True(g.InTransactie));
        Assert.Equal(
            [
                new Vasthoudeinde(een, id, VasthoudingStatus.Vrijgegeven, "Er is een lekkage."),
                new Vasthoudeinde(een, id, VasthoudingStatus.Vrijgegeven, "Er is een lekkage."),
                new Vasthoudeinde(twee, id, VasthoudingStatus.Verlopen, null),
                new Vasthoudeinde(drie, id, VasthoudingStatus.Vrijgegeven, "Verbouwing."),
            ],
            gehoord.Alle.Select(g => g.Einde)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_plek_buiten_de_regio_van_de_transactie_is_er_niet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var veen = await wereld.Lees(
            db => db.Aanbod.Where(a => a.EigenaarId == Personen.Veen).Select(a => a.Id).SingleAsync(Ct),
            Personen.AndereRegio
        );

        await Assert.ThrowsAsync<NietGevonden>(() => Claim(wereld, Personen.Zk, veen, Guid.NewGuid()));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Vasthouddeur Deur(IServiceProvider sp) => sp.GetRequiredService<Vasthouddeur>();

    private static Vasthoudverzoek Verzoek(Guid id, Guid sleutel, DateOnly? tot = null) =>
        new(id, sleutel, tot ?? Vijf, "voorstel.doen");

    private static Task<Proefregio> Met(Motor motor, Gevolgen gehoord) =>
        Proefregio.Start(motor, b => b.Services.AddSingleton(gehoord).AddScoped<IVasthoudgevolg, Gevolglijst>());

    // The one free place of Brughuis.
    private static Task<Guid> Plek(Proefregio wereld) =>
        wereld.Lees(db => db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync(Ct));

    private static Task<Vasthouduitslag> Claim(
        Proefregio wereld,
        Persoon wie,
        Guid id,
        Guid sleutel,
        DateOnly? tot = null
    ) => wereld.Doe(wie, sp => Deur(sp).Claim(Verzoek(id, sleutel, tot), Ct), Ct);

    private static Task<T> Doe<T>(Proefregio wereld, Func<Vasthouddeur, Task<T>> daad) =>
        wereld.Doe(Personen.Zk, sp => daad(Deur(sp)), Ct);

    private static Task<Regiotafel.Kern.Weigering?> GeefVrij(Proefregio wereld, Guid id) =>
        wereld.Doe(
            Personen.ZbBrughuis,
            sp =>
                sp.GetRequiredService<VasthoudingBeeindigen>()
                    .Voer(id, VasthoudingStatus.Vrijgegeven, "Er is een lekkage.", Ct),
            Ct
        );

    private static async Task Sluitend(Proefregio wereld, Guid id, (int Vrij, int Vast) verwacht)
    {
        var aanbod = await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == id, Ct));
        Assert.Equal(verwacht, (aanbod.Vrij, aanbod.Vastgehouden));
        await using var scope = wereld.In();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<Plaatsboekcontrole>().Controleer(Ct)).Verschillen);
    }
}
