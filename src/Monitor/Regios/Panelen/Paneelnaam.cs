namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>The panels of a region in their fixed order: the seven of samenwerking.md, section 6, and the costs.</summary>
/// <param name="Code">Its place in the permanent address.</param>
/// <param name="Soort">stand, stroom or aandeel: a stand is never called instroom.</param>
/// <param name="Levering">What must be delivered for it.</param>
/// <param name="Eigenaar">Who must deliver that.</param>
internal sealed record Paneelnaam(string Code, string Naam, string Soort, string Levering, string Eigenaar)
{
    private const string Zorgkantoor = "het zorgkantoor";

    public static Paneelnaam Aanspraken { get; } =
        new("aanspraken", "Mensen met een geldige indicatie", "stand", "indicaties en inwoners", Zorgkantoor);

    public static Paneelnaam Leeftijd { get; } = new("leeftijd", "Leeftijd", "stand", "indicaties", Zorgkantoor);

    public static Paneelnaam Herkomst { get; } =
        new("herkomst", "Herkomst", "aandeel van de stand", "herkomst per persoon, per regio", "het CBS");

    public static Paneelnaam Zorgprofiel { get; } =
        new("zorgprofiel", "Zorgprofielen W1 tot en met W5", "aandeel", "indicaties", Zorgkantoor);

    public static Paneelnaam Instroom { get; } =
        new("instroom", "Instroom en doelpad", "stroom", "indicaties over minstens twee jaar", Zorgkantoor);

    public static Paneelnaam Regios { get; } =
        new("regios", "Naast de andere regio's", "stand", "indicaties en inwoners", Zorgkantoor);

    public static Paneelnaam Afspraken { get; } =
        new("afspraken", "Voortgang van de afspraken", "stand", "het voortgangsformulier", "de regio");

    public static Paneelnaam Kosten { get; } =
        new("kosten", "Zorgkosten", "stroom", "declaraties, indicaties en prestatiecodes", Zorgkantoor);

    public static IReadOnlyList<Paneelnaam> Alle { get; } =
    [Aanspraken, Leeftijd, Herkomst, Zorgprofiel, Instroom, Regios, Afspraken, Kosten];

    /// <summary>From 1.</summary>
    public int Nummer => Alle.ToList().IndexOf(this) + 1;
}
