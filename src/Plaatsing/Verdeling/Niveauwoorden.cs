using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>The nine levels of a division in words that somebody at the table uses.</summary>
internal static class Niveauwoorden
{
    /// <summary>Names in the order in which the levels decide.</summary>
    public static IReadOnlyList<string> Namen { get; } =
    [
        "Mensen met status 6 die een plek krijgen",
        "Langer wachten dan de norm (1 tot 3 punten per persoon die een plek krijgt)",
        "Mensen met status 7 die een plek krijgen",
        "Bewoners die een verkeerde plek verlaten",
        "Mensen die krijgen wat hun voorkeur is",
        "Verhuizingen van bewoners",
        "Afstand en wisselen van aanbieder (strafpunten)",
        "Plekken waar veel vraag naar is (strafpunten)",
        "Dagen wachten die voorbij zijn",
    ];

    /// <summary>The number as people count it: moves and penalties count up, not down.</summary>
    public static long Getoond(int niveau, long waarde) => IsStraf(niveau) ? -waarde : waarde;

    /// <summary>Somebody is helped or left out by it: a difference on one of the levels about people.</summary>
    public static bool Telt(IReadOnlyList<long> verschil) => verschil.Take(Niveaus.Rust).Any(v => v != 0);

    /// <summary>What changes, the most important first; only the levels about people and the waiting.</summary>
    public static string Zin(IReadOnlyList<long> verschil)
    {
        string[] delen =
        [
            Mensen(verschil[Niveaus.Urgent], "met status 6 krijgt een plek", "met status 6 krijgen een plek"),
            Mensen(verschil[Niveaus.Actief], "met status 7 krijgt een plek", "met status 7 krijgen een plek"),
            Mensen(verschil[Niveaus.VerkeerdePlek], "verlaat een verkeerde plek", "verlaten een verkeerde plek"),
            Mensen(verschil[Niveaus.Voorkeur], "krijgt de voorkeur", "krijgen de voorkeur"),
            Punten(verschil[Niveaus.BovenNorm]),
            Verhuizingen(-verschil[Niveaus.Rust]),
            Dagen(verschil[Niveaus.Wachttijd]),
        ];
        var zin = string.Join("; ", delen.Where(d => d.Length > 0));
        return zin.Length > 0 ? zin : "geen verschil voor mensen";
    }

    /// <summary>Better or worse, without how much: the first level that differs decides.</summary>
    public static string Oordeel(IReadOnlyList<long> verschil) =>
        verschil.FirstOrDefault(v => v != 0) is var eerste and not 0
            ? $"de beste verdeling wordt {Teken(eerste)}"
            : "geen verschil voor mensen";

    /// <summary>The direction of a difference on one level: a larger number is better on every level.</summary>
    public static string Teken(long verschil) =>
        verschil == 0 ? "gelijk"
        : verschil > 0 ? "beter"
        : "slechter";

    private static bool IsStraf(int niveau) => niveau is Niveaus.Rust or Niveaus.Afstand or Niveaus.Schaarste;

    private static string Mensen(long verschil, string een, string meer) =>
        verschil == 0
            ? ""
            : $"{Math.Abs(verschil)} {(Math.Abs(verschil) == 1 ? "persoon" : "mensen")} {Richting(verschil)} {(Math.Abs(verschil) == 1 ? een : meer)}";

    private static string Punten(long verschil) =>
        verschil == 0
            ? ""
            : $"{Math.Abs(verschil)} {(Math.Abs(verschil) == 1 ? "punt" : "punten")} {Richting(verschil)} voor lang wachten";

    private static string Verhuizingen(long verschil) =>
        verschil == 0
            ? ""
            : $"{Math.Abs(verschil)} {(Math.Abs(verschil) == 1 ? "verhuizing" : "verhuizingen")} {Richting(verschil)}";

    private static string Dagen(long verschil) =>
        verschil == 0
            ? ""
            : $"{Math.Abs(verschil)} {(Math.Abs(verschil) == 1 ? "dag" : "dagen")} wachten {(verschil > 0 ? "voorbij" : "erbij")}";

    private static string Richting(long verschil) => verschil > 0 ? "meer" : "minder";
}
