using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Regiotafel.Tests.Huis;

/// <summary>Which licences a package may have, and what the restored packages say they have.</summary>
internal static partial class Licenties
{
    private static readonly HashSet<string> Toegestaan =
    [
        "EUPL-1.2",
        "MIT",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "0BSD",
        "ISC",
        "MS-PL",
        "PostgreSQL",
        "OFL-1.1",
    ];

    // Tokens of a government or city are its house style: free to read, not free to wear.
    private static readonly HashSet<string> EigenLook = ["@nl-design-system-unstable/voorbeeld-design-tokens"];

    /// <summary>Packages that are not allowed, unless an ADR allows them by name.</summary>
    public static IEnumerable<string> Geweigerd(
        IEnumerable<Pakket> pakketten,
        IReadOnlySet<(string, string)> uitzonderingen
    ) =>
        pakketten
            .Where(p => !Toegestaan.Contains(p.Licentie) && !uitzonderingen.Contains((p.Naam, p.Licentie)))
            .Select(p => $"{p.Naam} {p.Versie}: licence '{p.Licentie}' is not allowed")
            .Concat(
                pakketten
                    .Where(p => Huisstijl().IsMatch(p.Naam) && !EigenLook.Contains(p.Naam))
                    .Select(p => $"{p.Naam}: house style of an organisation")
            );

    /// <summary>Every package in a NuGet lock file, with the licence its own manifest states.</summary>
    public static IEnumerable<Pakket> UitNuget(string lockbestand)
    {
        using var json = JsonDocument.Parse(lockbestand);
        return
        [
            .. from raamwerk in json.RootElement.GetProperty("dependencies").EnumerateObject()
            from pakket in raamwerk.Value.EnumerateObject()
            where pakket.Value.GetProperty("type").GetString() != "Project"
            select UitCache(pakket.Name, pakket.Value.GetProperty("resolved").GetString()!),
        ];
    }

    /// <summary>The local tools of the build.</summary>
    public static IEnumerable<Pakket> UitGereedschap(string manifest)
    {
        using var json = JsonDocument.Parse(manifest);
        return
        [
            .. from tool in json.RootElement.GetProperty("tools").EnumerateObject()
            select UitCache(tool.Name, tool.Value.GetProperty("version").GetString()!),
        ];
    }

    /// <summary>Every package in an npm lock file, those for other platforms included.</summary>
    public static IEnumerable<Pakket> UitNpm(string lockbestand)
    {
        using var json = JsonDocument.Parse(lockbestand);
        return
        [
            .. from pakket in json.RootElement.GetProperty("packages").EnumerateObject()
            where pakket.Name.Length > 0
            select new Pakket(
                pakket.Name[(pakket.Name.LastIndexOf("node_modules/", StringComparison.Ordinal) + 13)..],
                pakket.Value.GetProperty("version").GetString()!,
                pakket.Value.TryGetProperty("license", out var licentie) ? licentie.ToString() : "none"
            ),
        ];
    }

    /// <summary>The licence in a NuGet manifest: an SPDX expression, else the name of the file or the address.</summary>
    public static string UitManifest(string nuspec)
    {
        var kop = XDocument.Parse(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        var licentie = kop.Elements().FirstOrDefault(e => e.Name.LocalName == "license");
        return licentie?.Attribute("type")?.Value == "expression"
            ? licentie.Value
            : licentie?.Value ?? kop.Elements().FirstOrDefault(e => e.Name.LocalName == "licenseUrl")?.Value ?? "none";
    }

    private static Pakket UitCache(string naam, string versie)
    {
        var map = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        if (string.IsNullOrEmpty(map))
        {
            map = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        }
        var pakket = Path.Combine(map, naam.ToLowerInvariant(), versie.ToLowerInvariant());
        return new(naam, versie, UitManifest(File.ReadAllText(Directory.GetFiles(pakket, "*.nuspec").Single())));
    }

    [GeneratedRegex("design-tokens|rijkshuisstijl|huisstijl", RegexOptions.IgnoreCase)]
    private static partial Regex Huisstijl();

    /// <summary>One restored package.</summary>
    internal sealed record Pakket(string Naam, string Versie, string Licentie);
}
