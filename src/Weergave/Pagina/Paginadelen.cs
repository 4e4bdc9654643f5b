using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Regiotafel.Weergave.Pagina;

/// <summary>What a page tells the layout about itself.</summary>
public static class Paginadelen
{
    internal const string Titelsleutel = "rt-titel";
    internal const string Geluktsleutel = "rt-gelukt";
    private const string Bladsleutel = "rt-blad";
    private const string Projectorsleutel = "rt-projector";

    /// <summary>The next page opens with one notice: what succeeded and, when there is one, until when.</summary>
    public static void Gelukt(this PageModel pagina, string zin, string? toelichting = null) =>
        pagina.TempData[Geluktsleutel] = toelichting is null ? [zin] : new[] { zin, toelichting };

    /// <summary>The notice that waits for the next page, or null.</summary>
    public static string[]? WachtendeMelding(ITempDataDictionary tijdelijk) =>
        tijdelijk.Peek(Geluktsleutel) as string[];

    /// <summary>Puts back the notice of a form that was sent twice.</summary>
    public static void ZetMelding(ITempDataDictionary tijdelijk, string[] melding) =>
        tijdelijk[Geluktsleutel] = melding;

    /// <summary>Title of the browser tab, for a page without rt-paginakop.</summary>
    public static void Titel(this ViewDataDictionary gegevens, string titel) => gegevens[Titelsleutel] = titel;

    /// <summary>Extra classes of main, for example "rt-pagina-liggend" for a table that prints landscape.</summary>
    public static void Blad(this ViewDataDictionary gegevens, string klassen) => gegevens[Bladsleutel] = klassen;

    /// <summary>For the screen in the meeting room: larger, light, without rooms and footer.</summary>
    public static void Projector(this ViewDataDictionary gegevens) => gegevens[Projectorsleutel] = true;

    internal static string Titel(this ViewDataDictionary gegevens) => gegevens[Titelsleutel] as string ?? "Regiotafel";

    internal static string Blad(this ViewDataDictionary gegevens) => gegevens[Bladsleutel] as string ?? "";

    internal static bool IsProjector(this ViewDataDictionary gegevens) => gegevens[Projectorsleutel] is true;
}
