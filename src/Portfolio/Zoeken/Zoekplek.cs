using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>One groep that can be found: its offer, and how many of its places nobody holds.</summary>
internal sealed record Zoekplek(Guid AanbodId, Groep Groep, int TeVergeven);
