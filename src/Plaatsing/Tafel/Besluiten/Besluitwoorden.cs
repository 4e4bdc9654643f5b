namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>What the screen says for decisions.</summary>
internal static class Besluitwoorden
{
    public static string Van(Besluitsoort soort) =>
        soort switch
        {
            Besluitsoort.Voorstel => "Voorstel doen",
            Besluitsoort.Vasthouden => "Vasthouden",
            Besluitsoort.Ontheffing => "Ontheffing vragen",
            Besluitsoort.Gegeven => "Gegeven ophalen",
            Besluitsoort.Opschalen => "Opschalen naar tafel",
            Besluitsoort.Parkeren => "Parkeren",
            _ => "Afspraak",
        };

    public static string Van(Besluitstaat staat) =>
        staat switch
        {
            Besluitstaat.Gedaan => "gedaan",
            Besluitstaat.NietGelukt => "niet gelukt",
            Besluitstaat.Verlengd => "nieuwe datum",
            _ => "open",
        };

    /// <summary>"Voorstel doen: Kade 12, Boven"; an agreement is its own sentence.</summary>
    public static string Zin(Besluit b) =>
        b.Soort == Besluitsoort.Afspraak ? b.Onderwerp
        : b.Onderwerp.Length == 0 ? Van(b.Soort)
        : $"{Van(b.Soort)}: {b.Onderwerp}";
}
