namespace Regiotafel.Portfolio.Signalen;

/// <summary>What the ledger and the holds tell about one offer.</summary>
/// <param name="VrijSinds">Since when at least one place has been free without a break; null when none is.</param>
/// <param name="LaatsteVasthouding">When somebody last held a place here.</param>
/// <param name="Verlopen">When holds ran out, in the last ninety days.</param>
internal sealed record Aanbodfeiten(DateOnly? VrijSinds, DateOnly? LaatsteVasthouding, IReadOnlyList<DateTime> Verlopen)
{
    public static readonly Aanbodfeiten Geen = new(null, null, []);
}
