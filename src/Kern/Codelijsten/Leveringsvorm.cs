using System.Collections.Immutable;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>Leveringsvorm (iWlz COD578).</summary>
/// <param name="Kort">What people say: "vpt".</param>
public sealed record Leveringsvorm(string Code, string Omschrijving, string Kort)
{
    public static Codelijst<Leveringsvorm> Lijst { get; } =
        new(typeof(Leveringsvorm).Assembly, "leveringsvorm.csv", r => new(r.Code, r.Omschrijving, r["kort"]));

    public static ImmutableArray<Leveringsvorm> Alle => Lijst.Alle;

    public static Leveringsvorm? Van(string code, DateOnly peildatum) => Lijst.Van(code, peildatum);
}
