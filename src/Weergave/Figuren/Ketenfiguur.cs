namespace Regiotafel.Weergave.Figuren;

/// <summary>
/// A chain of moves: places under each other, the first free one on top, and between them who goes up. Words say what the lines
/// say; a move that does not happen is dashed.
/// </summary>
public sealed record Ketenfiguur : Figuur
{
    private const double Breedste = 420;
    private const double Binnen = 12;
    private const double Pijl = 26;
    private const double Punt = 6;
    private const double Begin = 4;

    /// <summary>Under the last place when nobody leaves one.</summary>
    private const string Zonder = "wacht op een plek";

    public required IReadOnlyList<Ketenschakel> Schakels { get; init; }

    /// <summary>The last one leaves the place that the first one takes.</summary>
    public bool Rond { get; init; }

    public override Figuurtabel Tabel =>
        new(
            [new("Stap"), new("Wie", false), new("Van", false), new("Naar", false), new("Stand", false)],
            [
                .. Schakels.Select(
                    (s, i) =>
                        (IReadOnlyList<Figuurcel>)
                            [
                                Figuurcel.Van(i + 1, 0, ""),
                                Figuurcel.Van(s.Wie),
                                Figuurcel.Van(s.Van ?? Zonder),
                                Figuurcel.Van(s.Naar),
                                Figuurcel.Van(s.Stand),
                            ]
                ),
            ]
        );

    internal override bool IsLeeg => Schakels.Count == 0;

    internal override string Uitleg =>
        string.Join(
            " ",
            Schakels.Select(
                (s, i) => $"Stap {i + 1}: {s.Wie} gaat van {s.Van ?? "geen plek"} naar {s.Naar}, {s.Stand}."
            )
        );

    internal override double Hoogte(Grafiekmaat maat) =>
        Begin + Plekken().Sum(p => Diepte(p, maat)) + Schakels.Sum(s => Gang(s, maat)) + Begin;

    internal override void Teken(Doek doek)
    {
        var y = Begin;
        var plekken = Plekken();
        for (var i = 0; i < plekken.Count; i++)
        {
            TekenPlek(doek, plekken[i], y, zonder: i == Schakels.Count && Schakels[^1].Van is null);
            y += Diepte(plekken[i], doek.Maat);
            if (i < Schakels.Count)
            {
                TekenGang(doek, i, y);
                y += Gang(Schakels[i], doek.Maat);
            }
        }
    }

    private List<string> Plekken() =>
        [.. Schakels.Select(s => s.Naar), Schakels[^1].Van is { } laatste ? Slot(laatste) : Zonder];

    private string Slot(string laatste) => Rond ? $"{laatste} (de plek bovenaan)" : laatste;

    private static double Breed(Grafiekmaat maat) => Math.Min(Breedste, maat.Breedte - (2 * Grafiekmaat.Rand));

    private static IReadOnlyList<string> Tekst(string plek, Grafiekmaat maat) =>
        Regels.Breek(plek, (int)((Breed(maat) - (2 * Binnen)) / Doek.Letter));

    /// <summary>From one place to the next: who, and the stand in as many lines as it takes.</summary>
    private static double Gang(Ketenschakel schakel, Grafiekmaat maat) =>
        40 + (Stand(schakel, maat).Count * Doek.Regel);

    private static IReadOnlyList<string> Stand(Ketenschakel schakel, Grafiekmaat maat) =>
        Regels.Breek(schakel.Stand, (int)((maat.Breedte - (2 * Grafiekmaat.Rand) - (2 * Pijl)) / Doek.Letter));

    private static double Diepte(string plek, Grafiekmaat maat) =>
        (Tekst(plek, maat).Count * Doek.Regel) + (2 * Binnen) - 4;

    private static void TekenPlek(Doek doek, string plek, double y, bool zonder)
    {
        doek.Vlak(zonder ? "g-leeg" : "g-vak", Grafiekmaat.Rand, y, Breed(doek.Maat), Diepte(plek, doek.Maat));
        var regels = Tekst(plek, doek.Maat);
        for (var i = 0; i < regels.Count; i++)
        {
            doek.Tekst(
                Grafiekmaat.Rand + Binnen,
                y + Binnen + Binnen + (i * Doek.Regel),
                regels[i],
                zonder ? null : "g-inkt"
            );
        }
    }

    private void TekenGang(Doek doek, int nummer, double y)
    {
        var schakel = Schakels[nummer];
        var x = Grafiekmaat.Rand + Pijl;
        doek.Staand(schakel.Weg ? "g-breuk" : "g-pijl", x, y + (2 * Punt), y + Gang(schakel, doek.Maat));
        doek.Merk(Puntvorm.Omhoog, schakel.Weg ? "g-stip" : "g-stip g-v1", x, y + Punt + 1, Punt);
        doek.Tekst(x + Pijl, y + 24, $"{nummer + 1}. {schakel.Wie}", "g-naam g-inkt");
        var stand = Stand(schakel, doek.Maat);
        for (var i = 0; i < stand.Count; i++)
        {
            doek.Tekst(x + Pijl, y + 24 + ((i + 1) * Doek.Regel), stand[i]);
        }
    }
}
