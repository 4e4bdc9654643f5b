using System.Xml.Linq;

namespace Regiotafel.Tests.Huis;

/// <summary>The drawing of the rooms: which project may see which. Anything not drawn is forbidden.</summary>
internal static class Tekening
{
    /// <summary>The libraries and the host; every other project is a room.</summary>
    private static readonly HashSet<string> GeenKamer = ["Kern", "Weergave", "Web"];

    public static IReadOnlyDictionary<string, string[]> Lijnen { get; } =
        new Dictionary<string, string[]>
        {
            ["Kern"] = [],
            ["Weergave"] = ["Kern"],
            ["Toegang"] = ["Kern", "Weergave"],
            ["Portfolio"] = ["Kern", "Weergave"],
            ["Plaatsing"] = ["Kern", "Portfolio", "Weergave"],
            ["Cijfers"] = ["Kern", "Weergave"],
            ["Monitor"] = ["Cijfers", "Kern", "Weergave"],
            ["Plannen"] = ["Kern", "Weergave"],
            ["Kennisbank"] = ["Kern", "Weergave"],
            ["Regioplan"] = ["Cijfers", "Kern", "Plannen", "Weergave"],
            ["Web"] =
            [
                "Cijfers",
                "Kennisbank",
                "Kern",
                "Monitor",
                "Plaatsing",
                "Plannen",
                "Portfolio",
                "Regioplan",
                "Toegang",
                "Weergave",
            ],
        };

    public static IEnumerable<string> Kamers => Lijnen.Keys.Where(project => !GeenKamer.Contains(project));

    /// <summary>What a project file says beyond or short of the drawing.</summary>
    public static IEnumerable<string> Afwijkingen(string project, string csproj)
    {
        if (!Lijnen.TryGetValue(project, out var getekend))
        {
            return [$"{project} is not in the drawing"];
        }
        var verwezen = XDocument
            .Parse(csproj)
            .Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))
            .Select(naam => naam.Replace("Regiotafel.", "", StringComparison.Ordinal))
            .ToList();
        return verwezen
            .Except(getekend)
            .Select(naam => $"{project} sees {naam}, which is not drawn")
            .Concat(getekend.Except(verwezen).Select(naam => $"{project} does not see {naam}, which is drawn"));
    }
}
