using System.Collections.Immutable;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>Leveringsstatus, the waiting status (iWlz COD167).</summary>
/// <param name="Wachtlijst">Whether it counts as waiting: 6, 7 and 2, and before 2021 also 1; never 3.</param>
public sealed record Leveringsstatus(string Code, string Omschrijving, bool Wachtlijst)
{
    public static Codelijst<Leveringsstatus> Lijst { get; } =
        new(
            typeof(Leveringsstatus).Assembly,
            "leveringsstatus.csv",
            r => new(r.Code, r.Omschrijving, r["wachtlijst"] == "ja")
        );

    public static ImmutableArray<Leveringsstatus> Alle => Lijst.Alle;

    public static Leveringsstatus? Van(string code, DateOnly peildatum) => Lijst.Van(code, peildatum);
}
