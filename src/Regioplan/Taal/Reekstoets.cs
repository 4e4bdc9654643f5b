using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Regioplan.Taal;

/// <summary>"Toegenomen" and "afgenomen": of a series of six moments or more, with all that lie between the two of the assertion.</summary>
internal static class Reekstoets
{
    private static readonly string[] _getallen = ["nul", "één", "twee", "drie", "vier", "vijf"];

    /// <param name="waar">The phrase that holds for the first and the last moment alone.</param>
    /// <param name="iets">The change between those two stays below a tenth.</param>
    /// <param name="zin">The two values, for in a sentence.</param>
    public static Beweringoordeel Toets(Beweringtag tag, Vondst nu, Vondst toen, Zinsnede waar, bool iets, string zin)
    {
        var woorden = tag.Woorden;
        var gemeten = Reekswoord.Van([.. Reeks(nu, toen).Select(c => (nu.Bron.Tabel, c))]);
        if (gemeten.Weigering is { } weigering)
        {
            return Rood(null, $"{weigering.Tekst} Haal de bewering weg.");
        }
        if (gemeten.Woord is null)
        {
            return Rood(
                waar.Tekst,
                $"“{woorden.Tekst}” gaat over een reeks van zes of meer momenten, en hier staan er {_getallen[gemeten.Punten]}. Schrijf “{waar.Tekst}”: {zin}."
            );
        }
        if (gemeten.Woord == Reekswoord.Gelijk)
        {
            return Toeval(woorden, gemeten.Punten, nu, toen, waar, zin);
        }
        var richting = gemeten.Woord == Reekswoord.Toegenomen ? Zinrichting.Omhoog : Zinrichting.Omlaag;
        return richting == woorden.Richting && (woorden.Kracht == Zinkracht.Gewoon || iets)
            ? new(
                Beweringkleur.Groen,
                Beweringtoets.Klopt,
                woorden.Tekst,
                $"“{woorden.Tekst}” klopt: {zin}, in een reeks van {gemeten.Punten} momenten."
            )
            : Rood(
                gemeten.Woord,
                $"“{woorden.Tekst}” klopt niet: {zin}, in een reeks van {gemeten.Punten} momenten. Schrijf “{gemeten.Woord}”."
            );
    }

    // As with two moments: only what the values themselves point to can be mistaken for chance.
    private static Beweringoordeel Toeval(
        Zinsnede woorden,
        int punten,
        Vondst nu,
        Vondst toen,
        Zinsnede waar,
        string zin
    )
    {
        var teken = Math.Sign(Tijdwoord.Waarde(nu.Cijfer) - Tijdwoord.Waarde(toen.Cijfer));
        var uitleg =
            $"{zin}, maar in de reeks van {punten} momenten gaat het te vaak de andere kant op of is het verschil te klein.";
        return teken == (woorden.Richting == Zinrichting.Omhoog ? 1 : -1)
            ? new(
                Beweringkleur.Oranje,
                Beweringtoets.Toeval,
                waar.Tekst,
                $"“{woorden.Tekst}” is niet vast te stellen: {uitleg} Schrijf “{waar.Tekst}”, of leg uit waarom het er toch staat."
            )
            : Rood(waar.Tekst, $"“{woorden.Tekst}” klopt niet: {zin}. Schrijf “{waar.Tekst}”.");
    }

    private static Beweringoordeel Rood(string? wel, string zin) =>
        new(Beweringkleur.Rood, Beweringtoets.KloptNiet, wel, zin);

    // A part of a year between years is no moment of this series.
    private static IEnumerable<VrijCijfer> Reeks(Vondst nu, Vondst toen)
    {
        var (eerste, laatste) = (Cijferwoorden.Begin(toen.Cijfer.Periode), Cijferwoorden.Begin(nu.Cijfer.Periode));
        return nu
            .Bron.Reeks(nu.Cijfer.Uitsplitsing)
            .Where(c => Tijdwoord.IsEvenLang(nu.Bron.Tabel, nu.Cijfer, c))
            .Where(c => Cijferwoorden.Begin(c.Periode) is var op && op >= eerste && op <= laatste)
            .OrderBy(c => Cijferwoorden.Begin(c.Periode));
    }
}
