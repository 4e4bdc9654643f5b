using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Plaatsing.Tafel.Agenda;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>What a decision at this point can be about: each card, each card with a place beside it, each place.</summary>
internal static class Onderwerpkeuze
{
    public static IEnumerable<SelectListItem> Van(Puntbeeld punt)
    {
        foreach (var rij in punt.Rijen)
        {
            var kaart = $"Kaart {rij.Kaart.Nummer}";
            yield return Keuze(new Tafelonderwerp { Kaart = rij.Kaart.Id }, kaart);
            if (rij.VoorstelId is { } voorstel)
            {
                yield return Keuze(new Tafelonderwerp { Voorstel = voorstel }, $"{kaart}, het voorstel dat loopt");
            }
            foreach (var plek in rij.Plekken)
            {
                yield return Keuze(
                    Over(rij, plek),
                    $"{kaart} op {plek.Plek.Plaats.Naam} ({Woord(plek.Stand)}{(plek.Advies ? ", advies" : "")})"
                );
            }
        }
        foreach (var w in punt.Watals.Where(w => w.Besloten.Count == 0))
        {
            yield return Keuze(Over(w), $"Wat als: {w.Naam}");
        }
        foreach (var plek in punt.Plekken)
        {
            yield return Keuze(new Tafelonderwerp { Aanbod = plek.Plek.AanbodId }, plek.Plek.Plaats.Naam);
        }
    }

    public static Tafelonderwerp Over(Tafelrij rij, Tafelplek plek) =>
        new() { Kaart = rij.Kaart.Id, Aanbod = plek.Plek.AanbodId };

    public static Tafelonderwerp Over(Watalsrij rij) => new() { Watals = rij.Id };

    /// <summary>Where the form lies ready for a what-if, with the focus on what is agreed.</summary>
    public static string Adres(Puntbeeld punt, Watalsrij rij) =>
        $"{punt.Adres}?punt={punt.Nu?.Volgorde}&over={Over(rij).Tekst}&soort={Besluitsoort.Afspraak}#Besluit_Tekst";

    /// <summary>Where the form lies ready for a pair: with the focus on who does it.</summary>
    public static string Adres(Puntbeeld punt, Tafelrij rij, Tafelplek plek) =>
        Adres(punt.Adres, punt.Nu?.Volgorde, Over(rij, plek), Soort(plek));

    public static string Adres(string sessie, int? punt, Tafelonderwerp over, Besluitsoort soort) =>
        $"{sessie}?punt={punt}&over={over.Tekst}&soort={soort}#Besluit_Wie";

    /// <summary>The decision that lies at hand for a pair.</summary>
    public static Besluitsoort Soort(Tafelplek plek) =>
        plek.Stand switch
        {
            Oordeelstand.Past => Besluitsoort.Voorstel,
            Oordeelstand.Onbekend => Besluitsoort.Gegeven,
            _ => Besluitsoort.Ontheffing,
        };

    private static SelectListItem Keuze(Tafelonderwerp over, string tekst) => new(tekst, over.Tekst);

    private static string Woord(Oordeelstand stand) =>
        stand switch
        {
            Oordeelstand.Past => "past",
            Oordeelstand.PastBijna => "past bijna",
            Oordeelstand.Onbekend => "onbekend",
            _ => "past niet",
        };
}
