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

    /// <summary>About which case, beside the sentence; empty when it is about none.</summary>
    public static string Zaak(Besluit b, IReadOnlyDictionary<Guid, string> codes) =>
        b.ZoekvraagId is { } z ? $"Zoekvraag {codes[z]}" : "";

    /// <summary>What a verslag keeps: of a case only the kind, because the words about it are taken away in time.</summary>
    public static string Vast(Besluit b) => b.ZoekvraagId is null ? Zin(b) : Van(b.Soort);

    /// <summary>"Voorstel doen: Kade 12, Boven"; an agreement is its own sentence.</summary>
    public static string Zin(Besluit b) =>
        b.Onderwerp.Length == 0 ? Van(b.Soort)
        : b.Soort == Besluitsoort.Afspraak ? b.Onderwerp
        : $"{Van(b.Soort)}: {b.Onderwerp}";
}
