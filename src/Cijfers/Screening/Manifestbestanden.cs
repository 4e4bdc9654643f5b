using System.Text.RegularExpressions;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Stage 0 and the names of stage 1: which files of the folder are read.</summary>
internal static partial class Manifestbestanden
{
    public const string Manifestnaam = "manifest.json";
    private const int GrootsteManifest = 16 << 20;

    /// <summary>The manifest of a delivery, or nothing when it is missing or wrong.</summary>
    public static Manifest? LeesManifest(ILeveringsbron bron)
    {
        if (!bron.Namen.Contains(Manifestnaam))
        {
            return null;
        }

        using var bestand = bron.Open(Manifestnaam);
        if (bestand.Lengte > GrootsteManifest)
        {
            return null;
        }

        var inhoud = new byte[bestand.Lengte];
        return ManifestLezer.Lees(inhoud.AsMemory(0, bestand.Lees(0, inhoud)));
    }

    /// <summary>Opens the files of the manifest in the order of their names; what is not opened gets a finding.</summary>
    public static List<Bronbestand> Open(ILeveringsbron bron, Manifest manifest, List<Bevinding> bevindingen)
    {
        var aanwezig = bron.Namen.ToHashSet(StringComparer.Ordinal);
        var open = new List<Bronbestand>();
        foreach (var bestand in manifest.Bestanden.OrderBy(b => b.Naam, StringComparer.Ordinal))
        {
            var past = Naamvorm().Match(bestand.Naam);
            var soort = Contract.Zoek(bestand.Soort);
            if (soort is null || !past.Success || past.Groups["soort"].Value != soort.Naam)
            {
                bevindingen.Add(Bevindingscode.Van("BESTAND-NAAM").Op(Toonbaar(bestand.Naam)));
            }
            else if (!aanwezig.Contains(bestand.Naam))
            {
                bevindingen.Add(Bevindingscode.Van("BESTAND-ONTBREEKT").Op(bestand.Naam));
            }
            else
            {
                open.Add(new(bestand, soort, bron.Open(bestand.Naam)));
            }
        }

        var genoemd = manifest.Bestanden.Select(b => b.Naam).ToHashSet(StringComparer.Ordinal);
        bevindingen.AddRange(
            bron.Namen.Where(naam => IsTabel(naam) && !genoemd.Contains(naam))
                .Select(naam => Bevindingscode.Van("BESTAND-ONBEKEND").Op(Toonbaar(naam)))
        );
        return open;
    }

    private static bool IsTabel(string naam) =>
        naam.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        || naam.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    // The report has no quotes: a name with its separators in it is shown without them.
    private static string Toonbaar(string naam) =>
        string.Concat(naam.Take(200).Select(c => c is ';' or '"' || char.IsControl(c) ? '_' : c));

    [GeneratedRegex(@"\A(?<soort>[a-z]+)(-[a-z0-9_]{1,32})?\.(csv|xlsx)\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Naamvorm();
}
