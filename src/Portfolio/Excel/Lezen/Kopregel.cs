namespace Regiotafel.Portfolio.Excel.Lezen;

/// <summary>The header rows of a sheet.</summary>
internal sealed record Kopregel(int EersteRij, int LaatsteRij, IReadOnlyList<Kopcel> Cellen)
{
    private const int MinstensNaast = 3;

    /// <summary>Aanbieder, Locatie and at least three more headers are recognised.</summary>
    public bool Voldoet()
    {
        var herkend = Cellen.Select(c => c.Herken()?.Naam.Kolom).OfType<Kolom>().ToHashSet();
        return herkend.Remove(Kolom.Aanbieder) && herkend.Remove(Kolom.Locatie) && herkend.Count >= MinstensNaast;
    }
}
