using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>What the screen says for tables and sessions.</summary>
internal static class Tafelwoorden
{
    public static string Van(Tafelritme ritme) =>
        ritme switch
        {
            Tafelritme.Wekelijks => "Elke week",
            Tafelritme.TweeWekelijks => "Elke twee weken",
            Tafelritme.Maandelijks => "Elke vier weken",
            _ => "Op afgesproken dagen",
        };

    public static string Van(Sessiestaat staat) =>
        staat switch
        {
            Sessiestaat.Gepland => "gepland",
            Sessiestaat.Open => "open",
            _ => "gesloten",
        };

    public static IEnumerable<SelectListItem> Ritmes =>
        Enum.GetValues<Tafelritme>().Select(r => new SelectListItem(Van(r), r.ToString()));

    public static IEnumerable<SelectListItem> Soorten =>
        Enum.GetValues<Besluitsoort>().Select(s => new SelectListItem(Besluitwoorden.Van(s), s.ToString()));

    public static IEnumerable<SelectListItem> Redenen =>
        Enum.GetValues<Keuzereden>().Select(r => new SelectListItem(Voorstelwoorden.Van(r), r.ToString()));

    /// <summary>What can have come of a promise.</summary>
    public static IEnumerable<SelectListItem> Antwoorden =>
        new[] { Besluitstaat.Gedaan, Besluitstaat.NietGelukt, Besluitstaat.Verlengd }.Select(s => new SelectListItem(
            Besluitwoorden.Van(s),
            s.ToString()
        ));
}
