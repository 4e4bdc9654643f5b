namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>The closed list of what a timeline can say, with the sentence that a reader sees.</summary>
internal static class Verloopsoort
{
    public const string Aangemaakt = "aangemaakt";
    public const string Feit = "feit";
    public const string Wensen = "wensen";
    public const string Staat = "staat";
    public const string StatusVoorgesteld = "status_voorgesteld";
    public const string StatusVastgesteld = "status_vastgesteld";
    public const string StatusGeweigerd = "status_geweigerd";
    public const string Geparkeerd = "geparkeerd";
    public const string ParkeringBeeindigd = "parkering_beeindigd";
    public const string ToestemmingGegeven = "toestemming";
    public const string ToestemmingIngetrokken = "toestemming_ingetrokken";
    public const string Afgesloten = "afgesloten";
    public const string OntheffingGevraagd = "ontheffing_gevraagd";
    public const string OntheffingVerleend = "ontheffing_verleend";
    public const string OntheffingGeweigerd = "ontheffing_geweigerd";
    public const string OntheffingIngetrokken = "ontheffing_ingetrokken";
    public const string OpTafel = "op_de_plaatsingstafel";
    public const string BesluitAanTafel = "besluit_aan_tafel";
    public const string Ingelezen = "ingelezen";
    public const string NietMeerGemeld = "niet_meer_gemeld";
    public const string WeerGemeld = "weer_gemeld";

    /// <summary>A line in words; a kind that another feature adds says its own code in words.</summary>
    public static string Zin(Verloopregel r) =>
        r.Soort switch
        {
            Aangemaakt => "Zoekvraag aangemaakt",
            Feit => $"Gegevens aangevuld: {r.Naar}",
            Wensen => "Wensen van de cliënt gewijzigd",
            Staat => $"Van {r.Van} naar {r.Naar}",
            StatusVoorgesteld => $"Status {r.Naar} voorgesteld",
            StatusVastgesteld => r.Van is null ? $"Status {r.Naar} vastgesteld" : $"Status van {r.Van} naar {r.Naar}",
            StatusGeweigerd => $"Status {r.Naar} niet overgenomen",
            Geparkeerd => $"Geparkeerd tot {r.Naar}",
            ParkeringBeeindigd => "Parkeren beëindigd",
            ToestemmingGegeven => $"Toestemming voor doorstroom tot en met {r.Naar}",
            ToestemmingIngetrokken => "Toestemming voor doorstroom ingetrokken",
            Afgesloten => $"Afgesloten: {r.Naar}",
            OntheffingGevraagd => $"Ontheffing gevraagd: {r.Naar}",
            OntheffingVerleend => $"Ontheffing verleend: {r.Naar}",
            OntheffingGeweigerd => $"Ontheffing niet verleend: {r.Naar}",
            OntheffingIngetrokken => $"Ontheffing ingetrokken: {r.Naar}",
            OpTafel => $"Op de plaatsingstafel van {r.Naar}",
            BesluitAanTafel => $"Besluit aan de plaatsingstafel: {r.Naar}",
            Ingelezen => "Overgenomen uit een wachtlijstbestand",
            NietMeerGemeld => $"Niet meer gemeld in het wachtlijstbestand: {r.Naar}",
            WeerGemeld => "Weer gemeld in het wachtlijstbestand",
            _ => r.Naar is null ? r.Soort.Replace('_', ' ') : $"{r.Soort.Replace('_', ' ')}: {r.Naar}",
        };
}
