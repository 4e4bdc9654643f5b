using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Tests.Cijfers.Vaststellen;

/// <summary>The definitions as an earlier release of the program would have shipped them.</summary>
internal static class Oudboek
{
    private static readonly Definitieboek _nu = Definitieboek.Meegeleverd;

    /// <summary>Everything that ships.</summary>
    public static IEnumerable<Bestandstekst> Bestanden =>
        _nu
            .Basis.Select(b => b.Bestand)
            .Concat(_nu.Bijdragen.Select(b => b.Bestand))
            .Concat(_nu.Definities.Select(d => d.Bestand));

    /// <summary>Without some files.</summary>
    public static Definitieboek Zonder(params string[] namen) =>
        new(Bestanden.Where(b => !namen.Contains(b.Naam, StringComparer.Ordinal)));

    /// <summary>With another text in one file.</summary>
    public static Definitieboek Met(string naam, string oud, string nieuw)
    {
        Assert.Contains(oud, Bestanden.Single(b => b.Naam == naam).Tekst, StringComparison.Ordinal);
        return new(
            Bestanden.Select(b =>
                b.Naam == naam ? b with { Tekst = b.Tekst.Replace(oud, nieuw, StringComparison.Ordinal) } : b
            )
        );
    }
}
