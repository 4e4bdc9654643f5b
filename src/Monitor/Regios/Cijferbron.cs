using Regiotafel.Cijfers.Deur;
using Regiotafel.Monitor.Uitgaven;

namespace Regiotafel.Monitor.Regios;

/// <summary>The figures of one indicator in an uitgave, as seen from one region.</summary>
internal sealed record Cijferbron(Openbareuitgave Uitgave, Uitgavetabel Tabel, string Regio)
{
    public const string Alle = "ALLE";
    public const string Ongewogen = "ALLE-ONGEWOGEN";

    /// <summary>The page of its definition.</summary>
    public string Leeswijzer => $"/cijfers/leeswijzer/{Tabel.Indicator}/{Tabel.Versie}";

    /// <summary>The last period of the table.</summary>
    public string Periode => Tabel.Cijfers.Select(c => c.Periode).Order(StringComparer.Ordinal).LastOrDefault() ?? "";

    /// <summary>The regions that have a figure in the last period, by code.</summary>
    public IReadOnlyList<string> Regios =>
        [
            .. Tabel
                .Cijfers.Where(c => c.Periode == Periode && IsRegio(c.Regio))
                .Select(c => c.Regio)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

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
    public string Regel() => Uitgavewoorden.Bron(Uitgave, Tabel);

    public static bool IsRegio(string code) => code.Length == 4 && code.All(char.IsAsciiDigit);
}
