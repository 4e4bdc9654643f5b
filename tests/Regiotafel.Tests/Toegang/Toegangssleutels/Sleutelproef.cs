using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Toegang.Toegangssleutels;

/// <summary>What the script of a page does with a passkey, done by a browser without script.</summary>
internal static class Sleutelproef
{
    private const string Aanmelden = "/aanmelden";
    private const string Bevestigen = "/bevestig-uzelf";
    private const string Toevoegen = "/account/toegangssleutel";

    /// <summary>A passkey of this account, added on its page.</summary>
    public static async Task<Proefsleutel> Maak(Bezoeker bezoeker)
    {
        var sleutel = new Proefsleutel();
        Assert.Equal("/account", (await VoegToe(bezoeker, sleutel, "laptop van het werk")).Naar);
        return sleutel;
    }

    public static async Task<Pagina> VoegToe(Bezoeker bezoeker, Proefsleutel sleutel, string naam)
    {
        var vraag = await Vraag(bezoeker, Toevoegen, "Vraag");
        return await Geef(bezoeker, Toevoegen, vraag.Uitdaging, sleutel.Maak(vraag.Opties), ("Naam", naam));
    }

    /// <summary>Signs in with one challenge and one signature.</summary>
    public static async Task<Pagina> MeldAan(Bezoeker bezoeker, Proefsleutel sleutel)
    {
        var vraag = await VraagAanmelden(bezoeker);
        return await GeefAanmelden(bezoeker, vraag.Uitdaging, sleutel.Teken(vraag.Opties));
    }

    public static Task<Gesteld> VraagAanmelden(Bezoeker bezoeker) => Vraag(bezoeker, Aanmelden, "Sleutelvraag");

    public static Task<Pagina> GeefAanmelden(Bezoeker bezoeker, string uitdaging, string antwoord) =>
        Geef(bezoeker, $"{Aanmelden}?handler=Sleutel", uitdaging, antwoord);

    public static Task<Gesteld> VraagBevestigen(Bezoeker bezoeker) => Vraag(bezoeker, Bevestigen, "Sleutelvraag");

    public static Task<Pagina> GeefBevestigen(Bezoeker bezoeker, string uitdaging, string antwoord) =>
        Geef(
            bezoeker,
            $"{Bevestigen}?handler=Sleutel",
            uitdaging,
            antwoord,
            ("StapDoel", "/account/toegangssleutel"),
            ("StapWijze", "get")
        );

    /// <summary>True when this answer let the browser in.</summary>
    public static bool IsBinnen(Pagina antwoord) => antwoord.Status == HttpStatusCode.Redirect;

    private static async Task<Gesteld> Vraag(Bezoeker bezoeker, string adres, string handler)
    {
        var antwoord = await bezoeker.Post($"{adres}?handler={handler}", [await Echtheid(bezoeker)]);
        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        var json = JsonSerializer.Deserialize<JsonElement>(antwoord.Tekst);
        return new(json.GetProperty("uitdaging").GetString()!, json.GetProperty("opties"));
    }

    private static async Task<Pagina> Geef(
        Bezoeker bezoeker,
        string adres,
        string uitdaging,
        string antwoord,
        params (string, string)[] verder
    ) =>
        await bezoeker.Post(
            adres,
            [await Echtheid(bezoeker), ("StapUitdaging", uitdaging), ("StapAntwoord", antwoord), .. verder]
        );

    private static async Task<(string, string)> Echtheid(Bezoeker bezoeker)
    {
        const string naam = "__RequestVerificationToken";
        var pagina = await bezoeker.Open(Aanmelden);
        return (naam, pagina.Document.QuerySelector($"input[name={naam}]")!.GetAttribute("value")!);
    }

    /// <summary>A challenge as the script gets it.</summary>
    internal sealed record Gesteld(string Uitdaging, JsonElement Opties);
}
