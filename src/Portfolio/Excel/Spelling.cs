using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Portfolio.Excel;

/// <summary>A way of writing a value that is accepted, per list.</summary>
internal sealed record Spelling(string Lijst, string Tekst, string Waarde)
{
    public static Codelijst<Spelling> Spellingen { get; } =
        new(typeof(Spelling).Assembly, "portfoliospellingen.csv", r => new(r["lijst"], r.Omschrijving, r.Code));

    private static readonly Dictionary<(string Lijst, string Tekst), string> Gevouwen = Spellingen.Alle.ToDictionary(
        s => (s.Lijst, Vouwen.Tekst(s.Tekst)),
        s => s.Waarde
    );

    /// <summary>The value of a text, or nothing.</summary>
    public static string? Van(string lijst, string tekst) => Gevouwen.GetValueOrDefault((lijst, Vouwen.Tekst(tekst)));
}
