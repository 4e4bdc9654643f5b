using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Toegang.Beheer;

/// <summary>An organisation gets another name or a last day, and is never deleted (decision 0009).</summary>
public sealed class OrganisatieBladTests
{
    [Theory, OpElkeMotor]
    public async Task Openen_ZonderRechtOfVanEenAndereRegio_KanNiet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);

        Assert.Equal(HttpStatusCode.NotFound, (await zk.Open(Adres(Guid.NewGuid()))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await zk.Open(Adres(Personen.Veen))).Status);
        var zb = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(HttpStatusCode.Forbidden, (await zb.Open(Adres(Personen.Linde))).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Hernoemen_geldt_ook_in_het_register_en_laat_zien_wat_het_was(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);

        var antwoord = await Verstuur(zk, Personen.Linde, ("Naam", " Proefgroep De Linden "));

        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        Assert.Equal(("Proefgroep De Linden", 2), await Stand(wereld, Personen.Linde));
        Assert.Equal(
            "Proefgroep De Linden",
            await wereld.Lees(db => db.Aanbieders.Where(a => a.Id == Personen.Linde).Select(a => a.Naam).SingleAsync())
        );
        Assert.Contains("Proefgroep De Linden", (await zk.Open("/portfolio")).Inhoud, StringComparison.Ordinal);
        var blad = await zk.Open(Adres(Personen.Linde));
        Assert.Equal(
            ["Proefgroep De Linden", "Proefgroep De Linde"],
            blad.Document.QuerySelectorAll("tbody tr").Select(r => r.Children[2].TextContent)
        );
        Assert.Equal(
            ("wijzigen", "Naam"),
            await Toegang(
                wereld,
                async db =>
                {
                    var regel = await db.Logregels.SingleAsync(r =>
                        r.Handeling == "organisatie.beheren" && r.Actie == "wijzigen"
                    );
                    return (regel.Actie, regel.Velden);
                }
            )
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_beeindigde_organisatie_komt_niet_meer_binnen_en_haar_plekken_blijven_te_lezen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var linde = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(HttpStatusCode.OK, (await linde.Open("/portfolio")).Status);

        var bezoeker = wereld.Bezoeker();
        var knop = (await bezoeker.Open("/aanmelden"))
            .Document.QuerySelectorAll("li")
            .Single(l => l.TextContent.Contains("Zb Linde:", StringComparison.Ordinal))
            .QuerySelector<IHtmlFormElement>("form")!;

        await Verstuur(zk, Personen.Linde, ("BeeindigdOp", "3-11-2026"));
        Assert.Equal(HttpStatusCode.OK, (await linde.Open("/portfolio")).Status);
        wereld.Tijd.Verder(TimeSpan.FromDays(1));
        zk = await wereld.Als(Personen.Zk);

        // The day has come: neither the open session nor a new one.
        Assert.Equal(HttpStatusCode.Redirect, (await linde.Open("/portfolio")).Status);
        await bezoeker.Verstuur(knop, null);
        Assert.Equal(HttpStatusCode.Redirect, (await bezoeker.Open("/portfolio")).Status);
        Assert.DoesNotContain(
            "Zb Linde",
            (await wereld.Bezoeker().Open("/aanmelden")).Inhoud,
            StringComparison.Ordinal
        );
        Assert.Contains("Lindehof", (await zk.Open("/portfolio")).Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Deze organisatie is beëindigd.",
            (await zk.Open(Adres(Personen.Linde))).Inhoud,
            StringComparison.Ordinal
        );

        // Taking the date away lets the same roles count again.
        await Verstuur(zk, Personen.Linde, ("BeeindigdOp", ""));
        var terug = await wereld.Als(Personen.ZbLinde);
        Assert.Equal(HttpStatusCode.OK, (await terug.Open("/portfolio")).Status);
        Assert.Equal(3, await Toegang(wereld, db => db.Organisatieverloop.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Wat_niet_kan_komt_terug_bij_het_veld(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);

        var dubbel = await Verstuur(zk, Personen.Linde, ("Naam", "PROEFGEMEENTE"));
        var voorbij = await Verstuur(zk, Personen.Linde, ("BeeindigdOp", "1-11-2026"));
        var eigen = await Verstuur(zk, Personen.Kantoor, ("BeeindigdOp", "3-11-2026"));
        var ab = await wereld.Als(Personen.Ab);
        var elders = await Verstuur(ab, Personen.Veen, ("Naam", "Proefhuis Vaart"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, dubbel.Status);
        Assert.Equal("Naam", Fout(dubbel));
        Assert.Equal("PROEFGEMEENTE", dubbel.Document.QuerySelector("#Naam")!.GetAttribute("value"));
        Assert.Equal("BeeindigdOp", Fout(voorbij));
        Assert.Contains("Kies vandaag of een latere dag", voorbij.Inhoud, StringComparison.Ordinal);
        Assert.Contains("U kunt uw eigen organisatie niet beëindigen", eigen.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Vraag het zorgkantoor van die regio", elders.Inhoud, StringComparison.Ordinal);
        Assert.Equal(("Proefgroep De Linde", 1), await Stand(wereld, Personen.Linde));
    }

    [Theory, OpElkeMotor]
    public async Task Post_VerouderdeVersie_Geeft409MetBeideKanten(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zk = await wereld.Als(Personen.Zk);
        var formulier = (await zk.Open(Adres(Personen.Linde))).Formulier("BeeindigdOp");
        var ab = await wereld.Als(Personen.Ab);
        await Verstuur(ab, Personen.Linde, ("BeeindigdOp", "1-12-2026"));

        var conflict = await zk.Verstuur(formulier, null, ("Naam", "Proefgroep De Linden"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("1-12-2026", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Proefgroep De Linden", conflict.Inhoud, StringComparison.Ordinal);
        var gelukt = await zk.Verstuur(conflict.Formulier("Sla mijn keuze op"), null);
        Assert.Equal(HttpStatusCode.Redirect, gelukt.Status);
        Assert.Equal(("Proefgroep De Linden", 3), await Stand(wereld, Personen.Linde));
        Assert.Equal(
            new DateOnly(2026, 12, 1),
            await Toegang(
                wereld,
                db => db.Organisaties.Where(o => o.Id == Personen.Linde).Select(o => o.BeeindigdOp).SingleAsync()
            )
        );
    }

    private static string Adres(Guid id) => $"/beheer/organisaties/{id}";

    private static string? Fout(Pagina pagina) =>
        pagina.Document.QuerySelector("[aria-invalid=true]")?.GetAttribute("name");

    private static async Task<Pagina> Verstuur(Bezoeker wie, Guid id, params (string, string)[] velden) =>
        await wie.Verstuur((await wie.Open(Adres(id))).Formulier("BeeindigdOp"), null, velden);

    private static Task<(string, int)> Stand(Proefregio wereld, Guid id) =>
        Toegang(
            wereld,
            async db =>
            {
                Organisatie o = await db.Organisaties.SingleAsync(x => x.Id == id);
                return (o.Naam, o.Versie);
            }
        );

    private static async Task<T> Toegang<T>(Proefregio wereld, Func<ToegangDb, Task<T>> vraag)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        return await vraag(scope.ServiceProvider.GetRequiredService<ToegangDb>());
    }
}
