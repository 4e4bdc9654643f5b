using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>An invented prestatiecode.</summary>
/// <param name="Groep">Group of profiles it is for; empty: all.</param>
internal sealed record Prestatie(string Code, char Vorm, string Groep, bool Meerzorg, string Omschrijving)
{
    public static IReadOnlyList<Prestatie> Alle { get; } =
    [
        .. Ingebed
            .Lees(typeof(Prestatie).Assembly, "Voorbeeldland/prestatiecodes.csv")
            .Select(r => new Prestatie(
                r["prestatiecode"],
                r["leveringsvorm"][0],
                r["groep"],
                r["meerzorg"] == "J",
                r["omschrijving"]
            )),
    ];

    public static string Voor(char vorm, char groep, bool meerzorg) =>
        Alle.First(p => p.Vorm == vorm && p.Meerzorg == meerzorg && (p.Groep.Length == 0 || p.Groep[0] == groep)).Code;
}
