namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>
/// Which row of the file is which stored offer of its unit: first those with the same date and certainty, then those
/// with the same date, then the rest in order.
/// </summary>
internal static class Koppeling
{
    public static Dictionary<GelezenRij, Stand> Maak(
        IReadOnlyList<GelezenRij> rijen,
        Dictionary<GelezenRij, Plek> plekken,
        IReadOnlyList<Stand> standen
    )
    {
        var uit = new Dictionary<GelezenRij, Stand>();
        var perEenheid = standen.GroupBy(s => s.Bron.Eenheid.Id).ToDictionary(g => g.Key, g => g.ToList());
        foreach (
            var groep in rijen.Where(r => plekken[r].EenheidId is not null).GroupBy(r => plekken[r].EenheidId!.Value)
        )
        {
            var over = perEenheid.GetValueOrDefault(groep.Key, []);
            var zoekend = groep.ToList();
            Koppel((r, s) => r[Kolom.VrijVanaf] == s[Kolom.VrijVanaf] && r[Kolom.Zekerheid] == s[Kolom.Zekerheid]);
            Koppel((r, s) => r[Kolom.VrijVanaf] == s[Kolom.VrijVanaf]);
            Koppel((_, _) => true);

            void Koppel(Func<GelezenRij, Stand, bool> past)
            {
                foreach (var rij in zoekend.ToList())
                {
                    if (over.Find(s => past(rij, s)) is { } stand)
                    {
                        uit[rij] = stand;
                        over.Remove(stand);
                        zoekend.Remove(rij);
                    }
                }
            }
        }

        return uit;
    }
}
