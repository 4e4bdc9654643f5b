using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Regioplan.Planproef;
using static Regiotafel.Tests.Regioplan.Schrijfproef;

namespace Regiotafel.Tests.Regioplan;

public sealed class SchrijvenTests
{
    [Theory, OpElkeMotor]
    public async Task Wie_begint_schrijft_en_opslaat_vindt_elke_versie_terug(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var leeg = await analist.Open($"{Adres}/bewerken");
        Assert.Contains("Niemand schrijft nog aan dit regioplan", leeg.Inhoud, StringComparison.Ordinal);
        await analist.Verstuur(leeg.Formulier("Begin het regioplan"), null);
        Assert.Equal("plan-loopt", (await Begin(wereld))!.Code);

        var lijst = await analist.Open($"{Adres}/bewerken");
        Assert.DoesNotContain("<rt-", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("0 van 17 akkoord", lijst.Inhoud, StringComparison.Ordinal);
        await Sla(analist, "Eerste zin.\r\n\r\nTweede zin.  ");
        await Sla(analist, "Eerste zin.\n\nAnders.");

        var blad = await analist.Open(Blad);
        Assert.Equal("Eerste zin.\n\nAnders.", Vak(blad));
        var versies = await analist.Open($"{Blad}/versies");
        Assert.Equal(
            ["Eerste zin.", "", "weg Tweede zin.", "nieuw Anders."],
            versies
                .Document.QuerySelectorAll(".rt-verschil li")
                .Select(l => string.Join(' ', l.Children.Select(k => k.TextContent)).Trim())
        );
        var oud = await analist.Open($"{Blad}/versies?toon=1");
        await analist.Verstuur(oud.Formulier("Zet versie 1 terug"), null);
        Assert.Equal("Eerste zin.\n\nTweede zin.", Vak(await analist.Open(Blad)));
        Assert.Equal(3, await Lees(wereld, db => db.Sectieversies.CountAsync()));
        await Assert.ThrowsAnyAsync<DbException>(() =>
            wereld.AlsEigenaar("update regioplan_sectieversie set tekst = 'x'")
        );
        await Assert.ThrowsAnyAsync<DbException>(() => wereld.AlsEigenaar("delete from regioplan_planstap"));

        // An older text is scanned like a new one: what was let in before is not put back.
        await wereld.AlsEigenaar(
            "insert into regioplan_sectieversie select sectie_id, 99, regio, 'Van 111222333 is bekend.', soort, auteur_id, auteur, op from regioplan_sectieversie where nummer = 1"
        );
        var versie = await Versie(wereld, "focus");
        Assert.Equal(
            "persoon",
            (await Doe<Sectieschrijver>(wereld, Personen.Ra, s => s.ZetTerug(Doel, "focus", 99, versie, default)))!.Code
        );

        var bsn = await analist.Open(Blad);
        var geweigerd = await analist.Verstuur(bsn.Formulier(Formulier), null, ("Tekst", "Van 111222333 is bekend."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Equal("Van 111222333 is bekend.", Vak(geweigerd));
        Assert.Contains("wijst", geweigerd.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await analist.Open("/regioplan/drenthe/2024-2025/bewerken")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await analist.Open($"{Adres}/bewerken/leeswijzer")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await analist.Open("/regioplan/rotterdam/1999-2000/bewerken")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Twee_schrijvers_verliezen_geen_woord(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        var (een, twee) = (await wereld.Als(Personen.Ra), await wereld.Als(Personen.Zk));
        var (vanEen, vanTwee) = (await een.Open(Blad), await twee.Open(Blad));
        // Both have the page; the first to type has the section.
        Assert.Contains("\"ander\":null", (await Klad(een, vanEen, "Een typt.")).Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "\"ander\":\"Ra Regio\"",
            (await Klad(twee, vanTwee, "Twee typt.")).Tekst,
            StringComparison.Ordinal
        );
        var bezet = await twee.Verstuur(vanTwee.Formulier(Formulier), null, ("Tekst", "Twee typt."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bezet.Status);
        Assert.Contains("Ra Regio schrijft nu in deze sectie", bezet.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Twee typt.", bezet.Inhoud, StringComparison.Ordinal);
        Assert.Contains("niemand", (await twee.Open($"{Adres}/bewerken")).Inhoud, StringComparison.Ordinal);

        // Taken over: the text of the first is kept and offered, and saving it meets the second.
        await twee.Verstuur((await twee.Open(Blad)).Formulier("NeemOver"), null);
        Assert.Contains("Een typt.", (await twee.Open(Blad)).Inhoud, StringComparison.Ordinal);
        Assert.Equal("Twee typt.", Vak(await twee.Open(Blad)));
        Assert.Contains(
            "\"ander\":\"Zk Regio\"",
            (await Klad(een, vanEen, "Een typt verder.")).Tekst,
            StringComparison.Ordinal
        );
        await Sla(twee, "Twee slaat op.");
        var conflict = await een.Verstuur(vanEen.Formulier(Formulier), null, ("Tekst", "Een slaat op."));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Twee slaat op.", conflict.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Een slaat op.", conflict.Inhoud, StringComparison.Ordinal);
        // Who leaves that page finds his text, in another browser too: a session that ended or a crash takes nothing.
        var terug = await (await wereld.Als(Personen.Ra)).Open(Blad);
        Assert.Equal("Een slaat op.", Vak(terug));
        Assert.Contains("Zk Regio sloeg intussen een andere tekst op", terug.Inhoud, StringComparison.Ordinal);
        await een.Verstuur(conflict.Formulier("Sla mijn keuze op"), null, ("keuze.Tekst", "uw"));
        Assert.Equal("Een slaat op.", Vak(await twee.Open(Blad)));
        Assert.Equal(0, await Lees(wereld, db => db.Kladteksten.CountAsync()));

        // What was sent at a save and comes after it keeps nothing and takes nothing.
        var bij = await een.Open(Blad);
        Assert.DoesNotContain("sloeg intussen", bij.Inhoud, StringComparison.Ordinal);
        await Sla(een, "Een is klaar.");
        await Klad(een, bij, "Een is klaar.");
        await Klad(een, bij, "Een is");
        Assert.Equal(0, await Lees(wereld, db => db.Kladteksten.CountAsync()));
        await Klad(een, bij, "Een is bijna klaar.");
        Assert.Equal(["Een is bijna klaar."], await Kladden(wereld));
        Assert.Null(await Schrijf(wereld, Personen.Zk, "focus", "Twee hoeft niet te wachten."));
    }

    [Theory, OpElkeMotor]
    public async Task Een_slot_is_na_een_kwartier_voorbij_zonder_dat_iets_loopt(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Begin(wereld);
        var een = await wereld.Als(Personen.Ra);
        var blad = await een.Open(Blad);
        var bewaard = await Klad(een, blad, "Begin.", stil: false);
        Assert.Equal(HttpStatusCode.Redirect, bewaard.Status);
        Assert.Equal("een-ander-schrijft", (await Schrijf(wereld, Personen.Zk, "focus", "Te vroeg."))!.Code);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(10));
        // Typing renews it.
        await Klad(een, blad, "Begin. Meer.");
        wereld.Tijd.Verder(TimeSpan.FromMinutes(14));
        Assert.Equal("een-ander-schrijft", (await Schrijf(wereld, Personen.Zk, "focus", "Nog te vroeg."))!.Code);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(1));
        Assert.Null(await Schrijf(wereld, Personen.Zk, "focus", "Nu wel."));

        var terug = await (await wereld.Als(Personen.Ra)).Open(Blad);
        Assert.Equal("Begin. Meer.", Vak(terug));
        Assert.Contains("is nog niet opgeslagen", terug.Inhoud, StringComparison.Ordinal);
        await een.MeldAan(Personen.Ra);
        await een.Verstuur((await een.Open(Blad)).Formulier("GooiWeg"), null);
        Assert.Equal("Nu wel.", Vak(await een.Open(Blad)));
        // At the same time for the same section: one gets it.
        wereld.Tijd.Verder(TimeSpan.FromMinutes(16));
        var beide = await Task.WhenAll(Neem(wereld, Personen.Ra), Neem(wereld, Derde), Neem(wereld, Collega));
        Assert.Equal(1, beide.Count(b => b));
    }

    private static Kladvenster Venster() => new(Guid.NewGuid(), Bekend: null);

    private static Task<bool> Neem(Proefregio wereld, Persoon wie) =>
        wereld.Doe(
            wie,
            async sp =>
                (
                    await sp.GetRequiredService<Sectieschrijver>()
                        .Klad(Doel, "focus", $"Van {wie.Naam}.", 3, Venster(), default)
                ).IsVanMij,
            default
        );
}
