using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// Which amounts and means may be shown: those that reach the floors, less those that would give away a hidden sum that does not.
/// Works on all tables of an uitgave together, with what readers have of earlier ones.
/// </summary>
internal sealed class Sommen
{
    private readonly Beleid _beleid;
    private readonly Somnet _net;
    private readonly HashSet<int> _getoond;
    private readonly HashSet<int> _bekend;

    /// <param name="gevraagd">Tables of this uitgave, with those that they follow from.</param>
    public Sommen(IReadOnlyList<Grenstabel> gevraagd, IReadOnlyList<Eerdere> eerdere, Beleid beleid)
    {
        _beleid = beleid;
        var ouder = eerdere.SelectMany(e => e.Tabellen).SelectMany(t => t.MetOuders());
        _net = new(gevraagd.Concat(ouder), beleid);
        _bekend = [.. eerdere.SelectMany(e => e.Sommen).SelectMany(s => Gronden(s.Tabel, s.Sleutel)).OfType<int>()];
        _getoond =
        [
            .. Enumerable
                .Range(0, _net.Cellen.Count)
                .Where(c => !_net.Cellen[c].IsRest && gevraagd.Contains(_net.Cellen[c].Tabel) && Haalt([c])),
            .. _bekend,
        ];
        while (Volgende() is { } weg)
        {
            _ = _getoond.Remove(weg);
        }
    }

    public bool Mag(Grenstabel tabel, Celsleutel sleutel) =>
        Gronden(tabel, sleutel).All(cel => cel is { } c && _getoond.Contains(c));

    // What to hide so that one leak closes: all regions together first, else what the fewest people are behind. A whole stays as
    // long as it can. What readers have already cannot be taken back.
    private int? Volgende() =>
        new Somkennis(_net, _getoond)
            .Lekken()
            .Where(lek => !Haalt(lek.Verborgen))
            .Select(lek => lek.Getoond.Except(_bekend).ToList())
            .Where(keus => keus.Count > 0)
            .Select(keus => (int?)keus.OrderBy(Rang).First())
            .FirstOrDefault();

    private (int, int, BigInteger, int) Rang(int nummer)
    {
        var cel = _net.Cellen[nummer];
        var isGeheel = _beleid.Sommen.Any(s => s.Geheel == cel.Tabel.Definitie.Code);
        return (cel.IsLand ? 0 : 1, isGeheel ? 1 : 0, cel.Mensen, nummer);
    }

    // Growth and sums of other figures stand on the cells that they follow from; null: there is none.
    private IEnumerable<int?> Gronden(Grenstabel tabel, Celsleutel sleutel)
    {
        if (tabel.Definitie.Afleiding is not { } regel)
        {
            return [_net.Plaats(tabel, sleutel)];
        }
        var nu = Gronden(tabel.Ouder!, sleutel);
        return regel.Hoe == Afleidingsoort.Teller
            ? nu
            : nu.Concat(Gronden(tabel.Ouder!, Afleiden.Vorige(regel, sleutel)));
    }

    private bool Haalt(IReadOnlyList<int> cellen) =>
        _beleid.Somvloer.Haalt(
            cellen.Aggregate(BigInteger.Zero, (som, c) => som + _net.Cellen[c].Mensen),
            Bijdragen.Samen(cellen.Select(c => _net.Cellen[c].Bijdragen))
        );
}
