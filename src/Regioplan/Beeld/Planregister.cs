using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>Every figure that a plan shows, each with its code: what is not in it cannot be shown.</summary>
internal sealed class Planregister
{
    private readonly Dictionary<VrijCijfer, Plancijfer> _op = [];
    private readonly Dictionary<
        Uitgavetabel,
        IReadOnlyDictionary<(string Periode, string Deel), VrijCijfer>
    > _concessies;

    public Planregister(Plancijfers cijfers)
    {
        Bronnen =
        [
            .. cijfers
                .Sjabloon.Indicatoren.Concat(cijfers.Sjabloon.Tegels.Select(t => t.Indicator))
                .Distinct(StringComparer.Ordinal)
                .Select(cijfers.Bron)
                .OfType<Cijferbron>(),
        ];
        _concessies = Bronnen.ToDictionary(b => b.Tabel, Concessiegemiddelde.Van);
        Cijfers =
        [
            .. Bronnen.SelectMany(b =>
                b.Zicht().Concat(_concessies[b.Tabel].Values).Select(c => Plancijfer.Van(c, b.Uitgave))
            ),
        ];
        foreach (var cijfer in Cijfers)
        {
            _op[cijfer.Cijfer] = cijfer;
        }
    }

    /// <summary>The indicators that are delivered, in the order of the plan.</summary>
    public IReadOnlyList<Cijferbron> Bronnen { get; }

    /// <summary>Of the region, of all regions together, the plain mean, and of the regions of its concession holder.</summary>
    public IReadOnlyList<Plancijfer> Cijfers { get; }

    /// <summary>The regions of the concession holder together; null where that says nothing.</summary>
    public VrijCijfer? Concessie(Cijferbron bron, (string Periode, string Deel) plek) =>
        _concessies[bron.Tabel].GetValueOrDefault(plek);

    /// <summary>Null when there is no figure.</summary>
    public Plancijfer? Van(VrijCijfer? cijfer) => cijfer is null ? null : _op.GetValueOrDefault(cijfer);
}
