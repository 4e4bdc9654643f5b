using System.Text.RegularExpressions;

namespace Regiotafel.Cijfers.Definities;

/// <summary>
/// Reads the section of an example: a line <c>periode: …</c> where it is not the first one, then tables, each under a line with
/// its name and a colon; the last is <c>verwacht:</c>.
/// </summary>
internal static partial class Voorbeeldlezer
{
    private const string Verwacht = "verwacht";

    public static Voorbeeld Lees(string bestand, string naam, int kopregel, IReadOnlyList<string> regels)
    {
        string? periode = null;
        string? tabel = null;
        var tabellen = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var (nummer, ruw) in regels.Index())
        {
            var regel = ruw.Trim();
            if (regel.StartsWith("periode:", StringComparison.Ordinal))
            {
                periode = regel["periode:".Length..].Trim();
            }
            else if (regel.StartsWith('|'))
            {
                if (tabel is null)
                {
                    throw new Definitiefout(
                        bestand,
                        kopregel + nummer + 1,
                        "zet boven deze tabel haar naam met een dubbele punt."
                    );
                }
                tabellen[tabel].Add(Velden(regel));
            }
            else if (regel.EndsWith(':') && regel[..^1].All(t => char.IsAsciiLetterLower(t) || t == '_'))
            {
                tabel = regel[..^1];
                if (!tabellen.TryAdd(tabel, []))
                {
                    throw new Definitiefout(bestand, kopregel + nummer + 1, $"de tabel {tabel} staat er al.");
                }
            }
        }
        var gelezen = tabellen.ToDictionary(t => t.Key, t => Tabel(bestand, kopregel, t.Key, t.Value));
        return gelezen.Remove(Verwacht, out var verwacht)
            ? new(naam, kopregel, periode, gelezen, verwacht)
            : throw new Definitiefout(bestand, kopregel, "het voorbeeld heeft geen tabel 'verwacht:'.");
    }

    // In a Markdown table a bar within a field is written \|.
    private static string[] Velden(string regel) =>
        [
            .. Scheiding()
                .Split(regel[1..].TrimEnd().TrimEnd('|'))
                .Select(v => v.Trim().Replace("\\|", "|", StringComparison.Ordinal)),
        ];

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Scheiding();

    private static Voorbeeldtabel Tabel(string bestand, int regel, string naam, List<string[]> rijen)
    {
        var inhoud = rijen.Where(r => !r.All(v => v.Length > 0 && v.All(t => t is '-' or ':'))).ToList();
        return inhoud.Count > 0 && inhoud.TrueForAll(r => r.Length == inhoud[0].Length)
            ? new(inhoud[0], [.. inhoud.Skip(1)])
            : throw new Definitiefout(
                bestand,
                regel,
                $"niet elke rij van de tabel {naam} heeft evenveel velden als haar kop."
            );
    }
}
