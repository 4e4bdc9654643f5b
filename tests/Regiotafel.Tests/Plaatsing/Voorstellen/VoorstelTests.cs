using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>A proposal from its first step to a placement, a refusal or its fall.</summary>
public sealed class VoorstelTests
{
    [Theory, OpElkeMotor]
    public async Task Een_plaatsing_neemt_de_plek_en_laat_andere_voorstellen_vervallen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, v) = await Voorstelproef.Nieuw(wereld);
        var ander = (
            await Voorstelproef.Doe(wereld, Personen.ZbLinde, zoekvraag.Id, await BeganeGrond(wereld))
        ).Voorstel!;
        // The same pair again, and what was frozen.
        var dubbel = await Voorstelproef.Doe(wereld, Personen.Zk, zoekvraag.Id, ander.AanbodId);
        Assert.Equal("al-voorgesteld", dubbel.Fout?.Code);
        Assert.Contains(Momentopname.Lees(v.Momentopname).Feiten, f => f is { Code: "PRO", Waarde: "880" });
        Assert.Contains(
            Momentopname.Lees(v.Momentopname).Criteria,
            c => c is { Criterium: "VRS", Oordeel: not Regiotafel.Portfolio.Deur.Oordeel.Past }
        );

        Assert.Null(await Antwoord(wereld, a => a.Overweeg(v.Id, Ct)));
        Assert.Null(await Antwoord(wereld, a => a.ZegToe(v.Id, Ct)));
        Assert.Null(await Bevestig(wereld, v.Id));

        Assert.Equal(Voorstelstaat.Geplaatst, (await Voorstelproef.Lees(wereld, v.Id)).Staat);
        var weg = await Voorstelproef.Lees(wereld, ander.Id);
        Assert.Equal((Voorstelstaat.Vervallen, Vervalreden.EldersGeplaatst), (weg.Staat, weg.Vervalreden!.Value));
        await Voorstelproef.Sluitend(wereld, v.AanbodId, (0, 0));
        await Voorstelproef.Sluitend(wereld, ander.AanbodId, (2, 0));
        var plaatsing = await Zoekvraagproef.Lees(wereld, db => db.Plaatsingen.SingleAsync(Ct));
        Assert.Equal((v.Id, new DateOnly(2026, 12, 1)), (plaatsing.VoorstelId, plaatsing.VerwachtOp));
        Assert.Equal(Zoekvraagstaat.Geplaatst, await Staat(wereld, zoekvraag.Id));
        Assert.Equal("voorstel-veranderd", (await Bevestig(wereld, v.Id))?.Code);

        // On trial it ends again: the place is free, the case seeks, and a second time changes nothing.
        Assert.Null(await Volg(wereld, p => p.Begin(v.Id, Ct)));
        Assert.Null(await Volg(wereld, p => p.Beeindig(v.Id, Ct)));
        Assert.Equal("plaatsing-loopt-niet", (await Volg(wereld, p => p.Beeindig(v.Id, Ct)))?.Code);
        await Voorstelproef.Sluitend(wereld, v.AanbodId, (1, 0));
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, zoekvraag.Id));
    }

    [Theory, OpElkeMotor]
    public async Task Een_afwijzing_geeft_de_plek_terug_en_heeft_het_gevolg_van_haar_code(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, v) = await Voorstelproef.Nieuw(wereld);

        // A client's reason is not the provider's to give.
        Assert.Equal("reden-kiezen", (await WijsAf(wereld, v.Id, "C01", Personen.ZbBrughuis))?.Code);
        Assert.Null(await WijsAf(wereld, v.Id, "A01", Personen.ZbBrughuis));
        await Voorstelproef.Sluitend(wereld, v.AanbodId, (1, 0));
        Assert.Null((await wereld.Lees(db => db.Aanbod.SingleAsync(a => a.Id == v.AanbodId, Ct))).BevestigdOp);
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, zoekvraag.Id));

        // Two refusals of the client at status 7: one of them keeps the pair apart, both together ask about the status.
        foreach (var code in new[] { "C02", "C01" })
        {
            var weer = (await Voorstelproef.Doe(wereld, Personen.ZbLinde, zoekvraag.Id, v.AanbodId)).Voorstel!;
            Assert.Null(await WijsAf(wereld, weer.Id, code, Personen.ZbLinde));
        }
        var (afwijzingen, taken) = await Zoekvraagproef.Lees(
            wereld,
            async db =>
                (
                    await db
                        .Afwijzingen.OrderBy(a => a.Redencode)
                        .Select(a => new { a.Redencode, a.Tot })
                        .ToListAsync(Ct),
                    await db.Taken.Select(t => new { t.Soort, t.Onderwerp }).ToListAsync(Ct)
                )
        );
        Assert.Equal(
            [("A01", null), ("C01", new DateOnly(2027, 5, 1)), ("C02", new DateOnly(2027, 1, 31))],
            afwijzingen.Select(a => (a.Redencode, a.Tot))
        );
        Assert.Equal(
            ["Afwijzing C02", "Status C01"],
            taken.Select(t => $"{t.Soort} {t.Onderwerp}").Order(StringComparer.Ordinal)
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_indicatieve_plek_wordt_gevraagd_en_pas_vastgehouden_als_zij_wordt_aangeboden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var plek = await Voorstelproef.Plek(wereld);
        await Zet(wereld, plek, Zekerheid.Indicatief);
        var (_, v) = await Voorstelproef.Nieuw(wereld);
        Assert.True(v.Gevraagd);
        await Voorstelproef.Sluitend(wereld, plek, (1, 0));
        Assert.Equal("eerst-vasthouden", (await Antwoord(wereld, a => a.ZegToe(v.Id, Ct)))?.Code);
        Assert.Equal("nog-indicatief", (await HoudVast(wereld, v.Id))?.Code);

        await Zet(wereld, plek, Zekerheid.Aangeboden);
        Assert.Null(await HoudVast(wereld, v.Id));
        Assert.Null(await Antwoord(wereld, a => a.ZegToe(v.Id, Ct)));
        await Voorstelproef.Sluitend(wereld, plek, (1, 1));
    }

    [Theory, OpElkeMotor]
    public async Task Een_verlopen_vasthouding_laat_het_voorstel_vervallen_en_een_vierde_plek_wordt_geweigerd(
        Motor motor
    )
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, v) = await Voorstelproef.Nieuw(wereld);
        await Voorstelproef.Doe(wereld, Personen.ZbLinde, zoekvraag.Id, await BeganeGrond(wereld));
        await Voorstelproef.Doe(wereld, Personen.ZbLinde, zoekvraag.Id, await Aanbod(wereld, Proefvulling.Tuinhuis));
        await Zet(wereld, await Aanbod(wereld, Proefvulling.EersteVerdieping), Zekerheid.Aangeboden, vrij: 1);
        var vierde = await Voorstelproef.Doe(
            wereld,
            Personen.ZbLinde,
            zoekvraag.Id,
            await Aanbod(wereld, Proefvulling.EersteVerdieping)
        );
        Assert.Equal("drie-vasthoudingen", vierde.Fout?.Code);
        await Voorstelproef.Sluitend(wereld, await Aanbod(wereld, Proefvulling.EersteVerdieping), (1, 0));

        // Ten working days from Monday 2 November is Monday 16 November. Made longer in the register until 24 November, they are
        // still three on the 17th; on the 25th they have run out.
        wereld.Tijd.Zet(new DateTime(2026, 11, 10, 6, 0, 0, DateTimeKind.Utc));
        var holds = await Zoekvraagproef.Lees(
            wereld,
            db => db.Vasthoudkoppelingen.Select(k => k.VasthoudingId).ToListAsync(Ct)
        );
        Assert.Equal(3, holds.Count);
        foreach (var hold in holds)
        {
            Assert.Null(await Verleng(wereld, hold, new DateOnly(2026, 11, 24)));
        }
        wereld.Tijd.Zet(new DateTime(2026, 11, 17, 6, 0, 0, DateTimeKind.Utc));
        var later = await Voorstelproef.Doe(
            wereld,
            Personen.ZbLinde,
            zoekvraag.Id,
            await Aanbod(wereld, Proefvulling.EersteVerdieping)
        );
        Assert.Equal("drie-vasthoudingen", later.Fout?.Code);
        Assert.Contains("24-11-2026", later.Fout?.Tekst, StringComparison.Ordinal);
        wereld.Tijd.Zet(new DateTime(2026, 11, 25, 6, 0, 0, DateTimeKind.Utc));
        await wereld.Schrijf(sp => sp.GetRequiredService<VerlopenVasthoudingen>().Ruim(Personen.Regio, Ct));
        var stand = await Voorstelproef.Lees(wereld, v.Id);
        Assert.Equal(
            (Voorstelstaat.Vervallen, Vervalreden.VasthoudingVerlopen, Voorstelboek.Systeem),
            (stand.Staat, stand.Vervalreden!.Value, stand.LaatstDoor)
        );
        Assert.Equal(Zoekvraagstaat.Zoekend, await Staat(wereld, zoekvraag.Id));
        await Voorstelproef.Sluitend(wereld, v.AanbodId, (1, 0));
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    internal static Task<Regiotafel.Kern.Weigering?> Antwoord(
        Proefregio wereld,
        Func<VoorstelBeantwoorden, Task<Regiotafel.Kern.Weigering?>> daad
    ) => Voorstelproef.Stap(wereld, Personen.ZbBrughuis, sp => daad(sp.GetRequiredService<VoorstelBeantwoorden>()));

    internal static Task<Regiotafel.Kern.Weigering?> Bevestig(Proefregio wereld, Guid id) =>
        Voorstelproef.Stap(
            wereld,
            Personen.ZbLinde,
            sp => sp.GetRequiredService<PlaatsingBevestigen>().Voer(id, new DateOnly(2026, 12, 1), proef: true, Ct)
        );

    internal static Task<Regiotafel.Kern.Weigering?> Volg(
        Proefregio wereld,
        Func<PlaatsingVolgen, Task<Regiotafel.Kern.Weigering?>> daad
    ) => Voorstelproef.Stap(wereld, Personen.ZbLinde, sp => daad(sp.GetRequiredService<PlaatsingVolgen>()));

    private static Task<Regiotafel.Kern.Weigering?> HoudVast(Proefregio wereld, Guid id) =>
        Voorstelproef.Stap(
            wereld,
            Personen.ZbLinde,
            sp => sp.GetRequiredService<VoorstelVasthouden>().Voer(id, Guid.NewGuid(), new DateOnly(2026, 11, 9), Ct)
        );

    private static Task<Regiotafel.Kern.Weigering?> WijsAf(Proefregio wereld, Guid id, string code, Persoon wie) =>
        Voorstelproef.Stap(
            wereld,
            wie,
            async sp =>
                (
                    await sp.GetRequiredService<VoorstelAfwijzen>()
                        .Voer(
                            new Afwijsvraag(id, code),
                            wie == Personen.ZbBrughuis ? VoorstelBeantwoorden.Handeling : VoorstelDoen.Handeling,
                            Ct
                        )
                )?.Weigering
        );

    private static Task<Regiotafel.Kern.Weigering?> Verleng(Proefregio wereld, Guid hold, DateOnly tot) =>
        Voorstelproef.Stap(
            wereld,
            Personen.ZbLinde,
            sp =>
                sp.GetRequiredService<Regiotafel.Portfolio.Deur.Vasthouddeur>()
                    .Verleng(hold, tot, werkdagen: 10, VoorstelDoen.Handeling, Ct)
        );

    internal static Task<Guid> BeganeGrond(Proefregio wereld) => Aanbod(wereld, Proefvulling.BeganeGrond);

    private static Task<Guid> Aanbod(Proefregio wereld, string eenheid) =>
        wereld.Lees(db =>
            db.Aanbod.Where(a => db.Eenheden.Any(e => e.Id == a.EenheidId && e.Code == eenheid))
                .Select(a => a.Id)
                .SingleAsync(Ct)
        );

    internal static Task<Zoekvraagstaat> Staat(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(wereld, db => db.Zoekvragen.Where(z => z.Id == id).Select(z => z.Staat).SingleAsync(Ct));

    private static Task Zet(Proefregio wereld, Guid aanbod, Zekerheid zekerheid, int? vrij = null) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PortfolioDb>();
            var rij = await db.Aanbod.SingleAsync(a => a.Id == aanbod, Ct);
            Assert.Null(rij.ZetZekerheid(zekerheid, tot: null, new DateOnly(2026, 11, 2), reden: null));
            if (vrij is { } nieuw)
            {
                db.Plaatsboek.Add(
                    sp.GetRequiredService<VerlopenVasthoudingen>()
                        .Boek(
                            rij.Regio,
                            rij.Id,
                            BoekingSoort.Corrigeren,
                            nieuw - rij.Vrij,
                            vast: 0,
                            vasthoudingId: null
                        )
                );
                Assert.Null(rij.ZetVrij(nieuw));
            }
            await db.Bewaar(Ct);
        });
}
