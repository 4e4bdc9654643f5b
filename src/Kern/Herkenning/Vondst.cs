namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// Something in a text that may point to a person. It holds the place in the text, never the text itself, so that
/// it can be logged and counted.
/// </summary>
/// <param name="Begin">Position of the first character in the text as typed.</param>
public sealed record Vondst(Vondstsoort Soort, int Begin, int Lengte)
{
    /// <summary>Refused; otherwise the user may confirm that it is no person.</summary>
    public bool Geweigerd => Soort != Vondstsoort.Naam;

    /// <summary>What the user reads: what is the matter and what to do.</summary>
    public string Bericht =>
        Soort switch
        {
            Vondstsoort.Bsn => "Hier staat een nummer dat een burgerservicenummer kan zijn. Haal het weg.",
            Vondstsoort.Email =>
                "Hier staat een e-mailadres. Haal het weg. Een adres van een locatie hoort bij Contact.",
            Vondstsoort.Telefoon =>
                "Hier staat een telefoonnummer. Haal het weg. Een nummer van een locatie hoort bij Contact.",
            Vondstsoort.Geboortedatum =>
                "Hier staat een datum die een geboortedatum kan zijn. Haal de datum weg, of noem een leeftijdsgroep.",
            Vondstsoort.Adres => "Hier staat een postcode. Haal de postcode weg, of noem alleen de gemeente.",
            Vondstsoort.Dossiernummer => "Hier staat een nummer van een cliënt, dossier of besluit. Haal het weg.",
            Vondstsoort.Aanspreekvorm =>
                "Hier staat de naam van een persoon. Haal de naam weg, of schrijf: de cliënt, of de functie.",
            _ => "Hier staat misschien de naam van een persoon. Haal de naam weg, of bevestig dat het geen persoon is.",
        };
}
