using System.Net;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>The page on which one section is written, in a browser without script.</summary>
internal static class Schrijfproef
{
    public const string Blad = $"{Planproef.Adres}/bewerken/focus";
    public const string Formulier = "Sla op";

    public static string Vak(Proef.Pagina pagina) =>
        ((AngleSharp.Html.Dom.IHtmlTextAreaElement)pagina.Document.QuerySelector("textarea")!).Value;

    public static Task<Proef.Pagina> Klad(Bezoeker wie, Proef.Pagina blad, string tekst, bool stil = true) =>
        wie.Post(
            $"{Blad}?handler=Klad",
            [
                .. Bezoeker.Velden(blad.Formulier(Formulier)).Where(v => v.Veld is not ("Tekst" or "Verzoeksleutel")),
                ("Tekst", tekst),
                ("Stil", stil ? "true" : "false"),
            ]
        );

    public static async Task Sla(Bezoeker wie, string tekst)
    {
        var antwoord = await wie.Verstuur((await wie.Open(Blad)).Formulier(Formulier), null, ("Tekst", tekst));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
    }
}
