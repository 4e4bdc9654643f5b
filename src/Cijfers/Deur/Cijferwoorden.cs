using System.Globalization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave;

namespace Regiotafel.Cijfers.Deur;

/// <summary>How pages write figures, periods and words of comparison.</summary>
public static class Cijferwoorden
{
    /// <summary>The word inside the limits.</summary>
    public const string Gelijk = "niet te onderscheiden";

    /// <summary>The word where there is too little to compare.</summary>
    public const string Weinig = "te weinig gegevens";

    private const decimal Miljoen = 1_000_000;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The shown value without what it stands for: 1.450 or 22,5; its text where it has no value.</summary>
    public static string Kort(this VrijCijfer cijfer) =>
        cijfer.Waarde is { } waarde && cijfer.Tekst.Contains(" (", StringComparison.Ordinal)
            ? Getal(waarde)
            : cijfer.Tekst;

    /// <summary>As it stands in a sentence, with its unit: 41%, 25,4, 64,6 miljoen euro; its text where it has no value.</summary>
    public static string InZin(this VrijCijfer cijfer, Uitgavetabel tabel) =>
        (cijfer.Waarde, tabel) switch
        {
            (null, _) => cijfer.Tekst,
            (_, { Maat: "aandeel" or "groei" }) => cijfer.Kort() + "%",
            // Amounts come from claims: a mean of them, or a sum in cents.
            ({ } bedrag, { Maat: "gemiddelde" } or { Decimalen: 2 }) when tabel.Bronnen.Contains("declaraties") =>
                Bedrag(bedrag),
            _ => cijfer.Kort(),
        };

    /// <summary>To a tenth of a million, as the regioplannen print it.</summary>
    public static string Bedrag(string waarde)
    {
        return Miljoenen(waarde) is { } miljoenen ? $"{miljoenen} miljoen euro" : $"{Getal(waarde.Split('.')[0])} euro";
    }

    /// <summary>64,6 for an amount of 64.600.000 euro; null below a million, or without a value.</summary>
    public static string? Miljoenen(string? waarde) =>
        Getalwaarde(waarde) is >= Miljoen and var euro
            ? decimal.Round(euro / Miljoen, 1, MidpointRounding.AwayFromZero).Getal(1)
            : null;

    /// <summary>From a file to a page: 1450.5 is 1.450,5.</summary>
    public static string Getal(string waarde)
    {
        var decimalen = waarde.Contains('.', StringComparison.Ordinal) ? waarde.Length - waarde.IndexOf('.') - 1 : 0;
        return decimal.Parse(waarde, CultureInfo.InvariantCulture).ToString($"N{decimalen}", Nederlands);
    }

    /// <summary>The value as a number, for a chart; null where there is none.</summary>
    public static decimal? Getalwaarde(string? waarde) =>
        waarde is null ? null : decimal.Parse(waarde, CultureInfo.InvariantCulture);

    /// <summary>"19 tot 24"; empty when the figure has no interval.</summary>
    public static string Interval(this VrijCijfer cijfer) =>
        cijfer is { Onder: { } onder, Boven: { } boven } ? $"{Getal(onder)} tot {Getal(boven)}" : "";

    /// <summary>The first day of a period.</summary>
    public static DateOnly Begin(string code) =>
        code.Length switch
        {
            4 => Dag(code + "-01-01"),
            7 => Dag(code + "-01"),
            _ => Dag(code.Split('/')[0]),
        };

    /// <summary>The last day of a month, for a stand at its end.</summary>
    public static string Laatstedag(string maand) => Begin(maand).AddMonths(1).AddDays(-1).Voluit();

    /// <summary>Name of a region; else what the row stands for.</summary>
    public static string Regio(string code) =>
        code switch
        {
            Cijferbron.Alle => "Alle regio's samen",
            Cijferbron.Ongewogen => "Ongewogen gemiddelde van de regio's",
            "NL" => "Nederland",
            _ when Concessiehouder.VanKenmerk(code) is { } houder => $"Regio's van {houder.Naam} samen",
            _ => Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == code)?.Naam ?? code,
        };

    /// <summary>Name of a region for in a drawing: without what stands in brackets behind it.</summary>
    public static string Kortenaam(string code)
    {
        var naam = Regio(code);
        var haak = naam.IndexOf(" (", StringComparison.Ordinal);
        return haak < 0 ? naam : naam[..haak];
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
