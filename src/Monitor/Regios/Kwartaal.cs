using System.Globalization;

namespace Regiotafel.Monitor.Regios;

/// <summary>A quarter, written as 2023-4.</summary>
internal sealed record Kwartaal(int Jaar, int Nummer)
{
    /// <summary>The codes of its months: 2023-10, 2023-11, 2023-12.</summary>
    public IReadOnlyList<string> Maanden =>
        [.. Enumerable.Range((Nummer * 3) - 2, 3).Select(m => $"{Jaar:0000}-{m:00}")];

    public string Naam => $"kwartaal {Nummer} van {Jaar}";

    public DateOnly Begin => new(Jaar, (Nummer * 3) - 2, 1);

    /// <summary>The quarter of a month.</summary>
    public static Kwartaal Van(string maand) =>
        new(
            int.Parse(maand.AsSpan(0, 4), CultureInfo.InvariantCulture),
            (int.Parse(maand.AsSpan(5, 2), CultureInfo.InvariantCulture) + 2) / 3
        );

    /// <summary>Null when the text is no quarter of this century.</summary>
    public static Kwartaal? Lees(string? tekst) =>
        tekst is ['2', '0', _, _, '-', >= '1' and <= '4']
        && int.TryParse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
            ? new(jaar, tekst[5] - '0')
            : null;

    public override string ToString() => $"{Jaar}-{Nummer}";
}
