using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B13: a form that is sent two to five times at the same moment has one effect, and every sender gets the same answer; the
/// same key with another body is refused.
/// </summary>
public sealed class B13HerhalingTests
{
    private const int Rondes = 12;

    [Theory, OpElkeMotor]
    public async Task B13_een_formulier_werkt_een_keer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B13", zaad: 13, proef => Proef(proef, wereld, ZelfdeSleutel));
    }

    [Theory, OpElkeMotor]
    public async Task B13_vindt_een_sleutel_die_na_het_werk_komt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // The wrong variant: each copy has a key of its own, as when the key is only looked at once the work is done.
        await Batterijproef.Tegenproef("B13", zaad: 13, proef => Proef(proef, wereld, EigenSleutel));
    }

    [Theory, OpElkeMotor]
    public async Task Dezelfde_sleutel_met_andere_inhoud_wordt_geweigerd(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zb = await wereld.Als(Personen.ZbBrughuis);
        var formulier = (await zb.Open("/portfolio")).Formulier("handler=Vrij");

        var eerste = await zb.Verstuur(formulier, null, ("vrij", "2"));
        var tweede = await zb.Verstuur(formulier, null, ("vrij", "3"));

        Assert.Equal(HttpStatusCode.Redirect, eerste.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tweede.Status);
        Assert.Equal(
            2,
            await wereld.Lees(db =>
                db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Vrij).SingleAsync()
            )
        );
    }

    [Fact, Trait("soort", "opslag")]
    public async Task Een_formulier_dat_op_een_bezette_opslag_stuit_werkt_daarna_nog_een_keer()
    {
        await using var wereld = await Proefregio.Start(Motor.Sqlite);
        var id = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        var adres = $"/portfolio/aanbod/{id}/vasthouden";
        var zk = await wereld.Als(Personen.Zk);
        var velden = Bezoeker.Velden((await zk.Open(adres)).Formulier("Tot"));

        // Another process writes, longer than anybody waits: it stands outside the queue of this one.
        await using (var ander = wereld.Motor.Verbinding())
        {
            await ander.OpenAsync(TestContext.Current.CancellationToken);
            await using var slot = wereld.Motor.Begin(ander, schrijven: true, regio: "");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await zk.Post(adres, velden)).Status);
        }
        Assert.Equal(0, await wereld.Lees(db => db.Vasthoudingen.CountAsync()));

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => zk.Post(adres, velden)));
        Assert.All(antwoorden, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Single(antwoorden.Select(a => a.Naar).Distinct());
        Assert.Equal(1, await wereld.Lees(db => db.Vasthoudingen.CountAsync()));
    }

    private static async Task Proef(
        Batterijproef proef,
        Proefregio wereld,
        Func<List<(string, string)>, List<(string, string)>> kopie
    )
    {
        var id = await wereld.Lees(db =>
            db.Aanbod.Where(a => a.EigenaarId == Personen.Brughuis).Select(a => a.Id).SingleAsync()
        );
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var keren = proef.Toeval.Next(2, 6);
            await Tel(
                proef,
                wereld,
                "vrij",
                Personen.ZbBrughuis,
                "/portfolio",
                "handler=Vrij",
                keren,
                kopie,
                (db, _) => db.Bevestigingen.CountAsync(),
                1
            );
            await Tel(
                proef,
                wereld,
                "nog actueel",
                Personen.ZbBrughuis,
                "/portfolio",
                "handler=Actueel",
                keren,
                kopie,
                (db, _) => db.Bevestigingen.CountAsync(),
                1
            );
            await Tel(
                proef,
                wereld,
                "vasthouden",
                Personen.Zk,
                $"/portfolio/aanbod/{id}/vasthouden",
                "Tot",
                keren,
                kopie,
                (db, sleutel) => db.Vasthoudingen.CountAsync(v => v.Sleutel == sleutel),
                1
            );
            // Room for the next round: a hold more needs a place more.
            await wereld.Schrijf(async sp => await Ruim(sp.GetRequiredService<PortfolioDb>(), id));
        }
    }

    private static async Task Tel(
        Batterijproef proef,
        Proefregio wereld,
        string naam,
        Persoon persoon,
        string adres,
        string deel,
        int keren,
        Func<List<(string, string)>, List<(string, string)>> kopie,
        Func<PortfolioDb, Guid, Task<int>> effecten,
        int verwacht
    )
    {
        var bezoeker = await wereld.Als(persoon);
        var formulier = (await bezoeker.Open(adres)).Formulier(deel);
        var velden = Bezoeker.Velden(formulier);
        var doel = string.IsNullOrEmpty(formulier.GetAttribute("action")) ? adres : formulier.GetAttribute("action")!;
        var sleutel = Guid.Parse(velden.Single(v => v.Veld == "Verzoeksleutel").Waarde);
        var voor = await wereld.Lees(db => effecten(db, sleutel));
        var antwoorden = await Task.WhenAll(Enumerable.Range(0, keren).Select(_ => bezoeker.Post(doel, kopie(velden))));
        var erbij = await wereld.Lees(db => effecten(db, sleutel)) - voor;
        proef.Tel(
            $"{naam}: effect",
            erbij == verwacht,
            () =>
                $"{keren} times sent, {erbij} effects: {string.Join(", ", antwoorden.Select(a => $"{a.Status} {a.Naar}"))}"
        );
        proef.Tel(
            $"{naam}: antwoord",
            antwoorden.All(a => a.Status == HttpStatusCode.Redirect && a.Naar == antwoorden[0].Naar),
            () => string.Join(", ", antwoorden.Select(a => $"{a.Status} {a.Naar}"))
        );
    }

    private static async Task Ruim(PortfolioDb db, Guid aanbod)
    {
        await db.Vasthoudingen.Where(v => v.AanbodId == aanbod).ExecuteDeleteAsync();
        await db.Aanbod.Where(a => a.Id == aanbod).ExecuteUpdateAsync(z => z.SetProperty(a => a.Vastgehouden, 0));
        db.RaakStand(Personen.Regio);
    }

    private static List<(string, string)> ZelfdeSleutel(List<(string Veld, string Waarde)> velden) => velden;

    private static List<(string, string)> EigenSleutel(List<(string Veld, string Waarde)> velden) =>
        [.. velden.Select(v => v.Veld == "Verzoeksleutel" ? (v.Veld, Guid.NewGuid().ToString()) : v)];
}
