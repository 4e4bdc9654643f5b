using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>What the screen says for codes and states of a zoekvraag.</summary>
internal static class Woorden
{
    public static string Van(Zoekvraagstaat staat) =>
        staat switch
        {
            Zoekvraagstaat.Concept => "nog niet compleet",
            Zoekvraagstaat.Compleet => "compleet",
            Zoekvraagstaat.Zoekend => "zoekt een plek",
            Zoekvraagstaat.InVoorstel => "in voorstel",
            Zoekvraagstaat.Toegezegd => "plek toegezegd",
            Zoekvraagstaat.Geplaatst => "geplaatst",
            _ => "afgesloten",
        };

    public static string Van(Afsluitreden reden) =>
        reden switch
        {
            Afsluitreden.EldersGeholpen => "elders geholpen",
            Afsluitreden.Overleden => "overleden",
            Afsluitreden.EindeZorgvraag => "einde zorgvraag",
            _ => "ingetrokken",
        };

    public static string Van(Feitbron bron) =>
        bron switch
        {
            Feitbron.Invoer => "invoer",
            Feitbron.Import => "wachtlijstbestand",
            Feitbron.Aw317 => "AW317",
            _ => "overleg",
        };

    public static string Status(string code, DateOnly dag) =>
        Leveringsstatus.Van(code, dag) is { } s ? $"{code} {s.Omschrijving}" : code;

    /// <summary>A status with its subdivision.</summary>
    public static string Status(Statusperiode s, DateOnly dag) =>
        Status(s.Leveringsstatus, dag) + (s.Classificatie is { } deel ? $", classificatie {deel}" : "");

    public static string Basis(string basis) =>
        basis switch
        {
            "WlzW" => "Wlz, W-profiel",
            "WlzB" => "Wlz, B-profiel",
            "WlzOverig" => "Wlz, ander profiel",
            _ => "Wmo",
        };

    /// <summary>The label of a fact code.</summary>
    public static string Feit(string code, DateOnly dag) =>
        code switch
        {
            Feitcode.Financiering => "Betaald uit",
            Feitcode.Profiel => "Zorgprofiel",
            Feitcode.Leveringsvormen => "Leveringsvorm",
            Feitcode.Leeftijd => "Leeftijd",
            Feitcode.Geslacht => "Woongroep",
            Feitcode.Netwerk => "Netwerk in",
            Feitcode.MaxKm => "Afstand",
            _ when Feitcode.AlsKenmerk(code) is { } k => Hoofdletter(
                Criterialijsten.Kenmerken(dag).GetValueOrDefault(k, k)
            ),
            _ when Feitcode.AlsVoorziening(code) is { } v => Hoofdletter(
                Criterialijsten.Voorzieningen(dag).GetValueOrDefault(v, v)
            ),
            _ => code,
        };

    /// <summary>The value of a fact as people say it.</summary>
    public static string Waarde(string code, string waarde, DateOnly dag) =>
        waarde == Feitcode.Onbekend
            ? "onbekend"
            : code switch
            {
                Feitcode.Financiering => Basis(waarde),
                Feitcode.Profiel => Zorgprofiel.Van(waarde, dag) is { } p ? $"{p.Kort} {p.Naam}" : waarde,
                Feitcode.Leveringsvormen => string.Join(
                    ", ",
                    waarde.Split('|').Select(v => Leveringsvorm.Van(v, dag)?.Kort ?? v)
                ),
                Feitcode.Geslacht => waarde == "m" ? "man" : "vrouw",
                Feitcode.MaxKm => $"hoogstens {waarde} km van het netwerk",
                _ when Feitcode.AlsKenmerk(code) is not null => waarde == Feitcode.Ja ? "speelt" : "speelt niet",
                _ when Feitcode.AlsVoorziening(code) is not null => waarde switch
                {
                    Feitcode.Nodig => "nodig",
                    Feitcode.Misschien => "misschien nodig",
                    _ => "niet nodig",
                },
                _ => waarde,
            };

    private static string Hoofdletter(string tekst) =>
        tekst.Length == 0 ? "" : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
