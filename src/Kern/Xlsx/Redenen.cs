namespace Regiotafel.Kern.Xlsx;

/// <summary>Every reason to refuse a workbook (X001), one line each.</summary>
public static class Redenen
{
    public const string Leeg = "Dit bestand is leeg. Kies een ander bestand.";
    public const string TeGroot = "Dit bestand is groter dan 10 MB. Maak het kleiner en probeer het opnieuw.";
    public const string GeenXlsx = "Dit is geen Excel-bestand (.xlsx). Sla het in Excel op als Excel-werkmap (.xlsx).";
    public const string OudeXls =
        "Dit is een oud Excel-bestand (.xls). Open het in Excel en sla het op als Excel-werkmap (.xlsx).";
    public const string Versleuteld =
        "Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.";
    public const string Binair =
        "Dit is een binaire werkmap (.xlsb). Open het in Excel en sla het op als Excel-werkmap (.xlsx).";
    public const string Beschadigd =
        "Dit bestand is beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.";
    public const string UitgepaktTeGroot = "Dit bestand is uitgepakt groter dan 100 MB. Maak het kleiner.";
    public const string TeSterkIngepakt =
        "De inhoud is meer dan 100 keer zo groot als het bestand. Zo'n bestand lezen wij niet.";
    public const string TeVeelOnderdelen = "Dit bestand heeft meer dan 1000 onderdelen. Zo'n bestand lezen wij niet.";
    public const string Genest =
        "In dit bestand zit een ander ingepakt bestand. Haal de ingevoegde bestanden eruit en probeer het opnieuw.";
    public const string FoutPad = "Dit bestand heeft een onderdeel met een onjuiste naam. Zo'n bestand lezen wij niet.";
    public const string TeVeelBladen =
        "Dit bestand heeft meer dan 50 tabbladen. Verwijder tabbladen die niet nodig zijn.";
    public const string NulTeken =
        "In dit bestand staat een teken dat niet mag (NUL). Sla het in Excel opnieuw op en probeer het nog eens.";

    public const string TeLang =
        "Dit bestand lezen duurt langer dan 10 seconden. Maak het kleiner en probeer het opnieuw.";

    public const string TeZwaar = "Dit bestand is te zwaar om te lezen. Maak het kleiner en probeer het opnieuw.";

    public static string TeVeelRijen(string blad) =>
        $"Tabblad {blad} heeft meer dan 20.000 rijen. Verwijder rijen die niet nodig zijn.";

    public static string TeVeelKolommen(string blad) =>
        $"Tabblad {blad} heeft meer dan 200 kolommen. Verwijder kolommen die niet nodig zijn.";

    public static string CelTeLang(string blad) =>
        $"Op tabblad {blad} staat een cel met meer dan 32.767 tekens. Maak de tekst korter.";
}
