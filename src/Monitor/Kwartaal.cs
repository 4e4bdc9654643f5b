using System.Globalization;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor;

/// <summary>A quarter, written as 2023-4. The peildatum of a stand in it is its first day.</summary>
internal sealed record Kwartaal(int Jaar, int Nummer)
{
    private const int Lengte = 3;

    public string Code => $"{Jaar:0000}-{Nummer}";

    public string Naam => $"kwartaal {Nummer} van {Jaar}";

    /// <summary>For a stand: the quarter with its peildatum.</summary>
    public string Tekst => $"{Naam}, stand op {Begin.Voluit()}";

    public DateOnly Begin => new(Jaar, ((Nummer - 1) * Lengte) + 1, 1);

    /// <summary>The codes of its months: 2023-10, 2023-11, 2023-12.</summary>
    public IReadOnlyList<string> Maanden =>
        [.. Enumerable.Range(Begin.Month, Lengte).Select(m => $"{Jaar:0000}-{m:00}")];

    public static Kwartaal Van(DateOnly dag) => new(dag.Year, ((dag.Month - 1) / Lengte) + 1);

    /// <summary>The quarter of a month, written as 2023-10.</summary>
    public static Kwartaal Van(string maand) =>
        Van(DateOnly.ParseExact(maand, "yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>Null when the text is no quarter of this century.</summary>
    public static Kwartaal? Lees(string? tekst) =>
        tekst is ['2', '0', _, _, '-', >= '1' and <= '4']
        && int.TryParse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
            ? new(jaar, tekst[5] - '0')
            : null;

    public override string ToString() => Code;
}
