using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>All that the checklist looks at.</summary>
internal sealed record Planstand(
    IReadOnlyList<Sectie> Secties,
    IReadOnlyList<Opmerking> Opmerkingen,
    IReadOnlyList<Aanvaarding> Aanvaardingen,
    IReadOnlyList<(string Sectie, string Wie)> Kladden,
    Plancijfers Cijfers,
    Planprojecten Projecten
);
