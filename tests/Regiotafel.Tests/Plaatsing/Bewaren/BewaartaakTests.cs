using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Inlezen;
using Regiotafel.Tests.Plaatsing.Tafel;
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
        Assert.Equal(("Reden van parkeren", 2), (await Reden(wereld, dicht), await Koppelingen(wereld)));
        Assert.Equal(Enumerable.Repeat("Reden aan tafel", 8), await Tafelproef.Teksten(wereld, [dicht, open]));
        var invoer = await Zoekvraagproef.Lees(wereld, db => db.Wachtlijstinvoer.SingleAsync());
        Assert.Equal((Invoerstand.Vervallen, ""), (invoer.Stand, invoer.Inhoud));

        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        await Voer(wereld);
        await Voer(wereld);
        Assert.Equal(("", 1), (await Reden(wereld, dicht), await Koppelingen(wereld)));
        Assert.Equal("Reden van parkeren", await Reden(wereld, open));
        Assert.Equal(
            ["", "", "", "Afspraak van de plaatsingstafel. De tekst is verwijderd."],
            await Tafelproef.Teksten(wereld, [dicht])
        );
        Assert.Equal(Enumerable.Repeat("Reden aan tafel", 4), await Tafelproef.Teksten(wereld, [open]));
        Assert.Equal(8, await Zoekvraagproef.Lees(wereld, db => db.Feiten.CountAsync()));
    }

    private static async Task<Guid> Nieuw(Proefregio wereld, bool sluit)
    {
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
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
                    Reden = "Reden van parkeren",
                    Vanaf = vandaag,
                    Tot = vandaag.AddDays(10),
                    DoorId = zoekvraag.RegiehouderId,
                    Door = "Proef",
                }
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
        });
        return zoekvraag.Id;
    }

    private static Task<string> Reden(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(
            wereld,
            db => db.Parkeringen.Where(p => p.ZoekvraagId == id).Select(p => p.Reden).SingleAsync()
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
