using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Tests.Cijfers.Voorbeeldland;

/// <summary>
/// The figures of the small invented country as they were when each definition was last approved (voorbeelden/goud). A change of the
/// engine, of the screening or of shared code that moves one figure shows here, by file, edition and indicator. After a change that is
/// meant, the line that the test names as "is" goes into the file, together with the version and the change log of the definition.
/// </summary>
[Collection<Kleinland>]
public sealed class GoudTests(Kleinland klein)
{
    [Fact]
    public void De_levering_is_byte_voor_byte_die_van_toen() =>
        Vergelijk(
            "levering.csv",
            Directory
                .EnumerateFiles(klein.Levering)
                .Select(p => $"{Path.GetFileName(p)};{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(p)))}")
        );

    [Fact]
    public void Elk_cijfer_van_elke_editie_is_dat_van_toen() =>
        Vergelijk(
            "metingen.csv",
            klein
                .Metingen.GroupBy(m => string.Join(';', m.Key.Split(';').Take(3)))
                .Select(g => $"{g.Key};{g.Count()};{Hash(g.Select(m => string.Join(';', m.Value)))}")
        );

    private static void Vergelijk(string bestand, IEnumerable<string> nu)
    {
        var vers = nu.Order(StringComparer.Ordinal).ToList();
        var goud = File.ReadAllLines(Voorbeeld.Pad($"goud/{bestand}"))[1..];
        var anders = goud.Except(vers).Select(r => "was " + r).Concat(vers.Except(goud).Select(r => "is  " + r));
        // In full: a shortened line could not be put into the file.
        Assert.True(goud.SequenceEqual(vers), string.Join('\n', anders));
    }

    private static string Hash(IEnumerable<string> regels) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(regels.Select(r => r + "\n")))));
}
