using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Kern;

namespace Regiotafel.Toegang.Rechten;

/// <summary>
/// The access matrix: the only source of who may do what. A role has an action or it has not; no role inherits another.
/// </summary>
internal sealed class Matrix
{
    private static readonly Dictionary<string, Bereik> Letters = new(StringComparer.Ordinal)
    {
        ["o"] = Bereik.Organisatie,
        ["r"] = Bereik.Regio,
        ["t"] = Bereik.Tafel,
        ["c"] = Bereik.Casus,
        ["e"] = Bereik.Eigen,
        ["n"] = Bereik.Nationaal,
        ["p"] = Bereik.Gepubliceerd,
    };

    private readonly Dictionary<(string, Rol), Matrixregel> cellen;
    private readonly Dictionary<string, Handelingsregel> handelingen;

    public Matrix()
    {
        var tekst = Tekst("matrix.csv");
        var rollen = Rolcode.Alle.ToDictionary(r => r.Code, r => r.Rol, StringComparer.Ordinal);
        cellen = Regels(tekst)
            .Select(v => new Matrixregel(v[0], rollen[v[1]], Letters[v[2]], v[3] == "V"))
            .ToDictionary(r => (r.Handeling, r.Rol));
        handelingen = Regels(Tekst("handeling.csv"))
            .Select(v => new Handelingsregel(v[0], v[1], v[2] == "ja", v[3] == "ja"))
            .ToDictionary(r => r.Handeling, StringComparer.Ordinal);
        Versie = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..12];
    }

    /// <summary>Fingerprint of the matrix, written into every audit line.</summary>
    public string Versie { get; }

    public IReadOnlyCollection<Matrixregel> Cellen => cellen.Values;

    public IReadOnlyCollection<string> Handelingen => handelingen.Keys;

    /// <summary>The cell of a role, or nothing: then the role has not got the action.</summary>
    public Matrixregel? Cel(string handeling, Rol rol) => cellen.GetValueOrDefault((handeling, rol));

    /// <summary>What holds for an action; an action the matrix does not know is a defect.</summary>
    public Handelingsregel Regel(string handeling) =>
        handelingen.TryGetValue(handeling, out var regel)
            ? regel
            : throw new InvalidOperationException($"The matrix has no action '{handeling}'.");

    private static IEnumerable<string[]> Regels(string tekst) =>
        tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => regel.Split(';'));

    private static string Tekst(string bestand)
    {
        var kamer = Assembly.GetExecutingAssembly();
        using var stroom = kamer.GetManifestResourceStream($"{kamer.GetName().Name}.Codelijsten.{bestand}")!;
        using var lezer = new StreamReader(stroom);
        return lezer.ReadToEnd();
    }
}
