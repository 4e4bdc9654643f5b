namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>
/// What rows of one location or unit say together about a shared column. A changed value on any of them counts and
/// is shown there; empty means empty only when no row of the group says otherwise.
/// </summary>
internal static class Gedeeld
{
    /// <summary>The row that speaks and its value; nothing when no row says anything.</summary>
    public static (GelezenRij Rij, string Waarde)? Oordeel(IReadOnlyList<GelezenRij> groep, Kolom kolom, string? stand)
    {
        var sprekers = groep.Where(r => !r.NietGewijzigd.Contains(kolom)).ToList();
        var spreker =
            sprekers.FirstOrDefault(r => r[kolom].Length > 0 && r[kolom] != stand)
            ?? sprekers.FirstOrDefault(r => r[kolom].Length > 0)
            ?? sprekers.FirstOrDefault();
        return spreker is null ? null : (spreker, spreker[kolom]);
    }
}
