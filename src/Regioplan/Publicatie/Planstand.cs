using System.Collections.Frozen;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>All that the checklist looks at.</summary>
internal sealed record Planstand(
    IReadOnlyList<Sectie> Secties,
    IReadOnlyList<Opmerking> Opmerkingen,
    IReadOnlyList<Aanvaarding> Aanvaardingen,
    IReadOnlyList<(string Sectie, string Wie)> Kladden,
    Plancijfers Cijfers,
    Planprojecten Projecten
)
{
    /// <summary>Words of names that are no persons.</summary>
    public FrozenSet<string> Bekend { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The points of a section, and the reasons for them.</summary>
    public Redenstand Redenstand(Sectie sectie) =>
        new(
            Tekstkeuring.Keur(sectie.Code, sectie.Tekst, Cijfers, Bekend),
            [.. Aanvaardingen.Where(a => a.SectieId == sectie.Id)]
        );
}
