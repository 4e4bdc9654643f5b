using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>One ingredient of two metingen, and whether it is the same in both: what hashes alone can tell.</summary>
internal sealed record Bestanddeel(string Naam, bool Gelijk)
{
    private static readonly Dictionary<string, string> Namen = new(StringComparer.Ordinal)
    {
        ["definitie"] = "definitie",
        ["afgeleid-van"] = "definitie waarvan dit cijfer is afgeleid",
        ["basistabel"] = "gedeelde tabellen",
        ["bijdragen"] = "verdeling over aanbieders",
        ["bron"] = "gegevens",
        ["correcties"] = "correcties",
        ["parameters"] = "periode van de levering",
        ["regios"] = "regio's van de levering",
        ["codelijsten"] = "codelijsten",
        ["motor"] = "rekenmotor",
    };

    public static IReadOnlyList<Bestanddeel> Vergelijk(Meting eerder, Meting later)
    {
        var (een, ander) = (Groepen(eerder.Ingredienten), Groepen(later.Ingredienten));
        return
        [
            .. een
                .Keys.Concat(ander.Keys)
                .Distinct()
                .Select(n => new Bestanddeel(n, een.GetValueOrDefault(n) == ander.GetValueOrDefault(n))),
        ];
    }

    /// <summary>Whether this version of the program still computes as it did for this meting.</summary>
    public static bool RekentNogZo(Meting meting)
    {
        var boek = Definitieboek.Meegeleverd;
        var definitie = boek.VanEditie(meting.Editie).FirstOrDefault(d => d.Code == meting.Indicator);
        return definitie is not null
            && Ingredienten
                .Rekenwijze(definitie, boek)
                .Append(Ingredienten.Codelijsten)
                .All(r => meting.Ingredienten.Contains(r + "\n", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Groepen(string ingredienten) =>
        ingredienten
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(Groepnaam)
            .ToDictionary(g => g.Key, g => string.Join('\n', g), StringComparer.Ordinal);

    private static string Groepnaam(string regel)
    {
        var woorden = regel.Split(' ', 3);
        var naam = Namen.GetValueOrDefault(woorden[0], woorden[0]);
        return woorden[0] == "bron" ? $"{naam}: {woorden[1]}" : naam;
    }
}
