using Regiotafel.Kern;
using Regiotafel.Weergave;

namespace Regiotafel.Cijfers.Deur;

/// <summary>The figures of one indicator in an uitgave, as seen from one region.</summary>
public sealed record Cijferbron(Openbareuitgave Uitgave, Uitgavetabel Tabel, string Regio)
{
    /// <summary>All regions together, pooled.</summary>
    public const string Alle = "ALLE";

    /// <summary>The plain mean of the regions.</summary>
    public const string Ongewogen = "ALLE-ONGEWOGEN";

    /// <summary>
    /// The row that a region is held against. Of a mean over a period all regions together are a total: there it is the plain mean
    /// (indicatoren.md, R11).
    /// </summary>
    public string Maatstaf => Tabel.Soort == "periodegemiddelde" ? Ongewogen : Alle;

    /// <summary>What that row is called in a sentence.</summary>
    public string Maatstafnaam =>
        Maatstaf == Ongewogen ? "het ongewogen gemiddelde van de regio's" : "alle regio's samen";

    /// <summary>The page of its definition.</summary>
    public string Leeswijzer => $"/cijfers/leeswijzer/{Tabel.Indicator}/{Tabel.Versie}";

    /// <summary>The last period of the table.</summary>
    public string Periode { get; } = Tabel.Cijfers.Select(c => c.Periode).Max(StringComparer.Ordinal) ?? "";

    /// <summary>The regions that have a figure in the last period, by code.</summary>
    public IReadOnlyList<string> Regios { get; } = Laatsteregios(Tabel);

    /// <summary>With one region alone there is nothing to hold it against.</summary>
    public bool KanVergelijken => Regios.Count > 1;

    /// <summary>The figure of a period; null when the uitgave has none.</summary>
    public VrijCijfer? Cijfer(string periode, string uitsplitsing = "", string? regio = null) =>
        Tabel.Cijfers.FirstOrDefault(c =>
            c.Periode == periode && c.Uitsplitsing == uitsplitsing && c.Regio == (regio ?? Regio)
        );

    /// <summary>The figure of the last period.</summary>
    public VrijCijfer? Laatste(string uitsplitsing = "", string? regio = null) => Cijfer(Periode, uitsplitsing, regio);

    /// <summary>Through time.</summary>
    public IReadOnlyList<VrijCijfer> Reeks(string uitsplitsing = "", string? regio = null) =>
        [
            .. Tabel
                .Cijfers.Where(c => c.Uitsplitsing == uitsplitsing && c.Regio == (regio ?? Regio))
                .OrderBy(c => c.Periode, StringComparer.Ordinal),
        ];

    /// <summary>What a reader of a panel sees of it: the own figures, and those of all regions together.</summary>
    public IReadOnlyList<VrijCijfer> Zicht() =>
        [.. Tabel.Cijfers.Where(c => c.Regio == Regio || (KanVergelijken && !IsRegio(c.Regio)))];

    /// <summary>The source line of a drawing or table.</summary>
    public string Regel() => Regel(Uitgave, Tabel);

    /// <summary>The source line of a table of an uitgave.</summary>
    public static string Regel(Openbareuitgave uitgave, Uitgavetabel tabel) =>
        $"Bron: {string.Join(", ", tabel.Bronnen)}, levering {uitgave.Levering}. Definitie {tabel.Indicator} {tabel.Versie}. "
        + $"Uitgave {uitgave.Naam}, {Klok.Datum(uitgave.Op).Voluit()}."
        + (uitgave.IsVoorbeeld ? $" {Voorbeeldmerk.Tekst}." : "");

    // Once for each table: of a monthly one this looks at ten thousand figures.
    private static IReadOnlyList<string> Laatsteregios(Uitgavetabel tabel)
    {
        var laatste = tabel.Cijfers.Select(c => c.Periode).Max(StringComparer.Ordinal);
        return
        [
            .. tabel
                .Cijfers.Where(c => c.Periode == laatste && IsRegio(c.Regio))
                .Select(c => c.Regio)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a row is one of a region, and not of all together.</summary>
    public static bool IsRegio(string code) => code.Length == 4 && code.All(char.IsAsciiDigit);
}
