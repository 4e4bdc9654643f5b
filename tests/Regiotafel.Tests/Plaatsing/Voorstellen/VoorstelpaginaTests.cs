using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Voorstellen;

/// <summary>A proposal through its pages: who sees what, and who may press which button.</summary>
public sealed class VoorstelpaginaTests
{
    [Theory, OpElkeMotor]
    public async Task Een_voorstel_gaat_van_keuze_tot_plaatsing_en_elke_kant_ziet_haar_eigen_deel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var feiten = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["NET"] = "Schiedam",
            ["CON.agressie"] = "nee",
        };
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde, feiten);
        var plek = await Voorstelproef.Plek(wereld);
        var zb = await wereld.Als(Personen.ZbLinde);
        var aanbieder = await wereld.Als(Personen.ZbBrughuis);
        var adres = $"/plaatsing/zoekvraag/{zoekvraag.Id}/voorstel";

        // Not allowed, not found: for who has nothing to do with it neither the case nor the form exists.
        Assert.Equal(HttpStatusCode.NotFound, (await aanbieder.Open(adres)).Status);
        Assert.Contains("Lindehof, Begane grond", (await zb.Open(adres)).Tekst, StringComparison.Ordinal);
        var formulier = (await zb.Open($"{adres}?aanbod={plek}")).Formulier("Reden");
        var zonder = await zb.Verstuur(formulier, null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, zonder.Status);
        Assert.Contains("Kies waarom u haar toch voorstelt", zonder.Tekst, StringComparison.Ordinal);
        var gedaan = await zb.Verstuur(formulier, null, ("Reden", "Afspraak"));
        Assert.Equal(HttpStatusCode.Redirect, gedaan.Status);
        var blad = gedaan.Naar!;
        Assert.Equal(blad, (await zb.Verstuur(formulier, null, ("Reden", "Afspraak"))).Naar);

        // The provider: the matching fields under the code, and its own buttons; each reading is told to who keeps the case.
        Assert.Contains(
            "Brughuis Zuid, Hoofdlocatie",
            (await aanbieder.Open("/plaatsing")).Tekst,
            StringComparison.Ordinal
        );
        var gelezen = await aanbieder.Open(blad);
        Assert.Contains("Agressie", gelezen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Schiedam", gelezen.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=TrekIn", gelezen.Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await aanbieder.Open($"/plaatsing/zoekvraag/{zoekvraag.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await wereld.Als(Personen.ZbVeen)).Open(blad)).Status);
        var eigen = await zb.Open(blad);
        Assert.Contains("Schiedam", eigen.Inhoud, StringComparison.Ordinal);
        Assert.Contains("1 keer", eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("laatst op 2-11-2026", eigen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=ZegToe", eigen.Inhoud, StringComparison.Ordinal);

        await Antwoord(wereld, (zb, aanbieder), gelezen, (blad, plek));

        // Every step stands in the timeline, readings included.
        var stappen = await Zoekvraagproef.Lees(
            wereld,
            db => db.Voorstelstappen.OrderBy(s => s.Op).ThenBy(s => s.Soort).Select(s => s.Soort).ToListAsync()
        );
        Assert.Equal(
            ["gelezen", "geplaatst", "toegezegd", "vastgehouden", "voorgesteld"],
            stappen.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        );
    }

    // A refusal needs a reason of the list and no person; then the promise and the placement.
    private static async Task Antwoord(
        Proefregio wereld,
        (Bezoeker Zb, Bezoeker Aanbieder) wie,
        Pagina gelezen,
        (string Blad, Guid Plek) waar
    )
    {
        var (zb, aanbieder) = wie;
        var (blad, plek) = waar;
        var nee = gelezen.Formulier("handler=WijsAf");
        var leeg = await aanbieder.Verstuur(nee, null);
        Assert.Contains("Kies een reden uit de lijst", leeg.Tekst, StringComparison.Ordinal);
        var persoon = await aanbieder.Verstuur(nee, null, ("Reden", "A04"), ("Toelichting", "Bel 06-12345678."));
        Assert.Contains("telefoonnummer", persoon.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await aanbieder.Verstuur(gelezen.Formulier("handler=ZegToe"), null)).Status
        );
        var bevestig = (await zb.Open(blad)).Formulier("handler=Bevestig");
        var gisteren = await zb.Verstuur(bevestig, null, ("Verwacht", "1-11-2026"));
        Assert.Contains("Kies vandaag of een dag daarna", gisteren.Tekst, StringComparison.Ordinal);
        // A day that cannot be read is asked again before anything is done.
        var onleesbaar = await zb.Verstuur(bevestig, null, ("Verwacht", "1-12-2026"), ("Tot", "31-2-2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, onleesbaar.Status);
        Assert.Contains("Bevestig de plaatsing", onleesbaar.Tekst, StringComparison.Ordinal);
        var klaar = await zb.Verstuur(bevestig, null, ("Verwacht", "1-12-2026"));
        Assert.Equal(HttpStatusCode.Redirect, klaar.Status);
        Assert.Contains("Plaatsing, verwacht op ", (await zb.Open(blad)).Tekst, StringComparison.Ordinal);
        await Voorstelproef.Sluitend(wereld, plek, (0, 0));
    }
}
