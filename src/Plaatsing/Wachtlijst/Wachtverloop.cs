using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>The counts of the first of each month as lines, with the same counts as a table.</summary>
internal static class Wachtverloop
{
    /// <summary>Months that are shown at most.</summary>
    public const int MeesteMaanden = 24;

    private const int MinstePunten = 2;

    /// <summary>Null when there are too few months for a line.</summary>
    /// <param name="standen">Counts of one region.</param>
    /// <param name="ziet">The reader sees every case, and so every count.</param>
    /// <param name="dag">Today.</param>
    public static Lijnfiguur? Maak(IReadOnlyList<Wachtstand> standen, bool ziet, DateOnly dag)
    {
        var dagen = standen.Select(s => s.Peildatum).Distinct().Order().TakeLast(MeesteMaanden).ToList();
        if (dagen.Count < MinstePunten)
        {
            return null;
        }
        return new Lijnfiguur
        {
            Id = "verloop",
            Bevinding = Bevinding(standen, dagen, ziet),
            Wat = "Hoeveel mensen wachten op de eerste van elke maand, per status",
            Bron = $"Zoekvragen van Regiotafel, geteld op de eerste van elke maand tot en met {dagen[^1]:d-M-yyyy}.",
            Ontbreekt = ziet ? "niet bekend" : $"minder dan {Wachtlijsttotaal.Kleinst}",
            Van = dagen[0],
            Tot = dagen[^1],
            Reeksen =
            [
                .. Wachtlijstlezer.Statussen.Select(
                    (s, i) =>
                        new Reeks(
                            Woorden.Status(s, dag),
                            (Reeksstijl)(i + 1),
                            [.. dagen.Select(d => new Meetpunt(d, Waarde(standen, s, d, ziet)))]
                        )
                ),
            ],
        };
    }

    private static string Bevinding(IReadOnlyList<Wachtstand> standen, List<DateOnly> dagen, bool ziet)
    {
        int Som(DateOnly dag) => standen.Where(s => s.Peildatum == dag).Sum(s => s.Aantal);
        var (was, nu) = (Som(dagen[0]), Som(dagen[^1]));
        // A sum with a hidden part would tell that part.
        return !ziet && standen.Any(s => s.Peildatum >= dagen[0] && s.Aantal < Wachtlijsttotaal.Kleinst)
                ? "Hoeveel mensen wachten, per maand"
            : nu > was ? $"Er wachten meer mensen: van {was} naar {nu}"
            : nu < was ? $"Er wachten minder mensen: van {was} naar {nu}"
            : $"Er wachten evenveel mensen als in het begin: {nu}";
    }

    private static decimal? Waarde(IReadOnlyList<Wachtstand> standen, string status, DateOnly dag, bool ziet) =>
        standen.FirstOrDefault(s => s.Status == status && s.Peildatum == dag)?.Aantal is { } aantal
        && (ziet || aantal >= Wachtlijsttotaal.Kleinst)
            ? aantal
            : null;
}
