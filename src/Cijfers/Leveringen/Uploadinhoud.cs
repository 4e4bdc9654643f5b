using System.Text.RegularExpressions;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Which files an upload holds: those chosen, or those in the one zip. Nothing is unpacked yet.</summary>
internal static partial class Uploadinhoud
{
    private const string Manifest = "manifest.json";

    public static (IReadOnlyList<Uploaddeel> Delen, Weigering? Weigering) Lees(IReadOnlyList<Uploaddeel> gekozen)
    {
        if (gekozen.Count == 0)
        {
            return ([], Weigeringen.GeenBestand);
        }
        var (delen, weigering) = gekozen.Any(IsZip) ? Uitgepakt(gekozen) : (gekozen, null);
        return weigering is null ? (delen, Bezwaar(delen)) : ([], weigering);
    }

    private static (IReadOnlyList<Uploaddeel>, Weigering?) Uitgepakt(IReadOnlyList<Uploaddeel> gekozen)
    {
        if (gekozen.Count > 1)
        {
            return ([], Weigeringen.ZipEnMeer);
        }
        if (gekozen[0].Open() is not { } stroom || Zip.Lees(stroom) is not { } zip)
        {
            return ([], Weigeringen.GeenZip);
        }
        var regels = zip.Regels.Where(r => !r.IsMap).ToList();
        var map = Bovenmap(regels);
        return (
            [
                .. regels.Select(r => new Uploaddeel(
                    r.Naam[map.Length..],
                    (r.Ingepakt * Leveringsgrenzen.MeesteVerhouding) + (1 << 20),
                    () => zip.Open(r)
                )),
            ],
            null
        );
    }

    // A folder that was packed as a whole: its own name stands before every file.
    private static string Bovenmap(List<Zipregel> regels)
    {
        var eerste = regels.Count > 0 ? regels[0].Naam : "";
        var map = eerste[..(eerste.IndexOf('/', StringComparison.Ordinal) + 1)];
        return map != "../" && map != "./" && regels.All(r => r.Naam.StartsWith(map, StringComparison.Ordinal))
            ? map
            : "";
    }

    private static Weigering? Bezwaar(IReadOnlyList<Uploaddeel> delen) =>
        delen.Count > Leveringsgrenzen.MeesteBestanden ? Weigeringen.TeVeel
        : delen.Any(d => d.Naam.Contains('/') || d.Naam.Contains('\\')) ? Weigeringen.Map
        : !delen.All(d => Naamvorm().IsMatch(d.Naam)) ? Weigeringen.Naam
        : delen.DistinctBy(d => d.Naam).Count() < delen.Count ? Weigeringen.Dubbel
        : delen.All(d => d.Naam != Manifest) ? Weigeringen.ZonderManifest
        : null;

    private static bool IsZip(Uploaddeel deel) => deel.Naam.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A(manifest\.json|[a-z0-9][a-z0-9_-]{0,79}\.(csv|xlsx))\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Naamvorm();
}
