using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Regiotafel.Tests.Cijfers;

/// <summary>A delivery in a folder of its own, made from an example and then changed; gone after the test.</summary>
internal sealed class Proeflevering : IDisposable
{
    private const string Manifest = "manifest.json";

    public Proeflevering(string voorbeeld)
    {
        foreach (var pad in Directory.EnumerateFiles(Voorbeeld.Pad(voorbeeld)))
        {
            File.Copy(pad, Path.Combine(Map, Path.GetFileName(pad)));
        }
    }

    public string Map { get; } = Directory.CreateTempSubdirectory("levering-").FullName;

    /// <summary>Every data file with its lines, the header first.</summary>
    public IEnumerable<(string Naam, string[] Regels)> Bestanden() =>
        Directory
            .EnumerateFiles(Map, "*.csv")
            .Order(StringComparer.Ordinal)
            .Select(pad => (Path.GetFileName(pad), File.ReadAllLines(pad)))
            .ToList();

    /// <summary>Puts the rows of every file in another order.</summary>
    public void Schud(int zaad)
    {
        var toeval = new Random(zaad);
        foreach (var (naam, regels) in Bestanden())
        {
            var rijen = regels[1..];
            toeval.Shuffle(rijen);
            Schrijf(naam, [regels[0], .. rijen]);
        }
    }

    /// <summary>Cuts every file in three parts.</summary>
    public void Knip()
    {
        foreach (var (naam, regels) in Bestanden())
        {
            File.Delete(Path.Combine(Map, naam));
            var soort = Path.GetFileNameWithoutExtension(naam);
            foreach (var (nummer, deel) in regels[1..].Chunk(Math.Max(1, (regels.Length / 3) + 1)).Index())
            {
                Schrijf($"{soort}-deel{nummer}.csv", [regels[0], .. deel], naam);
            }
            Wijzig(m => Verwijder(m, naam));
        }
    }

    /// <summary>Writes a file, and states it in the manifest as it now is.</summary>
    /// <param name="zoals">The file of which it takes over the regions; its own name when it already stands there.</param>
    public void Schrijf(string naam, IReadOnlyList<string> regels, string? zoals = null)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(regels.Select(r => r + "\n")));
        File.WriteAllBytes(Path.Combine(Map, naam), bytes);
        Wijzig(manifest =>
        {
            var bestanden = manifest["bestanden"]!.AsArray();
            var nieuw = bestanden.First(b => (string)b!["naam"]! == (zoals ?? naam))!.DeepClone().AsObject();
            Verwijder(manifest, naam);
            nieuw["naam"] = naam;
            nieuw["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes));
            nieuw["regels"] = regels.Skip(1).Count(r => r.Length > 0);
            bestanden.Add(nieuw);
        });
    }

    public void Wijzig(Action<JsonObject> wijziging)
    {
        var pad = Path.Combine(Map, Manifest);
        var manifest = JsonNode.Parse(File.ReadAllText(pad))!.AsObject();
        wijziging(manifest);
        File.WriteAllText(pad, manifest.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
    }

    public void Dispose() => Directory.Delete(Map, recursive: true);

    private static void Verwijder(JsonObject manifest, string naam)
    {
        var bestanden = manifest["bestanden"]!.AsArray();
        if (bestanden.FirstOrDefault(b => (string)b!["naam"]! == naam) is { } oud)
        {
            bestanden.Remove(oud);
        }
    }
}
