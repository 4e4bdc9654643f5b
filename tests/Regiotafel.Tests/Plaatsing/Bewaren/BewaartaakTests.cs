using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Inlezen;
using Regiotafel.Tests.Plaatsing.Tafel;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Bewaren;

/// <summary>What is taken away when its time is over, and what stays.</summary>
public sealed class BewaartaakTests
{
    [Theory, OpElkeMotor]
    public async Task Zes_maanden_na_sluiten_is_de_tekst_weg_en_blijft_de_zoekvraag(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (dicht, open) = (await Nieuw(wereld, sluit: true), await Nieuw(wereld, sluit: false));
        await Wachtlijstproef.Een(wereld, Personen.Zk);
        await Tafelproef.Besproken(wereld, [dicht, open], "Reden aan tafel");

        // 2 November 2026 and six months is 2 May 2027: 180 days come to 1 May.
        wereld.Tijd.Verder(TimeSpan.FromDays(180));
        await Voer(wereld);
        Assert.Equal(Enumerable.Repeat("Reden aan tafel", 8), await Tafelproef.Teksten(wereld, [dicht, open]));
        string[] vol = ["Parkeren", "Doel", "Toelichting", "Status", "Afspraak", "Vast"];
        Assert.Equal(vol, await Teksten(wereld, dicht));
        Assert.Equal(2, await Koppelingen(wereld));
        var invoer = await Zoekvraagproef.Lees(wereld, db => db.Wachtlijstinvoer.SingleAsync());
        Assert.Equal((Invoerstand.Vervallen, ""), (invoer.Stand, invoer.Inhoud));

        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        await Voer(wereld);
        await Voer(wereld);
        Assert.Equal(
            ["", "", "", Regiotafel.Plaatsing.Zoekvragen.Taak.Gewist],
            await Tafelproef.Teksten(wereld, [dicht])
        );
        Assert.Equal(Enumerable.Repeat("Reden aan tafel", 4), await Tafelproef.Teksten(wereld, [open]));
        string?[] leeg = ["", "", null, null, Regiotafel.Plaatsing.Zoekvragen.Taak.Gewist, "Vast"];
        Assert.Equal(leeg, await Teksten(wereld, dicht));
        Assert.Equal(vol, await Teksten(wereld, open));
        Assert.Equal(1, await Koppelingen(wereld));
        Assert.Equal(8, await Zoekvraagproef.Lees(wereld, db => db.Feiten.CountAsync()));
    }

    private static async Task<Guid> Nieuw(Proefregio wereld, bool sluit)
    {
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var voorstel = (await Voorstelproef.Maak(wereld, [zoekvraag]))[0];
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            var vandaag = Regiotafel.Kern.Klok.Datum(VasteTijd.Begin);
            db.Parkeringen.Add(
                new()
                {
                    Id = Guid.NewGuid(),
                    Regio = zoekvraag.Regio,
                    ZoekvraagId = zoekvraag.Id,
                    Reden = "Parkeren",
                    Vanaf = vandaag,
                    Tot = vandaag.AddDays(10),
                    DoorId = zoekvraag.RegiehouderId,
                    Door = "Proef",
                }
            );
            db.Grondslagen.Add(Grondslag(zoekvraag, vandaag));
            db.Afwijzingen.Add(Zoekvraagproef.Afwijzing(zoekvraag, voorstel, "Toelichting"));
            db.Taken.AddRange(
                Taak(zoekvraag, Taaksoort.Afspraak, "Afspraak"),
                Taak(zoekvraag, Taaksoort.Afwijzing, "Vast")
            );
            db.Clientkoppelingen.Add(
                new()
                {
                    Id = Guid.NewGuid(),
                    Regio = zoekvraag.Regio,
                    Hash = zoekvraag.Id.ToString("N"),
                    ZoekvraagId = zoekvraag.Id,
                }
            );
            if (sluit)
            {
                Assert.Null(
                    (await db.Zoekvragen.SingleAsync(z => z.Id == zoekvraag.Id)).Sluit(
                        Afsluitreden.EldersGeholpen,
                        vandaag
                    )
                );
            }
            await db.Bewaar(CancellationToken.None);
            await db
                .Statusperioden.Where(s => s.ZoekvraagId == zoekvraag.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.Reden, "Status"));
        });
        return zoekvraag.Id;
    }

    private static Grondslag Grondslag(Zoekvraag zoekvraag, DateOnly vandaag) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Doel = "Doel",
            Vorm = Grondslagvorm.Schriftelijk,
            Datum = vandaag,
            Tot = vandaag.AddDays(10),
            DoorId = zoekvraag.RegiehouderId,
            Door = "Proef",
            Op = VasteTijd.Begin,
        };

    private static Taak Taak(Zoekvraag zoekvraag, Taaksoort soort, string tekst) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            EigenaarId = zoekvraag.EigenaarId,
            ZoekvraagId = zoekvraag.Id,
            Soort = soort,
            Tekst = tekst,
            Uiterlijk = new(2026, 11, 9),
            GesteldOp = VasteTijd.Begin,
            GesteldDoorId = zoekvraag.RegiehouderId,
            GesteldDoor = "Proef",
        };

    // Everything that people wrote about a case.
    private static Task<string?[]> Teksten(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees<string?[]>(
            wereld,
            async db =>
                [
                    await db.Parkeringen.Where(p => p.ZoekvraagId == id).Select(p => p.Reden).SingleAsync(),
                    await db.Grondslagen.Where(g => g.ZoekvraagId == id).Select(g => g.Doel).SingleAsync(),
                    await db.Afwijzingen.Where(a => a.ZoekvraagId == id).Select(a => a.Toelichting).SingleAsync(),
                    await db.Statusperioden.Where(s => s.ZoekvraagId == id).Select(s => s.Reden).SingleAsync(),
                    .. await db
                        .Taken.Where(t => t.ZoekvraagId == id)
                        .OrderBy(t => t.Soort == Taaksoort.Afwijzing)
                        .Select(t => t.Tekst)
                        .ToListAsync(),
                ]
        );

    private static Task<int> Koppelingen(Proefregio wereld) =>
        Zoekvraagproef.Lees(wereld, db => db.Clientkoppelingen.CountAsync());

    private static async Task Voer(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        var taak = scope.ServiceProvider.GetServices<ITaak>().Single(t => t.Naam == "plaatsing-bewaartermijn");
        await taak.Voer(CancellationToken.None);
    }
}
