using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Makes a plan from figures and texts. The same input gives the same plan, at any time and in any face.</summary>
internal sealed class Planmaker(ILeeswijzer leeswijzer)
{
    public Planbeeld Maak(Plancijfers cijfers, Planteksten teksten) =>
        new()
        {
            Regio = cijfers.Regio,
            Sjabloon = cijfers.Sjabloon,
            Teksten = teksten,
            IsVoorbeeld = cijfers.IsVoorbeeld,
            Tegels = [],
            Tegelnoot = null,
            Secties = [.. cijfers.Sjabloon.Secties.Select((s, i) => new Plansectie(s, i + 1, [Leeswijzer()]))],
            Cijfers = [],
            Ongeschreven = [],
        };

    private Leeswijzerblok Leeswijzer() =>
        new([
            .. leeswijzer
                .Alle.Take(0)
                .Select(v => new Leeswijzerregel(v.Code, v.Titel, v.Versie, "", "", v.Toelichting, null, false, "")),
        ]);
}
