using System.Globalization;
using System.Text.RegularExpressions;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>A quarter, written as 2023-4; its peildatum is its first day.</summary>
internal sealed partial record Kwartaal(int Jaar, int Nummer)
{
    private const int Maanden = 3;

    public DateOnly Peildatum => new(Jaar, (Nummer - 1) * Maanden + 1, 1);

    public string Code => $"{Jaar:0000}-{Nummer}";

    public string Tekst => $"kwartaal {Nummer} van {Jaar}, stand op {Peildatum.Voluit()}";

    public static Kwartaal Van(DateOnly peildatum) => new(peildatum.Year, (peildatum.Month - 1) / Maanden + 1);

    /// <summary>Null when it is not written as a quarter.</summary>
    public static Kwartaal? Lees(string tekst) =>
        Vorm().Match(tekst) is { Success: true } vorm
            ? new(
                int.Parse(vorm.Groups["jaar"].Value, CultureInfo.InvariantCulture),
                int.Parse(vorm.Groups["nummer"].Value, CultureInfo.InvariantCulture)
            )
            : null;

    [GeneratedRegex(@"^(?<jaar>2\d{3})-(?<nummer>[1-4])\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vorm();
}
