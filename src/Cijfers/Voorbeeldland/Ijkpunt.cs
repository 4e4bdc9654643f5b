using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A figure that a source prints, and whether the invented country can come out at it.</summary>
/// <param name="Veld">Column of metingen.csv: teller, noemer or waarde.</param>
/// <param name="Waarde">The figure, or "&gt; ALLE", "&lt; ALLE", "&gt; 2021-01" for a figure that is only compared.</param>
/// <param name="Reden">Why not, or under which reading.</param>
internal sealed record Ijkpunt(
    string Code,
    string Regio,
    string Editie,
    string Periode,
    string Uitsplitsing,
    string Veld,
    string Waarde,
    string Bron,
    bool Haalbaar,
    string Reden
)
{
    public static IReadOnlyList<Ijkpunt> Alle { get; } =
    [
        .. Ingebed
            .Lees(typeof(Ijkpunt).Assembly, "Voorbeeldland/ijkpunten.csv")
            .Select(r => new Ijkpunt(
                r["code"],
                r["regio"],
                r["editie"],
                r["periode"],
                r["uitsplitsing"],
                r["veld"],
                r["waarde"],
                r["bron"],
                r["haalbaar"] == "J",
                r["reden"]
            )),
    ];
}
