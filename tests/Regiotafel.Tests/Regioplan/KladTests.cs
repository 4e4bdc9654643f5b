using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Opslag;
using static Regiotafel.Tests.Regioplan.Planproef;
using static Regiotafel.Tests.Regioplan.Schrijfproef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>What is typed and not saved: no refusal, window, lock or conflict takes it, and none writes over what nobody saw.</summary>
public sealed class KladTests
{
    [Theory, OpElkeMotor]
    public async Task Twee_vensters_van_een_schrijver_wissen_elkaars_tekst_niet(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        var schrijver = await wereld.Als(Personen.Ra);
        var (een, twee) = (await schrijver.Open(Blad), await schrijver.Open(Blad));
        await Klad(schrijver, een, "Van een.");
        Assert.Contains(
            "\"venster\":null",
            (await Klad(schrijver, een, "Van een, meer.")).Tekst,
            StringComparison.Ordinal
        );
        // The second window never saw that text: it keeps nothing, and not the section from others either.
        var slot = await SlotTot(wereld);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        var geweigerd = await Klad(schrijver, twee, "Van twee.");
        Assert.Contains("Van een, meer.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Van een, meer."], await Kladden(wereld));
        Assert.Equal(slot, await SlotTot(wereld));

        // Without script: both are on the page. Showing is no choice: what is kept next takes the place of nothing, and there is no
        // button that throws the other text away as if it were the one in the field.
        var beide = await Klad(schrijver, twee, "Van twee.", stil: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, beide.Status);
        Assert.Equal("Van twee.", Vak(beide));
        Assert.Contains("Van een, meer.", beide.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("GooiWeg", beide.Tekst, StringComparison.Ordinal);
        await Klad(schrijver, beide, "Van twee, na een.");
        Assert.Equal(["Van een, meer."], await Kladden(wereld));

        // One of the two choices holds both texts, the other lets go of the one that was read.
        await Kies(schrijver, beide, "VoegToe", "Toevoegen", "  Van twee.");
        Assert.Equal(["  Van twee.\n\nVan een, meer."], await Kladden(wereld));
        var terug = await Klad(schrijver, een, "Van een, verder.", stil: false);
        Assert.Contains("Van twee.", terug.Inhoud, StringComparison.Ordinal);
        await Kies(schrijver, terug, "Klad", "Gezien", "Van een, verder.");
        Assert.Equal(["Van een, verder."], await Kladden(wereld));

        // A save and a throwing away in one window leave what the other typed.
        await schrijver.Verstuur(twee.Formulier("Sla op"), null, ("Tekst", "Van twee, klaar."));
        Assert.Equal(["Van een, verder."], await Kladden(wereld));
        await schrijver.Post(
            $"{Blad}?handler=GooiWeg",
            Bezoeker.Velden(twee.Formulier("Sla op")).Where(v => v.Veld is not "Verzoeksleutel")
        );
        Assert.Equal(["Van een, verder."], await Kladden(wereld));
        var laatste = await schrijver.Open(Blad);
        Assert.Equal("Van een, verder.", Vak(laatste));
        var conflict = await schrijver.Verstuur(laatste.Formulier("Sla op"), null);
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Van twee, klaar.", conflict.Inhoud, StringComparison.Ordinal);
        await schrijver.Verstuur((await schrijver.Open(Blad)).Formulier("GooiWeg"), null);
        Assert.Empty(await Kladden(wereld));
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_script_blijft_de_tekst_in_het_veld_ook_als_een_ander_schrijft(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        var (een, twee) = (await wereld.Als(Personen.Ra), await wereld.Als(Personen.Zk));
        var (vanEen, vanTwee, elders) = (await een.Open(Blad), await twee.Open(Blad), await twee.Open(Blad));
        await Klad(een, vanEen, "Een typt.");

        // The section is taken: the text comes back in a field, with a way to keep it and a way to go on with it.
        var bezet = await twee.Verstuur(vanTwee.Formulier(Formulier), null, ("Tekst", "Twee typt."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bezet.Status);
        Assert.Equal("Twee typt.", Vak(bezet));
        Assert.DoesNotContain("Sla op", Knoppen(bezet));
        Assert.Contains("Bewaar tussentijds", Knoppen(bezet));
        Assert.Equal(HttpStatusCode.Redirect, (await Stuur(twee, bezet, "NeemOver")).Status);
        Assert.Equal(["Een typt.", "Twee typt."], (await Kladden(wereld)).Order());
        Assert.Equal("Twee typt.", Vak(await twee.Open(Blad)));

        // Taken and another window at once: what that window typed is shown, and cannot be thrown away unseen.
        await een.Verstuur((await een.Open(Blad)).Formulier("NeemOver"), null);
        var beide = await twee.Verstuur(elders.Formulier(Formulier), null, ("Tekst", "Twee, elders."));
        Assert.Equal("Twee, elders.", Vak(beide));
        Assert.Contains("Twee typt.", beide.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("GooiWeg", beide.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Stuur(twee, beide, "NeemOver")).Status);
        Assert.Contains("Twee typt.", await Kladden(wereld));

        // What does not fit, and what no keyboard types.
        var lang = new string('a', 200_000);
        var teLang = await een.Verstuur((await een.Open(Blad)).Formulier(Formulier), null, ("Tekst", lang));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, teLang.Status);
        Assert.Contains("Deze tekst is te lang.", teLang.Inhoud, StringComparison.Ordinal);
        Assert.Equal(lang, Vak(teLang));
        Assert.Contains("Een typt.", await Kladden(wereld));
        await Sla(een, "<script>alert(1)</script>\u202e1234\u2066, en \ud83c meer.");
        var html = await een.Open(Blad);
        Assert.Equal("<script>alert(1)</script>1234, en \ufffd meer.", Vak(html));
        Assert.DoesNotContain("<script>alert", html.Tekst, StringComparison.Ordinal);

        // Asked to be published while somebody typed: nothing can be saved, and nothing typed is gone.
        await wereld.AlsEigenaar(
            $"update regioplan_plan set staat = 'aangevraagd', aanvrager = 'Proef', aanvrager_id = '{Personen.Stad}', versie = versie + 1"
        );
        var dicht = await een.Verstuur(html.Formulier(Formulier), null, ("Tekst", "Te laat."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dicht.Status);
        Assert.Equal("Te laat.", Vak(dicht));
        Assert.Equal(HttpStatusCode.Redirect, (await Stuur(een, dicht, "Klad")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_botsing_zegt_of_de_tekst_bewaard_is(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        var schrijver = await wereld.Als(Personen.Ra);
        // Only the state changed: what was typed is chosen at first, and nobody wrote in the year 1.
        var blad = await schrijver.Open(Blad);
        var versie = await Versie(wereld, "focus");
        Assert.Null(await Doe<Reviewzaken>(wereld, Collega, z => z.LegVoor(Doel, "focus", versie, default)));
        var stand = await schrijver.Verstuur(blad.Formulier(Formulier), null, ("Tekst", "Een.\r\n\r\nTwee."));
        Assert.Equal(HttpStatusCode.Conflict, stand.Status);
        Assert.DoesNotContain("januari 1 ", stand.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Uw versie is bewaard, maar nog niet opgeslagen.", stand.Inhoud, StringComparison.Ordinal);
        Assert.Equal("uw", stand.Document.QuerySelector("input[type=radio]:checked")!.GetAttribute("value"));
        await schrijver.Verstuur(stand.Formulier("Sla mijn keuze op"), null, ("keuze.Tekst", "uw"));
        blad = await schrijver.Open(Blad);
        Assert.Equal("Een.\n\nTwee.", Vak(blad));
        versie = await Versie(wereld, "focus");
        Assert.Null(await Doe<Reviewzaken>(wereld, Collega, z => z.LegVoor(Doel, "focus", versie, default)));
        stand = await schrijver.Verstuur(blad.Formulier(Formulier), null, ("Tekst", "Een.\r\n\r\nTwee. Drie."));
        Assert.Equal("uw", stand.Document.QuerySelector("input[type=radio]:checked")!.GetAttribute("value"));

        // Another window kept another text: then this one stands on this page only, and it says so.
        await Klad(schrijver, await schrijver.Open(Blad), "In een ander venster.");
        var nergens = await schrijver.Verstuur(blad.Formulier(Formulier), null, ("Tekst", "Alleen hier."));
        Assert.Equal(HttpStatusCode.Conflict, nergens.Status);
        Assert.Contains("uw versie staat alleen op deze pagina", nergens.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("is bewaard, maar", nergens.Inhoud, StringComparison.Ordinal);
        Assert.Equal(["In een ander venster."], await Kladden(wereld));
    }

    // On SQLite one writes at a time: there nothing can come between.
    [Fact]
    public async Task Wie_op_hetzelfde_ogenblik_verliest_ziet_wat_er_staat_en_houdt_zijn_tekst()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await Begin(wereld);
        var schrijver = await wereld.Als(Personen.Ra);
        await Sla(schrijver, "Er stond.");
        var blad = await schrijver.Open(Blad);
        await using var ander = new NpgsqlConnection(wereld.Verbindingstekst(Opslagplaats.Web));
        await ander.OpenAsync(TestContext.Current.CancellationToken);
        await using var transactie = await ander.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await Vraag(ander, $"select set_config('{Regiomuur.Regio}', '{Personen.Regio}', true)");
        await Vraag(
            ander,
            "update regioplan_sectie set staat = 'ter_review', versie = versie + 1 where code = 'focus' returning 1"
        );
        var post = schrijver.Verstuur(blad.Formulier(Formulier), null, ("Tekst", "Van mij."));
        while (!post.IsCompleted && await Wachtenden(wereld) == 0) { }
        await transactie.CommitAsync(TestContext.Current.CancellationToken);

        var conflict = await post;
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Er stond.", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Van mij.", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Equal(["Van mij."], await Kladden(wereld));
        await schrijver.Verstuur(conflict.Formulier("Sla mijn keuze op"), null, ("keuze.Tekst", "uw"));
        Assert.Equal("Van mij.", Vak(await schrijver.Open(Blad)));
    }

    private static async Task<object?> Vraag(NpgsqlConnection verbinding, string sql)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return await opdracht.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<long> Wachtenden(Proefregio wereld)
    {
        await using var kijker = new NpgsqlConnection(wereld.Verbindingstekst(Opslagplaats.Web));
        await kijker.OpenAsync(TestContext.Current.CancellationToken);
        return (long)
            (
                await Vraag(
                    kijker,
                    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                )
            )!;
    }

    private static Task<DateTime> SlotTot(Proefregio wereld) => Lees(wereld, db => db.Sloten.MaxAsync(s => s.Tot));

    private static IEnumerable<string> Knoppen(Proef.Pagina pagina) =>
        pagina.Document.QuerySelectorAll("main button").Select(k => k.TextContent.Trim());

    // One of the buttons beside the text of another window.
    private static async Task Kies(Bezoeker wie, Proef.Pagina blad, string handler, string veld, string tekst)
    {
        var knop = (IHtmlButtonElement)blad.Document.QuerySelector($"button[name={veld}]")!;
        Assert.EndsWith($"handler={handler}", knop.GetAttribute("formaction"), StringComparison.Ordinal);
        var antwoord = await Stuur(wie, blad, handler, ("Tekst", tekst), (veld, knop.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
    }

    private static Task<Proef.Pagina> Stuur(
        Bezoeker wie,
        Proef.Pagina blad,
        string handler,
        params (string Veld, string Waarde)[] anders
    ) =>
        wie.Post(
            $"{Blad}?handler={handler}",
            [
                .. Bezoeker
                    .Velden(blad.Formulier("Bewaar tussentijds"))
                    .Where(v => v.Veld is not "Verzoeksleutel" && anders.All(a => a.Veld != v.Veld)),
                .. anders,
            ]
        );
}
