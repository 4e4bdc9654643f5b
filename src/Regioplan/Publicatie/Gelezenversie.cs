using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A version as its readers see it, to hold beside another.</summary>
/// <param name="Secties">Words by code of the section, with the values of its figures.</param>
/// <param name="Cijfers">Names and days of the uitgaven that its figures come from.</param>
/// <param name="Projecten">Hash of what projects, sessions and the timeline said.</param>
internal sealed record Gelezenversie(IReadOnlyDictionary<string, string> Secties, string Cijfers, string Projecten)
{
    public static Gelezenversie Van(
        IReadOnlyDictionary<string, string> secties,
        Plancijfers cijfers,
        Planprojecten projecten
    ) =>
        new(
            secties.ToDictionary(
                s => s.Key,
                s => Lezing.Van(Plantekst.Lees(s.Value), cijfers).Heel,
                StringComparer.Ordinal
            ),
            string.Join(", ", cijfers.Uitgaven.Select(u => $"{u.Naam} van {Planwoorden.Moment(u.Op)}")),
            Bevrorenplan.Hash(projecten)
        );
}
