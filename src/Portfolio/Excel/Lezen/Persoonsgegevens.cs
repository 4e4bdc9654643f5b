using System.Text.RegularExpressions;
using Regiotafel.Kern;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>
/// Looks for a BSN in every cell and comment of every sheet, hidden ones too, and for headers that ask for data of
/// clients. The finding names the place, never the value.
/// </summary>
internal static partial class Persoonsgegevens
{
    private static readonly Kolom[] Vrijgesteld = [Kolom.Telefoon, Kolom.Locatiecode, Kolom.Eenheidcode];

    public static Bevinding? Zoek(Werkmap werkmap, Werkblad gekozen, Indeling indeling)
    {
        if (indeling.Kop.Cellen.FirstOrDefault(c => c.IsPersoonsgegeven) is { } kop)
        {
            return Bevinding.Bij(0, kop.Nummer, "X003");
        }

        var vrij = Vrijgesteld.Select(indeling.Nummer).Where(n => n > 0).ToHashSet();
        if (Plek(gekozen, new(werkmap.Stelsel1904), vrij, indeling.Kop) is { } plek)
        {
            return plek;
        }

        return werkmap
            .Bladen.Where(b => b != gekozen)
            .Select(b => Plek(b, new(werkmap.Stelsel1904), VrijeKolommen(b), null))
            .FirstOrDefault(p => p is not null);
    }

    private static Bevinding? Plek(Werkblad blad, Celtekst celtekst, HashSet<int> vrij, Kopregel? kop)
    {
        var plekken = blad
            .Rijen.SelectMany(r => r.Cellen.Where(c => BevatBsn(celtekst.Van(c.Cel))).Select(c => (r.Nummer, c.Kolom)))
            .Concat(blad.Opmerkingen.Where(o => BevatBsn(o.Tekst)).Select(o => (Nummer: o.Rij, o.Kolom)))
            .Where(p => !vrij.Contains(p.Kolom))
            .Select(p => (Rij: IsKop(p.Nummer) ? 0 : p.Nummer, p.Kolom))
            .Order()
            .ToList();
        return plekken is [var (rij, kolom), ..]
            ? Bevinding.Bij(rij, kolom, "X003") with
            {
                Reden = $"{Bevindingsoort.Van("X003").Tekst} Tabblad: {blad.Naam}.",
            }
            : null;

        bool IsKop(int nummer) => kop is not null && kop.EersteRij <= nummer && nummer <= kop.LaatsteRij;
    }

    // On other sheets a column of phone numbers is known by any cell that says so.
    private static HashSet<int> VrijeKolommen(Werkblad blad) =>
        blad
            .Rijen.Take(30)
            .SelectMany(r => r.Cellen)
            .Where(c =>
                c.Cel.Soort == CelSoort.Tekst
                && Kolomnaam.Herken(c.Cel.Tekst) is { } naam
                && Vrijgesteld.Contains(naam.Kolom)
            )
            .Select(c => c.Kolom)
            .ToHashSet();

    private static bool BevatBsn(string tekst) =>
        tekst.Length >= 9 && NegenCijfers().Matches(tekst).Any(m => Bsn.Voldoet(m.ValueSpan));

    [GeneratedRegex(@"(?<![\p{L}0-9])[0-9]{9}(?![\p{L}0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NegenCijfers();
}
