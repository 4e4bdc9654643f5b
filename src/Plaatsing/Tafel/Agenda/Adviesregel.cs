namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>When a choice is other than the advice, so that a reason is asked (design of Plaatsing, section 8).</summary>
internal static class Adviesregel
{
    /// <summary>
    /// The advice gives this card another place that is free now, or gives this place to another card. Advice that needs a move
    /// first stands in nobody's way.
    /// </summary>
    public static bool Anders(Tafelkaart kaart, Guid aanbodId, IEnumerable<Tafelkaart> alle) =>
        kaart is { AdviesAanbodId: { } advies, AdviesKeten: false }
            ? advies != aanbodId
            : alle.Any(k => k.Id != kaart.Id && !k.AdviesKeten && k.AdviesAanbodId == aanbodId);
}
