using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>One section of a draft under review.</summary>
internal sealed record Reviewdeel(
    Sectievorm Vorm,
    Sectie Sectie,
    IReadOnlyList<Opmerking> Opmerkingen,
    IReadOnlyList<Keurpunt> Punten
);
