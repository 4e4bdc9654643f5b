using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>
/// The accepted rows of some soorten as text, each with its columns in contract order. It can be written out as a delivery again,
/// which goes through the same screening and the same engine: so what is swapped or corrected is computed in no other way.
/// </summary>
internal sealed record Rijboek(Manifest Manifest, IReadOnlyDictionary<Soort, IReadOnlyList<string[]>> Rijen)
{
    private const char Scheiding = ';';

    public IReadOnlyList<string[]> Van(Soort soort) => Rijen.GetValueOrDefault(soort) ?? [];

    public Rijboek Met(Soort soort, IReadOnlyList<string[]> rijen) =>
        this with
        {
            Rijen = new Dictionary<Soort, IReadOnlyList<string[]>>(Rijen) { [soort] = rijen },
        };

    /// <summary>The rows that the screening accepted: all that have no finding of quarantine.</summary>
    public static Rijboek Lees(ILeveringsbron bron, Schermuitslag scherm, Func<Soort, bool> nodig)
    {
        var apart = scherm
            .Bevindingen.Where(b => b.Ernst == Ernst.Quarantaine)
            .Select(b => (b.Bestand, b.Regel))
            .ToHashSet();
        var rijen = new Dictionary<Soort, IReadOnlyList<string[]>>();
        foreach (var groep in scherm.Manifest!.Bestanden.GroupBy(b => b.Soort))
        {
            if (Contract.Zoek(groep.Key) is { } soort && nodig(soort))
            {
                rijen[soort] =
                [
                    .. groep
                        .SelectMany(b => Leveringsregels.Lees(bron, b.Naam, soort))
                        .Where(r => !apart.Contains((r.Bestand, r.Nummer)))
                        .Select(r => r.Canoniek(soort)),
                ];
            }
        }
        return new(scherm.Manifest, rijen);
    }

    /// <summary>As a delivery. A soort that is not in the book comes from <paramref name="rest"/>, or not at all.</summary>
    public ILeveringsbron Bron(ILeveringsbron? rest = null)
    {
        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var regels = new List<object>();
        foreach (var (soort, rijen) in Rijen)
        {
            var inhoud = Encoding.UTF8.GetBytes(Tekst(soort, rijen));
            var naam = $"{soort.Naam}.csv";
            bestanden[naam] = inhoud;
            var regios = Manifest.Regios.Where(r => Manifest.GeleverdVoor(soort, r));
            regels.Add(Regel(naam, soort.Naam, Convert.ToHexStringLower(SHA256.HashData(inhoud)), regios));
        }
        foreach (var bestand in rest is null ? [] : Manifest.Bestanden)
        {
            if (!Rijen.Keys.Any(s => s.Naam == bestand.Soort))
            {
                bestanden[bestand.Naam] = Leveringsregels.Bytes(rest!, bestand.Naam);
                regels.Add(Regel(bestand.Naam, bestand.Soort, bestand.Sha256, bestand.Regios));
            }
        }
        bestanden[Manifestbestanden.Manifestnaam] = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                versie = 1,
                levering = Manifest.Levering,
                periode = new { van = Dag(Manifest.Van), tot = Dag(Manifest.Tot) },
                regios = Manifest.Regios,
                bestanden = regels,
            }
        );
        return new Geheugenbron(bestanden);
    }

    private static object Regel(string naam, string soort, string sha256, IEnumerable<string> regios) =>
        new
        {
            naam,
            soort,
            sha256,
            regios,
        };

    private static string Tekst(Soort soort, IReadOnlyList<string[]> rijen)
    {
        var tekst = new StringBuilder().AppendJoin(Scheiding, soort.Kolommen.Select(k => k.Naam)).Append('\n');
        foreach (var rij in rijen)
        {
            tekst.AppendJoin(Scheiding, rij.Select(Leveringsregels.Veldtekst)).Append('\n');
        }
        return tekst.ToString();
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
