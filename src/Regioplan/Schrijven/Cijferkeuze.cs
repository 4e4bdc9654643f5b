using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>A figure that a writer can use, with the tags to copy.</summary>
/// <param name="Onderwerp">What it counts.</param>
/// <param name="Deel">Which part of that; empty for all.</param>
/// <param name="Waarde">The last one, with its period.</param>
/// <param name="Beweringen">Assertions about it, each to be filled in with one of the words: against others, and through time.</param>
internal sealed record Cijferkeuze(
    string Onderwerp,
    string Deel,
    string Waarde,
    string Tag,
    IReadOnlyList<string> Beweringen
)
{
    /// <summary>Its whole name.</summary>
    public string Titel => Deel.Length == 0 ? Onderwerp : $"{Onderwerp}, {Deel}";

    /// <summary>The total and every single part of its last period.</summary>
    public static IEnumerable<Cijferkeuze> Van(Cijferbron bron)
    {
        var eerder = bron.Perioden().LastOrDefault(p => string.CompareOrdinal(p, bron.Periode) < 0);
        return bron.Delen()
            .Where(d => !d.Contains('|'))
            .Select(d => bron.Laatste(d))
            .OfType<VrijCijfer>()
            .Where(c => c.Waarde is not null)
            .Select(c => Maak(bron, c, eerder));
    }

    private static Cijferkeuze Maak(Cijferbron bron, VrijCijfer cijfer, string? eerder)
    {
        var deel = cijfer.Uitsplitsing;
        var plek = $"{bron.Tabel.Indicator} {cijfer.Periode}{(deel.Length == 0 ? "" : $" {deel}")}";
        string[] beweringen = eerder is null
            ? [$"{{{{ bewering {plek} tegen alle regio's: \"hoger\" }}}}"]
            :
            [
                $"{{{{ bewering {plek} tegen alle regio's: \"hoger\" }}}}",
                $"{{{{ bewering {plek} tegen {eerder}: \"gestegen\" }}}}",
            ];
        return new(
            bron.Tabel.Titel,
            deel.Length == 0 ? "" : Uitsplitsingwoorden.Tekst(deel),
            $"{cijfer.InZin(bron.Tabel)} ({Schrijfwijze.Periode(cijfer.Periode)})",
            $"{{{{ cijfer {plek} }}}}",
            beweringen
        );
    }
}
