using System.Globalization;

namespace Regiotafel.Kern.Xlsx;

/// <summary>"AB12" to row and column and back.</summary>
public static class Celadres
{
    private const int GrootsteKolom = 16_384;
    private const int GrootsteRij = 1_048_576;

    public static string Letters(int kolom)
    {
        var letters = "";
        for (; kolom > 0; kolom = (kolom - 1) / 26)
        {
            letters = (char)('A' + ((kolom - 1) % 26)) + letters;
        }

        return letters;
    }

    public static (int Rij, int Kolom)? Lees(ReadOnlySpan<char> adres)
    {
        var (plek, kolom) = (0, 0);
        while (plek < adres.Length && char.IsAsciiLetterUpper(adres[plek]) && plek < 4)
        {
            kolom = (kolom * 26) + adres[plek++] - 'A' + 1;
        }

        return
            kolom is > 0 and <= GrootsteKolom
            && int.TryParse(adres[plek..], NumberStyles.None, CultureInfo.InvariantCulture, out var rij)
            && rij is > 0 and <= GrootsteRij
            ? (rij, kolom)
            : null;
    }

    public static Bereik? LeesBereik(string tekst)
    {
        var streep = tekst.IndexOf(':', StringComparison.Ordinal);
        var begin = Lees(streep < 0 ? tekst : tekst.AsSpan(0, streep));
        var eind = streep < 0 ? begin : Lees(tekst.AsSpan(streep + 1));
        return begin is { } b && eind is { } e && b.Rij <= e.Rij && b.Kolom <= e.Kolom
            ? new Bereik(b.Rij, b.Kolom, e.Rij, e.Kolom)
            : null;
    }
}
