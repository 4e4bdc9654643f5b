using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Makes a plan from figures and texts. The same input gives the same plan, at any time and in any face.</summary>
internal sealed class Planmaker(ILeeswijzer leeswijzer)
{
    public Planbeeld Maak(Plancijfers cijfers, Planteksten teksten, Planprojecten projecten)
    {
        var register = new Planregister(cijfers);
        var maker = new Sectiemaker(cijfers, teksten, projecten, register, leeswijzer);
        var gemaakt = cijfers.Sjabloon.Secties.Select(v => (Vorm: v, Blokken: maker.Maak(v))).ToList();
        return new()
        {
            Regio = cijfers.Regio,
            Sjabloon = cijfers.Sjabloon,
            Teksten = teksten,
            IsVoorbeeld = cijfers.IsVoorbeeld || projecten.IsVoorbeeld,
            Tegels = Tegelmaker.Maak(cijfers, register),
            Tegelnoot = Tegelmaker.Noot(cijfers),
            Secties =
            [
                .. gemaakt
                    .Where(s => !IsLeeg(s.Vorm, s.Blokken))
                    .Select((s, i) => new Plansectie(s.Vorm, i + 1, s.Blokken)),
            ],
            Cijfers = register.Cijfers,
            Ongeschreven = [.. gemaakt.Where(s => IsLeeg(s.Vorm, s.Blokken)).Select(s => s.Vorm.Titel)],
        };
    }

    private static bool IsLeeg(Sectievorm vorm, IReadOnlyList<Planblok> blokken) =>
        blokken.Count == 0 && vorm.Code != Sectiemaker.Kerncijfers;
}
