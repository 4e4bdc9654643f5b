namespace Regiotafel.Monitor.Regios;

/// <summary>One of the panels of a region (samenwerking.md, section 6), with what it waits for.</summary>
/// <param name="Soort">stand, stroom or aandeel: a stand is never called instroom.</param>
internal sealed record Paneel(string Titel, string Soort, string Levering)
{
    public static IReadOnlyList<Paneel> Alle { get; } =
    [
        new("Mensen met een geldige indicatie", "stand", "indicaties"),
        new("Leeftijd", "aandeel van de stand", "indicaties"),
        new("Herkomst", "aandeel van de stand", "indicaties, met herkomst"),
        new("Zorgprofielen W1 tot en met W5", "stand", "indicaties"),
        new("Instroom en doelpad", "stroom", "indicaties over minstens twee jaar"),
        new("Naast de andere regio's", "stroom per 10.000 inwoners, twaalf maanden", "indicaties en inwoners"),
        new("Voortgang van de afspraken", "stand", "het voortgangsformulier van de regio"),
    ];
}
