using System.Globalization;
using Regiotafel.Kern.Xlsx;
using Regiotafel.Portfolio.Excel.Lezen;

namespace Regiotafel.Portfolio.Excel;

/// <summary>
/// Reads a portfolio file: bytes and today's date in, rows and findings out. Touches no store and no clock.
/// </summary>
internal static class Portfoliolezer
{
    public static GelezenBestand Lees(byte[] bytes, DateOnly vandaag)
    {
        var (werkmap, reden) = WerkmapLezer.Lees(bytes, Grenzen.Upload);
        if (werkmap is null)
        {
            return GelezenBestand.Weiger(Bevinding.Bij(0, 0, "X001") with { Reden = reden });
        }

        var celtekst = new Celtekst(werkmap.Stelsel1904);
        if (Kies(werkmap, celtekst) is not var (blad, kop, gekozen))
        {
            return GelezenBestand.Weiger(Bevinding.Bij(0, 0, "X002"));
        }

        var indeling = new Indeling(kop, blad);
        if (Persoonsgegevens.Zoek(werkmap, blad, indeling) is { } gevonden)
        {
            return GelezenBestand.Weiger(gevonden);
        }

        IEnumerable<Bevinding> overBestand = gekozen
            ? [Bevinding.Bij(0, 0, "X006", blad.Naam), .. indeling.Bevindingen]
            : indeling.Bevindingen;
        if (!indeling.Volledig)
        {
            return new([], Sorteer(overBestand), Geweigerd: true);
        }

        var (rijen, bevindingen) = new Rijenlezer(blad, indeling, celtekst, vandaag).Lees();
        return new(rijen, Sorteer(overBestand.Concat(bevindingen)), Geweigerd: false)
        {
            Kolommen = indeling.Nummers,
            Onbekend = indeling.Onbekend,
            Stempel = LeesStempel(werkmap, celtekst),
        };
    }

    private static (Werkblad Blad, Kopregel Kop, bool Gekozen)? Kies(Werkmap werkmap, Celtekst celtekst)
    {
        var zichtbaar = werkmap.Bladen.Where(b => b.Zichtbaar).ToList();
        var genoemd = werkmap.Bladen.FirstOrDefault(b => Vouwen.Tekst(b.Naam) == "portfolio");
        IEnumerable<Werkblad> kandidaten = genoemd is null ? zichtbaar : [genoemd];
        foreach (var blad in kandidaten)
        {
            if (new Kopzoeker(blad, celtekst).Zoek() is { } kop)
            {
                return (blad, kop, genoemd is null && zichtbaar.Count > 1);
            }
        }

        return null;
    }

    private static IReadOnlyList<Bevinding> Sorteer(IEnumerable<Bevinding> bevindingen) =>
        [.. bevindingen.OrderBy(b => b.Rij).ThenBy(b => b.Kolom).ThenBy(b => b.Code, StringComparer.Ordinal)];

    private static Exportstempel? LeesStempel(Werkmap werkmap, Celtekst celtekst)
    {
        var blad = werkmap.Bladen.FirstOrDefault(b => b.Naam == Exportstempel.Blad);
        if (
            blad is null
            || Tekst(1, 1) != Exportstempel.Merk
            || !DateTime.TryParse(
                Tekst(2, 1),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
                out var moment
            )
        )
        {
            return null;
        }

        var versies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rij in blad.Rijen.Where(r => r.Nummer >= Exportstempel.EersteRij))
        {
            if (int.TryParse(celtekst.Van(rij[2]), CultureInfo.InvariantCulture, out var versie))
            {
                versies.TryAdd(celtekst.Van(rij[1]), versie);
            }
        }

        return new(moment, versies);

        string Tekst(int nummer, int kolom) =>
            blad.Rijen.FirstOrDefault(r => r.Nummer == nummer) is { } rij ? celtekst.Van(rij[kolom]) : "";
    }
}
