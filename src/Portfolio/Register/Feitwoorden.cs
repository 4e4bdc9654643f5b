using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Eenheden;

namespace Regiotafel.Portfolio.Register;

/// <summary>Words for the choices of a unit and its offers, on every page the same.</summary>
internal static class Feitwoorden
{
    /// <summary>Text that others get for a fact that is used in matching only.</summary>
    public const string Voorwaarde = "een voorwaarde van de aanbieder";

    public static string Naam(this EenheidSoort soort) =>
        soort == EenheidSoort.Groep ? "groep" : "zelfstandige woningen";

    public static string Naam(this Geslacht geslacht) =>
        geslacht switch
        {
            Geslacht.Mannen => "alleen mannen",
            Geslacht.Vrouwen => "alleen vrouwen",
            _ => "mannen en vrouwen",
        };

    public static string Naam(this AanbodStatus status) =>
        status switch
        {
            AanbodStatus.Concept => "concept",
            AanbodStatus.Open => "open",
            AanbodStatus.Gepauzeerd => "gepauzeerd",
            _ => "gesloten",
        };

    public static string Naam(this Zekerheid zekerheid) =>
        zekerheid switch
        {
            Zekerheid.Toegezegd => "toegezegd",
            Zekerheid.Aangeboden => "aangeboden",
            _ => "indicatief",
        };

    public static string Naam(this BuitenGebruikReden reden) =>
        reden switch
        {
            BuitenGebruikReden.Verbouwing => "verbouwing",
            BuitenGebruikReden.Personeel => "personeel",
            BuitenGebruikReden.Isolatie => "isolatie",
            _ => "anders",
        };

    public static string Naam(this FeitWaarde waarde) =>
        waarde switch
        {
            FeitWaarde.Ja => "ja",
            FeitWaarde.Nee => "nee",
            FeitWaarde.SluitUit => "sluit uit",
            FeitWaarde.InOverleg => "in overleg",
            _ => "geen bezwaar",
        };

    public static string Naam(this FeitBron bron) =>
        bron switch
        {
            FeitBron.Invoer => "opgave van de aanbieder",
            FeitBron.Import => "Excelbestand",
            _ => "overleg",
        };

    /// <summary>What a fact is about.</summary>
    public static string Onderwerp(FeitSoort soort, string code, DateOnly dag) =>
        soort == FeitSoort.Voorziening
            ? Voorziening.Lijst.Van(code, dag)?.Omschrijving ?? code
            : Kenmerk.Lijst.Van(code, dag)?.Omschrijving ?? code;

    /// <summary>A region by its name.</summary>
    public static string Regio(string code, DateOnly dag) => Zorgkantoorregio.Van(code, dag)?.Naam ?? code;

    /// <summary>For which regions a unit is open.</summary>
    public static string OpenVoor(string openVoor, DateOnly dag) =>
        openVoor switch
        {
            "" => "alleen de eigen regio",
            "*" => "alle regio's",
            _ => "eigen regio en " + string.Join(", ", openVoor.Split('|').Select(c => Regio(c, dag))),
        };

    public static string Leveringsvormnamen(this EenheidBeeld e, DateOnly dag) =>
        string.Join(", ", e.Leveringsvormen.Select(c => Leveringsvorm.Van(c, dag)?.Kort ?? c));

    /// <summary>"ja, contract tot en met 31-12-2027".</summary>
    public static string Woorden(this FinancieringBeeld f) =>
        (f.Waarde ? "ja" : "nee") + (f.ContractTot is { } tot ? $", contract tot en met {tot:d-M-yyyy}" : "");

    /// <summary>"3 plekken, verbouwing, van 1-11-2026 tot en met 1-3-2027".</summary>
    public static string Woorden(this BuitenGebruikBeeld b) =>
        $"{(b.Aantal == 1 ? "1 plek" : $"{b.Aantal} plekken")}, {b.Reden.Naam()}, vanaf {b.Vanaf:d-M-yyyy}"
        + (b.Tot is { } tot ? $" tot en met {tot:d-M-yyyy}" : ", einde onbekend");
}
