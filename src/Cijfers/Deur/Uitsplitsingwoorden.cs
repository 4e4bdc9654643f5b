using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Deur;

/// <summary>A breakdown as a page says it. Files keep the codes: a machine must find the same row again.</summary>
public static class Uitsplitsingwoorden
{
    /// <summary>W1 for zzp=880, totaal for nothing; several parts with a comma.</summary>
    public static string Tekst(string uitsplitsing) =>
        string.Join(", ", uitsplitsing.Split('|').Select(deel => Deel(deel.Split('=', 2))));

    private static string Deel(string[] deel) =>
        deel switch
        {
            [_] => "totaal",
            ["zzp", var code] => Zorgprofiel.Alle.FirstOrDefault(p => p.Code == code)?.Kort ?? code,
            ["groep", var groep] => $"groep {groep}",
            ["leeftijd", var leeftijd] => Leeftijd(leeftijd),
            ["herkomst", var code] => Van("herkomst", code),
            ["segment", var code] => Van("contractsegment", code),
            ["vorm", "overig"] => "andere leveringsvorm",
            ["vorm", var kort] => Vorm(kort),
            ["reden", "overig"] => "andere reden",
            ["status", var code] => Klein(
                Leveringsstatus.Alle.FirstOrDefault(s => s.Code == code)?.Omschrijving ?? code
            ),
            _ => Leesbaar(deel[1]),
        };

    private static string Leeftijd(string groep) =>
        groep
            .Replace("-", " tot en met ", StringComparison.Ordinal)
            .Replace("65+", "65 jaar en ouder", StringComparison.Ordinal);

    private static string Van(string lijst, string code) => Waardenlijst.Omschrijving(lijst, code) ?? Leesbaar(code);

    // People say vpt; who does not finds the words beside it.
    private static string Vorm(string kort)
    {
        var naam = Leveringsvorm.Alle.FirstOrDefault(v => v.Kort == kort)?.Omschrijving ?? kort;
        return naam.Equals(kort, StringComparison.OrdinalIgnoreCase) ? kort : $"{kort} ({Klein(naam)})";
    }

    private static string Klein(string naam) => char.ToLowerInvariant(naam[0]) + naam[1..];

    // A code that is in no list: at least its words stand apart.
    private static string Leesbaar(string code) => code.Replace('_', ' ');
}
