using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>What the screen says for states and steps of a proposal.</summary>
internal static class Voorstelwoorden
{
    public static string Van(Voorstelstaat staat) =>
        staat switch
        {
            Voorstelstaat.Voorgesteld => "voorgesteld",
            Voorstelstaat.InOverweging => "in overweging",
            Voorstelstaat.Toegezegd => "toegezegd",
            Voorstelstaat.Geplaatst => "geplaatst",
            Voorstelstaat.Afgewezen => "afgewezen",
            _ => "vervallen",
        };

    public static string Van(Vervalreden reden) =>
        reden switch
        {
            Vervalreden.Ingetrokken => "ingetrokken",
            Vervalreden.VasthoudingVerlopen => "de vasthouding is verlopen",
            Vervalreden.PlekWeg => "de plek is er niet meer",
            Vervalreden.ZoekvraagAfgesloten => "de zoekvraag is afgesloten",
            Vervalreden.ToestemmingIngetrokken => "de toestemming is ingetrokken",
            _ => "de cliënt is elders geplaatst",
        };

    public static string Van(Voorstelbron bron) =>
        bron switch
        {
            Voorstelbron.Zoeker => "de zoeker",
            Voorstelbron.Tafel => "de tafel",
            Voorstelbron.Keten => "een keten",
            _ => "een persoon",
        };

    public static string Van(Keuzereden reden) =>
        reden switch
        {
            Keuzereden.KentDeSituatie => "ik ken de situatie",
            Keuzereden.WensClient => "wens van de cliënt",
            Keuzereden.Groepssamenstelling => "samenstelling van de groep",
            Keuzereden.Afspraak => "afspraak",
            _ => "anders",
        };

    public static string Kop(Oordeel oordeel) =>
        oordeel switch
        {
            Oordeel.Past => "Past",
            Oordeel.Onbekend => "Onbekend",
            _ => "Past niet",
        };

    /// <summary>State of a proposal, with why it fell away.</summary>
    public static string Stand(Voorstel v) => v.Vervalreden is { } reden ? $"vervallen: {Van(reden)}" : Van(v.Staat);

    /// <summary>What the last step was, as part of a sentence.</summary>
    public static string Gebeurd(Voorstel v) =>
        v.Staat switch
        {
            Voorstelstaat.Vervallen when v.Vervalreden == Vervalreden.Ingetrokken => "het is ingetrokken",
            Voorstelstaat.Vervallen => $"het is vervallen, want {Van(v.Vervalreden!.Value)}",
            Voorstelstaat.Afgewezen => "het is afgewezen",
            Voorstelstaat.Toegezegd => "de plek is toegezegd",
            Voorstelstaat.Geplaatst => "de plaatsing is bevestigd",
            Voorstelstaat.InOverweging => "het is in overweging genomen",
            _ => "het is voorgesteld",
        };

    /// <summary>A line of the timeline.</summary>
    public static string Zin(Voorstelstap s) =>
        s.Soort switch
        {
            Voorstelstap.Gelezen => "Gegevens gelezen",
            Voorstelstap.Voorgesteld => "Voorgesteld",
            Voorstelstap.Vastgehouden => $"Plek vastgehouden tot en met {s.Naar}",
            Voorstelstap.Verlengd => $"Vasthouding verlengd tot en met {s.Naar}",
            Voorstelstap.Begonnen => "De cliënt woont er nu",
            Voorstelstap.Beeindigd => "Plaatsing beëindigd",
            "in_overweging" => "In overweging genomen",
            "toegezegd" => "Plek toegezegd",
            "geplaatst" => $"Plaatsing bevestigd, verwacht op {s.Naar}",
            "afgewezen" => $"Afgewezen: {s.Naar}",
            _ => $"Vervallen: {s.Naar}",
        };
}
