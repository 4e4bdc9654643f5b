using Regiotafel.Portfolio.Excel.Vergelijken;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>The difference report as CSV: the findings, and a line per outcome or per changed column.</summary>
internal static class Rapport
{
    public static byte[] Csv(Verschil verschil, GelezenBestand bestand)
    {
        var regels = verschil.Bevindingen.Concat(verschil.Rijen.SelectMany(r => Regels(r, bestand)));
        return RijenCsv.Bevindingen(
            regels.OrderBy(b => b.Rij).ThenBy(b => b.Kolom).ThenBy(b => b.Code, StringComparer.Ordinal)
        );
    }

    /// <summary>Rows that the file offers and that are not taken, conflicts and refusals aside.</summary>
    public static int NietOvergenomen(Verschil verschil)
    {
        var gelezen = verschil.Rijen.Select(r => r.Rij?.Nummer).ToHashSet();
        return verschil
            .Bevindingen.Where(b => b.Ernst == "fout" && !gelezen.Contains(b.Rij))
            .Select(b => b.Rij)
            .Distinct()
            .Count();
    }

    private static IEnumerable<Bevinding> Regels(Verschilrij rij, GelezenBestand bestand)
    {
        var nummer = rij.Rij?.Nummer ?? 0;
        var wijzigingen = rij.Code is "V402" or "V405" ? rij.Conflicten.Concat(rij.Wijzigingen).ToList() : [];
        return wijzigingen.Count > 0
            ? wijzigingen.Select(w => Bevinding.Bij(nummer, Nummer(w, bestand), rij.Code, $"{w.Oud} → {w.Nieuw}"))
            : [Bevinding.Bij(nummer, 0, rij.Code, rij.Code == "V404" ? rij.Stand![Kolom.Eenheidcode] : "")];
    }

    private static int Nummer(Wijziging wijziging, GelezenBestand bestand) =>
        wijziging.Kolom switch
        {
            null => bestand.Onbekend.FirstOrDefault(o => o.Kop == wijziging.Kop)?.Nummer ?? 0,
            { } kolom when bestand.Kolommen.TryGetValue(kolom, out var nummer) => nummer,
            Kolom.LeeftijdVanaf or Kolom.LeeftijdTotEnMet => bestand.Kolommen.GetValueOrDefault(Kolom.Leeftijd),
            _ => bestand.Kolommen.GetValueOrDefault(Kolom.Financiering),
        };
}
