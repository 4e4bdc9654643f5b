namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>
/// The plain priority list beside the advice: each in turn, the longest waiting first, gets the best fitting place that has room left.
/// </summary>
internal static class Voorrang
{
    /// <param name="rijen">The cards in the order of the waiting list, each with the places that fit, best first.</param>
    /// <param name="ruimte">Free places per offer.</param>
    /// <returns>Which place each card gets; a card that gets none is not in it.</returns>
    public static IReadOnlyDictionary<Guid, Guid> Verdeel(
        IEnumerable<(Guid Kaart, IReadOnlyList<Guid> Past)> rijen,
        IReadOnlyDictionary<Guid, int> ruimte
    )
    {
        var over = new Dictionary<Guid, int>(ruimte);
        var uit = new Dictionary<Guid, Guid>();
        foreach (var (kaart, past) in rijen)
        {
            var plek = past.FirstOrDefault(p => over.GetValueOrDefault(p) > 0);
            if (plek != Guid.Empty)
            {
                over[plek]--;
                uit.Add(kaart, plek);
            }
        }
        return uit;
    }
}
