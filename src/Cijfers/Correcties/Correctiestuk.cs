using System.Globalization;
using System.Text;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>
/// The file of a correction (docs/correcties.md): a head line by line, the reason last. It may hold a pseudonym, so it lies
/// encrypted beside the raw files and goes when they do.
/// </summary>
/// <param name="Kenmerk">Random id of the correction: no two files are the same.</param>
internal sealed record Correctiestuk(
    Guid Kenmerk,
    Correctievorm Vorm,
    string Soort,
    IReadOnlyList<string> Sleutel,
    string Kolom,
    string Verwacht,
    string Wordt,
    DateOnly VervaltOp,
    string Auteur,
    string Lezer,
    string Reden
)
{
    private const string Sleutelwoord = "sleutel ";

    public byte[] Bytes() => Encoding.UTF8.GetBytes(Tekst());

    public static Correctiestuk Lees(byte[] bytes)
    {
        var regels = Encoding
            .UTF8.GetString(bytes)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split(": ", 2))
            .ToList();
        string Van(string naam) => regels.First(r => r[0] == naam)[1];
        return new(
            Guid.Parse(Van("kenmerk")),
            Enum.Parse<Correctievorm>(Van("vorm"), ignoreCase: true),
            Van("soort"),
            [.. regels.Where(r => r[0].StartsWith(Sleutelwoord, StringComparison.Ordinal)).Select(r => r[1])],
            Van("kolom"),
            Van("bewaking"),
            Van("wordt"),
            DateOnly.ParseExact(Van("vervalt op"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Van("auteur"),
            Van("tweede lezer"),
            Van("reden")
        );
    }

    /// <summary>What a run needs of it.</summary>
    public Correctie Als(string hash) => new(hash, Vorm, Soort, Sleutel, Kolom, Verwacht, Wordt);

    private string Tekst()
    {
        var tekst = new StringBuilder();
        void Regel(string naam, string waarde) => tekst.Append(naam).Append(": ").Append(waarde).Append('\n');
        Regel("kenmerk", Kenmerk.ToString());
        Regel("vorm", Vorm.ToString().ToLowerInvariant());
        Regel("soort", Soort);
        foreach (var (kolom, waarde) in Contract.Van(Soort).Sleutel.Zip(Sleutel))
        {
            Regel(Sleutelwoord + kolom.Naam, waarde);
        }
        Regel("kolom", Kolom);
        Regel("bewaking", Verwacht);
        Regel("wordt", Wordt);
        Regel("vervalt op", VervaltOp.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Regel("auteur", Auteur);
        Regel("tweede lezer", Lezer);
        Regel("reden", Reden);
        return tekst.ToString();
    }
}
