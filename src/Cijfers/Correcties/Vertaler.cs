using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>Unknown codes that stand for a code of the list: the rows that were put aside for them can then be read.</summary>
internal static class Vertaler
{
    private const string Onbekend = "CODE-ONBEKEND";

    /// <summary>The delivery with translated codes; the same one when none of them is in it.</summary>
    public static (ILeveringsbron Bron, IReadOnlyList<Correctieafloop> Aflopen) Vertaal(
        ILeveringsbron bron,
        Schermuitslag scherm,
        IReadOnlyList<Correctie> vertalingen
    )
    {
        var geteld = vertalingen.ToDictionary(v => v.Hash, _ => 0, StringComparer.Ordinal);
        var nieuw = new Dictionary<string, Vertaaldbestand>(StringComparer.Ordinal);
        foreach (var bestand in scherm.Manifest!.Bestanden)
        {
            var regels = Onbekende(scherm, bestand.Naam);
            var eigen = vertalingen.Where(v => v.Soort == bestand.Soort).ToList();
            if (eigen.Count > 0 && regels.Count > 0)
            {
                var vertaald = new Vertaaldbestand(bestand, Contract.Van(bestand.Soort), eigen, regels);
                if (vertaald.Vertaal(bron, geteld))
                {
                    nieuw[bestand.Naam] = vertaald;
                }
            }
        }
        var aflopen = vertalingen
            .Select(v => new Correctieafloop(
                v.Hash,
                geteld[v.Hash] > 0 ? Correctieuitkomst.Toegepast : Correctieuitkomst.NietGevonden,
                geteld[v.Hash]
            ))
            .ToList();
        return (nieuw.Count == 0 ? bron : Vertaaldbestand.Bron(bron, nieuw), aflopen);
    }

    /// <summary>Every unknown code of a delivery with its soort, column and number of rows.</summary>
    public static IReadOnlyList<Onbekendecode> Zoek(ILeveringsbron bron, Schermuitslag scherm)
    {
        var codes = new Dictionary<(string Soort, string Kolom, string Waarde), int>();
        foreach (var bestand in scherm.Manifest?.Bestanden ?? [])
        {
            var regels = Onbekende(scherm, bestand.Naam);
            if (regels.Count == 0)
            {
                continue;
            }
            var soort = Contract.Van(bestand.Soort);
            foreach (var regel in Leveringsregels.Lees(bron, bestand.Naam, soort))
            {
                foreach (var kolom in regels.GetValueOrDefault(regel.Nummer) ?? [])
                {
                    var waarde = regel.Velden[soort[kolom].Nummer];
                    var sleutel = (soort.Naam, kolom, Onbekendecode.Toonbaar(waarde) ? waarde : "");
                    codes[sleutel] = codes.GetValueOrDefault(sleutel) + 1;
                }
            }
        }
        return
        [
            .. codes
                .Select(c => new Onbekendecode(c.Key.Soort, c.Key.Kolom, c.Key.Waarde, c.Value))
                .OrderBy(c => c.Soort, StringComparer.Ordinal)
                .ThenBy(c => c.Kolom, StringComparer.Ordinal)
                .ThenBy(c => c.Waarde, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<long, List<string>> Onbekende(Schermuitslag scherm, string bestand) =>
        scherm
            .Bevindingen.Where(b => b.Bestand == bestand && b.Code == Onbekend)
            .GroupBy(b => b.Regel)
            .ToDictionary(g => g.Key, g => g.Select(b => b.Kolom).ToList());
}
