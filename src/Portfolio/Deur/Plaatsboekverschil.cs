namespace Regiotafel.Portfolio.Deur;

/// <summary>An offer whose counters are not what the ledger of places or the holds say.</summary>
/// <param name="Wat">Which figure: vrij or vastgehouden.</param>
/// <param name="Teller">The counter of the offer.</param>
/// <param name="Geteld">What the other side adds up to.</param>
/// <param name="Bij">The other side: plaatsboek or vasthoudingen.</param>
public sealed record Plaatsboekverschil(Guid AanbodId, string Wat, int Teller, int Geteld, string Bij);
