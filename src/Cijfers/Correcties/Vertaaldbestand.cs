using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>
/// One csv file of a delivery in which unknown codes are replaced. Every other byte stays, and so do the numbers of its lines: the
/// report speaks of the file as it was brought.
/// </summary>
/// <param name="regels">Lines with an unknown code, with their columns.</param>
internal sealed class Vertaaldbestand(
    Manifestbestand bestand,
    Soort soort,
    IReadOnlyList<Correctie> vertalingen,
    IReadOnlyDictionary<long, List<string>> regels
)
{
    private readonly Veldsplitser splitser = new();
    private byte[] inhoud = [];

    /// <summary>False when no code was translated.</summary>
    public bool Vertaal(ILeveringsbron bron, Dictionary<string, int> geteld)
    {
        // Of a workbook the text is not the file; its unknown codes are mended at the source.
        if (!bestand.Naam.EndsWith(".csv", StringComparison.Ordinal))
        {
            return false;
        }
        var lijnen = Encoding.UTF8.GetString(Leveringsregels.Bytes(bron, bestand.Naam)).Split('\n');
        var kop = new Kop(soort, Encoding.UTF8.GetBytes(lijnen[0].TrimStart('\uFEFF').TrimEnd('\r')));
        var vertaald = false;
        foreach (var (nummer, kolommen) in regels)
        {
            var velden = Splits(lijnen[nummer - 1].TrimEnd('\r'));
            var gebruikt = kolommen.Select(k => Zoek(velden, kop, k)).OfType<(int Veld, Correctie Door)>().ToList();
            // A row with another unknown code beside it stays aside, and is not counted.
            if (gebruikt.Count < kolommen.Count)
            {
                continue;
            }
            gebruikt.ForEach(g => velden[g.Veld] = g.Door.Wordt);
            gebruikt.ForEach(g => geteld[g.Door.Hash]++);
            lijnen[nummer - 1] = string.Join(';', velden.Select(Leveringsregels.Veldtekst));
            vertaald = true;
        }
        inhoud = Encoding.UTF8.GetBytes(string.Join('\n', lijnen));
        return vertaald;
    }

    /// <summary>The delivery with these files in place of its own, and a manifest that says so.</summary>
    public static ILeveringsbron Bron(ILeveringsbron bron, IReadOnlyDictionary<string, Vertaaldbestand> nieuw)
    {
        var bestanden = bron.Namen.ToDictionary(
            n => n,
            n => (ReadOnlyMemory<byte>)Leveringsregels.Bytes(bron, n),
            StringComparer.Ordinal
        );
        var json = JsonNode.Parse(
            Encoding.UTF8.GetString(bestanden[Manifestbestanden.Manifestnaam].Span).TrimStart('\uFEFF')
        )!;
        foreach (var regel in json["bestanden"]!.AsArray())
        {
            if (nieuw.TryGetValue(regel!["naam"]!.GetValue<string>(), out var vertaald))
            {
                regel["sha256"] = Convert.ToHexStringLower(SHA256.HashData(vertaald.inhoud));
                bestanden[regel["naam"]!.GetValue<string>()] = vertaald.inhoud;
            }
        }
        bestanden[Manifestbestanden.Manifestnaam] = Encoding.UTF8.GetBytes(json.ToJsonString());
        return new Geheugenbron(bestanden);
    }

    private (int Veld, Correctie Door)? Zoek(string[] velden, Kop kop, string kolom)
    {
        var veld = kop.Veld(soort[kolom]);
        var door = vertalingen.FirstOrDefault(v => v.Kolom == kolom && v.Verwacht == velden[veld]);
        return door is null ? null : (veld, door);
    }

    private string[] Splits(string regel)
    {
        splitser.Splits(Encoding.UTF8.GetBytes(regel));
        return [.. Enumerable.Range(0, splitser.Aantal).Select(i => Encoding.UTF8.GetString(splitser[i]))];
    }
}
