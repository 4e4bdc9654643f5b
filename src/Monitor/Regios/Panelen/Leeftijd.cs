using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 2: how old the people are. Of one region there is a mean age; a share of the young is defined for the country only.</summary>
internal static class Leeftijd
{
    private const string Aandeel =
        "Het aandeel van 18 tot en met 26 jaar en de groei daarvan: niet geleverd per regio. Het CBS telt dat alleen voor heel Nederland; voor een regio is er geen vastgestelde definitie.";

    private static readonly Duiding Uitleg = new(
        "Hoe oud de mensen met een ggz-profiel gemiddeld zijn op één dag.",
        "Hoe oud de mensen zijn die erbij komen, en of jongeren vaker of minder vaak zorg nodig hebben."
    );

    public static Paneel Maak(Regiocijfers cijfers)
    {
        if (cijfers.Bron(Regiocijfers.Editie, "gemiddelde-leeftijd") is not { } bron || bron.Laatste() is not { } eigen)
        {
            return Paneel.NietGeleverd(Paneelnaam.Leeftijd, Uitleg, Aandeel);
        }
        var alle = bron.KanVergelijken ? bron.Laatste("", Cijferbron.Alle) : null;
        return new()
        {
            Naam = Paneelnaam.Leeftijd,
            Bevinding = eigen.Waarde is null
                ? $"De gemiddelde leeftijd in {cijfers.Regio.Naam} is {eigen.Tekst}"
                : $"Mensen met een ggz-profiel in {cijfers.Regio.Naam} zijn gemiddeld {eigen.Kort()} jaar",
            Wat = $"Gemiddelde leeftijd op {Schrijfwijze.Periode(bron.Periode)}",
            Duiding = Uitleg,
            Tabellen =
            [
                new(
                    "Gemiddelde leeftijd",
                    [new("Wie"), new("Jaar"), new("Naast alle regio's", IsGetal: false)],
                    [
                        new(cijfers.Regio.Naam, [eigen.Tekst, eigen.Woord ?? ""], Eigen: true),
                        .. alle is null ? [] : new[] { new Paneelrij("Alle regio's", [alle.Tekst, ""]) },
                    ]
                ),
            ],
            Noten =
            [
                Aandeel,
                "Bij een gemiddelde leeftijd hoort geen grens van toeval: hoger of lager staat er als het verschil groter is dan 5%.",
            ],
            Bronnen = [bron],
            Cijfers = bron.Zicht(),
        };
    }
}
