using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>One groep that can be found: its offer, and how many of its places nobody holds, as far as the searcher may know.</summary>
internal sealed record Zoekplek(Guid AanbodId, Groep Groep, Plektal TeVergeven);
