using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Uitgaven;

/// <summary>What an uitgave changed against the one before of the same region and edition.</summary>
internal static class Wijzigingenlijst
{
    /// <summary>The uitgave before; null for the first. Invented figures never follow real ones.</summary>
    public static Openbarekop? Vorige(Openbareuitgave uitgave, IEnumerable<Openbarekop> nieuwsteEerst) =>
        nieuwsteEerst
            .SkipWhile(u => u.Id != uitgave.Id)
            .Skip(1)
            .FirstOrDefault(u =>
                u.Regio == uitgave.Regio && u.Editie == uitgave.Editie && u.IsVoorbeeld == uitgave.IsVoorbeeld
            );

    /// <summary>In the order of the new uitgave; what is gone stands last. Another version of a definition is another figure.</summary>
    public static IReadOnlyList<Uitgavewijziging> Van(Openbareuitgave uitgave, Openbareuitgave vorige)
    {
        var (toen, nu) = (Cijfers(vorige), Cijfers(uitgave));
        return
        [
            .. nu.Where(c => toen.GetValueOrDefault(c.Key)?.Tekst != c.Value.Tekst)
                .Select(c => Wijziging(c.Key, toen.GetValueOrDefault(c.Key)?.Tekst, c.Value.Tekst)),
            .. toen.Where(c => !nu.ContainsKey(c.Key)).Select(c => Wijziging(c.Key, c.Value.Tekst, null)),
        ];
    }

    private static Dictionary<Cijfersleutel, VrijCijfer> Cijfers(Openbareuitgave uitgave) =>
        uitgave
            .Tabellen.SelectMany(t => t.Cijfers)
            .ToDictionary(c => new Cijfersleutel(c.Indicator, c.Versie, c.Periode, c.Regio, c.Uitsplitsing));

    private static Uitgavewijziging Wijziging(Cijfersleutel s, string? was, string? werd) =>
        new(s.Indicator, s.Versie, s.Periode, s.Regio, s.Uitsplitsing, was, werd);

    private sealed record Cijfersleutel(
        string Indicator,
        string Versie,
        string Periode,
        string Regio,
        string Uitsplitsing
    );
}
