using System.Reflection;
using Regiotafel.Kern;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>What a password must be: long, not well known, not about the user. No rules on capitals and signs.</summary>
internal static class Wachtwoordregels
{
    private const int Kortst = 12;
    private const int Langst = 128;

    private static readonly HashSet<string> Bekend = Lees();

    public static Weigering? Beoordeel(string wachtwoord, string naam, string mail)
    {
        if (wachtwoord.Length is < Kortst or > Langst)
        {
            return Weigeringen.WachtwoordTeKort;
        }
        var klein = wachtwoord.ToLowerInvariant();
        var letters = new string([.. klein.Where(char.IsAsciiLetter)]);
        if (Bekend.Contains(klein) || Bekend.Contains(letters) || klein.Distinct().Count() < 5 || IsReeks(klein))
        {
            return Weigeringen.WachtwoordBekend;
        }
        return Eigen(naam, mail).Any(woord => klein.Contains(woord, StringComparison.Ordinal))
            ? Weigeringen.WachtwoordMetNaam
            : null;
    }

    // Shorter parts of a name stand in many good passwords by chance.
    private static IEnumerable<string> Eigen(string naam, string mail) =>
        naam.ToLowerInvariant()
            .Split(' ', '-')
            .Append(mail.ToLowerInvariant().Split('@')[0])
            .Where(woord => woord.Length >= 4)
            .Append("regiotafel");

    // One step up or down at every sign: 123456789012, abcdefghijkl.
    private static bool IsReeks(string tekst) =>
        tekst.Zip(tekst.Skip(1), (a, b) => b - a).Count(stap => stap is 1 or -1 or 0) >= tekst.Length - 2;

    private static HashSet<string> Lees()
    {
        var kamer = Assembly.GetExecutingAssembly();
        using var stroom = kamer.GetManifestResourceStream($"{kamer.GetName().Name}.Codelijsten.wachtwoord.csv")!;
        using var lezer = new StreamReader(stroom);
        return lezer
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(regel => regel.Split(';')[0])
            .ToHashSet(StringComparer.Ordinal);
    }
}
