using System.Globalization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>The codes of facts: those of the client side of the criteria (criteria.md, section 2), and how a value is written.</summary>
internal static class Feitcode
{
    public const string Financiering = "FIN";
    public const string Profiel = "PRO";
    public const string Leveringsvormen = "LEV";
    public const string Leeftijd = "LFT";
    public const string Geslacht = "GES";
    public const string Netwerk = "NET";
    public const string MaxKm = "KM";

    /// <summary>Said that nobody knows.</summary>
    public const string Onbekend = "onbekend";

    public const string Ja = "ja";
    public const string Nee = "nee";
    public const string Nodig = "nodig";
    public const string Misschien = "misschien";

    private const string Kenmerkdeel = "CON.";
    private const string Voorzieningdeel = "VRZ.";

    /// <summary>Kilometres that can be asked at most.</summary>
    private const int MeesteKm = 500;

    private static readonly string[] Bases = ["WlzW", "WlzB", "WlzOverig", "Wmo"];

    /// <summary>The facts without which nothing can be matched (design of Plaatsing, section 5).</summary>
    public static IReadOnlyList<string> Nodige { get; } = [Financiering, Profiel, Leveringsvormen, Leeftijd];

    /// <summary>Place in a list of facts: as the catalogue has it, then the network, what plays and what is needed.</summary>
    public static int Volgorde(string code)
    {
        var plek = Array.IndexOf([Financiering, Profiel, Leveringsvormen, Leeftijd, Geslacht, Netwerk, MaxKm], code);
        return plek >= 0 ? plek
            : AlsKenmerk(code) is not null ? 10
            : 11;
    }

    public static string Kenmerk(string code) => Kenmerkdeel + code;

    public static string Voorziening(string code) => Voorzieningdeel + code;

    /// <summary>The kenmerk behind a fact code, or null.</summary>
    public static string? AlsKenmerk(string code) => Rest(code, Kenmerkdeel);

    /// <summary>The voorziening behind a fact code, or null.</summary>
    public static string? AlsVoorziening(string code) => Rest(code, Voorzieningdeel);

    /// <summary>The value can be kept under this code on a day.</summary>
    public static bool Geldig(string code, string waarde, DateOnly dag) =>
        waarde == Onbekend
        || code switch
        {
            Financiering => Bases.Contains(waarde),
            Profiel => Zorgprofiel.Van(waarde, dag) is not null,
            Leveringsvormen => waarde.Split('|').All(v => Leveringsvorm.Van(v, dag) is not null),
            Leeftijd => LeesLeeftijd(waarde) is not null,
            Geslacht => waarde is "m" or "v",
            Netwerk => waarde.Length is > 0 and <= 60,
            MaxKm => LeesKm(waarde) is not null,
            _ when AlsKenmerk(code) is { } k => Criterialijsten.Kenmerken(dag).ContainsKey(k) && waarde is Ja or Nee,
            _ when AlsVoorziening(code) is { } v => Criterialijsten.Voorzieningen(dag).ContainsKey(v)
                && waarde is Nodig or Misschien or Nee,
            _ => false,
        };

    /// <summary>"40" or "53-56": whole years, both inclusive.</summary>
    public static (int Van, int Tot)? LeesLeeftijd(string waarde)
    {
        var delen = waarde.Split('-');
        return
            delen.Length is 1 or 2
            && Getal(delen[0]) is { } van
            && Getal(delen[^1]) is { } tot
            && van is >= 0 and <= 120
            && tot is >= 0 and <= 120
            && van <= tot
            ? (van, tot)
            : null;
    }

    public static int? LeesKm(string waarde) => Getal(waarde) is >= 0 and <= MeesteKm and var km ? km : null;

    private static int? Getal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static string? Rest(string code, string deel) =>
        code.StartsWith(deel, StringComparison.Ordinal) ? code[deel.Length..] : null;
}
