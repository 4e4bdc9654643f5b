using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>One place held against one zoekvraag.</summary>
/// <param name="Plek">As the reader may see it.</param>
/// <param name="Uitkomst">Every criterion.</param>
internal sealed record Vergelijking(Plek Plek, Toetsuitkomst Uitkomst)
{
    public Oordeel Oordeel => Uitkomst.Oordeel;

    /// <summary>There is room, as far as the reader may know.</summary>
    public bool HeeftPlek => Plek.Vrij > 0 || (Plek.Vrij is null && Plek.IetsVrij == true);
}

/// <summary>All places of a region held against one zoekvraag.</summary>
/// <param name="Past">Best first: wish, distance, scarcity of the place, then code.</param>
/// <param name="Bijna">Nearest miss first.</param>
/// <param name="Niet">Places of which more than one person would have to decide otherwise, nearest first.</param>
internal sealed record Vergelijkingen(
    IReadOnlyList<Vergelijking> Past,
    IReadOnlyList<Vergelijking> Bijna,
    IReadOnlyList<Vergelijking> Niet
)
{
    public int Aantal => Past.Count + Bijna.Count + Niet.Count;
}
