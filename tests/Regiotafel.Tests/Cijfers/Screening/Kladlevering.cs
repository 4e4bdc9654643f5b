using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>A small delivery of every soort without any finding, to be spoiled by a test. All in it is invented.</summary>
internal sealed class Kladlevering
{
    private readonly Dictionary<string, byte[]> _bestanden = [];
    private readonly Dictionary<string, byte[]> _bijlagen = [];

    /// <summary>What the manifest says instead of what is true: file, then field, then value.</summary>
    private readonly Dictionary<string, Dictionary<string, object>> _anders = [];

    public static Kladlevering Goed()
    {
        var levering = new Kladlevering();
        foreach (
            var (naam, inhoud) in Voorbeeld
                .Bestanden("klein/levering")
                .Where(b => b.Key.EndsWith(".csv", StringComparison.Ordinal))
        )
        {
            var regels = Encoding.UTF8.GetString(inhoud.Span).TrimEnd('\n').Split('\n');
            levering._bestanden[naam] = Tekst(regels.Where((_, i) => !Fout(naam, i + 1)));
        }

        return levering;
    }

    public static byte[] Tekst(IEnumerable<string> regels) =>
        Encoding.UTF8.GetBytes(string.Concat(regels.Select(r => r + "\n")));

    public string[] Regels(string bestand) => Encoding.UTF8.GetString(_bestanden[bestand]).TrimEnd('\n').Split('\n');

    /// <summary>Changes the lines of a file; line 0 is the header.</summary>
    public Kladlevering Met(string bestand, Func<string[], IEnumerable<string>> verander) =>
        Bytes(bestand, Tekst(verander(Regels(bestand))));

    /// <summary>Replaces one line; negative: from the end.</summary>
    public Kladlevering Regel(string bestand, int nummer, string regel) =>
        Met(
            bestand,
            regels => regels.Select((r, i) => i == (nummer < 0 ? regels.Length + nummer : nummer) ? regel : r)
        );

    /// <summary>Adds lines at the end.</summary>
    public Kladlevering Erbij(string bestand, params string[] regels) => Met(bestand, oud => [.. oud, .. regels]);

    public Kladlevering Bytes(string bestand, byte[] inhoud)
    {
        _bestanden[bestand] = inhoud;
        return this;
    }

    public Kladlevering Zonder(string bestand)
    {
        _bestanden.Remove(bestand);
        return this;
    }

    /// <summary>A file that is not in the manifest.</summary>
    public Kladlevering Bijlage(string naam, string inhoud)
    {
        _bijlagen[naam] = Encoding.UTF8.GetBytes(inhoud);
        return this;
    }

    public Kladlevering Anders(string bestand, string veld, object waarde)
    {
        _anders.TryAdd(bestand, []);
        _anders[bestand][veld] = waarde;
        return this;
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Inhoud()
    {
        var alles = _bestanden.Concat(_bijlagen).ToDictionary(b => b.Key, b => (ReadOnlyMemory<byte>)b.Value);
        alles.TryAdd("manifest.json", Manifest());
        return alles;
    }

    public Schermuitslag Scherm(int threads = 1) =>
        Schermer.Scherm(new Geheugenbron(Inhoud()), threads, TestContext.Current.CancellationToken);

    private byte[] Manifest() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                versie = 1,
                levering = "proef",
                periode = new { van = "2021-01-01", tot = "2024-05-01" },
                regios = new[] { "5503", "5510", "5521" },
                bestanden = _bestanden
                    .Keys.Concat(_anders.Keys.Where(k => !_bestanden.ContainsKey(k)))
                    .Select(Manifestregel),
            }
        );

    private Dictionary<string, object> Manifestregel(string naam)
    {
        var regel = new Dictionary<string, object>
        {
            ["naam"] = naam,
            ["soort"] = naam.Split('-', '.')[0],
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(_bestanden.GetValueOrDefault(naam, []))),
        };
        foreach (var (veld, waarde) in _anders.GetValueOrDefault(naam, []))
        {
            regel[veld] = waarde;
        }

        return regel;
    }

    // The lines of the example that have a finding, by its expected report; line 17 of toewijzingen lacks a postcode.
    private static bool Fout(string naam, int regel) =>
        (naam, regel) switch
        {
            ("declaraties.csv", 30 or 31 or 32) => true,
            ("indicaties.csv", 33 or >= 34) => true,
            ("toewijzingen.csv", 18 or 19 or 20) => true,
            ("wachtlijst.csv", 11 or 15) => true,
            _ => false,
        };
}
