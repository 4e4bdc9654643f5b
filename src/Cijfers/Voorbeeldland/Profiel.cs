using System.Globalization;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A profile with its share in its group and its invented prices.</summary>
/// <param name="Aandeel">For the two lightest of W: of each other; else of the rest of the group.</param>
/// <param name="PrijsVerblijf">Cents a day.</param>
/// <param name="PrijsThuis">Cents a day.</param>
/// <param name="Meerzorg">Persons of a thousand.</param>
internal sealed record Profiel(
    string Zzp,
    char Groep,
    int Nummer,
    int Aandeel,
    int PrijsVerblijf,
    int PrijsThuis,
    int Meerzorg
)
{
    public static IReadOnlyList<Profiel> Alle { get; } = [.. Lees()];

    public static IReadOnlyList<Profiel> Van(char groep) => [.. Alle.Where(p => p.Groep == groep)];

    /// <summary>W1 and W2.</summary>
    public bool IsLicht => Groep == Woonperiode.Wonen && Nummer <= 2;

    /// <summary>One lighter in the same group, or nothing.</summary>
    public Profiel? Lichter => Alle.FirstOrDefault(p => p.Groep == Groep && p.Nummer == Nummer - 1);

    private static IEnumerable<Profiel> Lees() =>
        Ingebed
            .Lees(typeof(Profiel).Assembly, "Voorbeeldland/profielen.csv")
            .Select(r => new Profiel(
                r["zzp"],
                r["groep"][0],
                Getal(r["nummer"]),
                Getal(r["aandeel"]),
                Getal(r["dagprijs_verblijf"]),
                Getal(r["dagprijs_thuis"]),
                Getal(r["meerzorg_promille"])
            ));

    private static int Getal(string tekst) => int.Parse(tekst, CultureInfo.InvariantCulture);
}
