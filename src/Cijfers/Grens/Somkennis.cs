using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// Which hidden sums a reader can work out from the shown ones: the relations are solved for the hidden cells, as a reader with
/// paper would. Reckons modulo a prime, for only whether a coefficient is nought matters.
/// </summary>
internal sealed class Somkennis
{
    private const long Priem = 2_147_483_647;

    private readonly IReadOnlyList<Somverband> _verbanden;
    private readonly bool[] _getoond;
    private readonly List<(int Cel, long[] Rij)> _opgelost = [];

    public Somkennis(Somnet net, IReadOnlySet<int> getoond)
    {
        _verbanden = net.Verbanden;
        _getoond = [.. Enumerable.Range(0, net.Cellen.Count).Select(getoond.Contains)];
        Los(net.Cellen.Count);
    }

    /// <summary>Hidden sums of which the value follows: single cells, two together, and those that are left of one total.</summary>
    public IEnumerable<Somlek> Lekken() => Alleen().Concat(VanEenTotaal()).Concat(MetZijnTweeen());

    // One cell, or cells that stand together with the same sign.
    private IEnumerable<Somlek> Alleen() =>
        from rij in _opgelost
        let vrij = Vrij(rij)
        where vrij.All(cel => rij.Rij[cel] == 1)
        select new Somlek([rij.Cel, .. vrij], Gebruikt(rij.Rij));

    // Two that hang on the same unknown ones, each the other way round.
    private IEnumerable<Somlek> MetZijnTweeen() =>
        from groep in _opgelost.GroupBy(rij => string.Join(' ', Vrij(rij))).Where(g => g.Key.Length > 0)
        from een in groep
        from twee in groep
        where een.Cel < twee.Cel
        let samen = Tel(een.Rij, twee.Rij)
        where Verborgen(samen).Count() == 2
        select new Somlek([een.Cel, twee.Cel], Gebruikt(samen));

    private IEnumerable<Somlek> VanEenTotaal() =>
        from verband in _verbanden
        where _getoond[verband.Geheel]
        let delen = verband.Delen.ToLookup(d => _getoond[d])
        where delen[false].Any()
        select new Somlek([.. delen[false]], [verband.Geheel, .. delen[true]]);

    private ImmutableArray<int> Vrij((int Cel, long[] Rij) rij) => [.. Verborgen(rij.Rij).Where(c => c != rij.Cel)];

    private IEnumerable<int> Verborgen(long[] rij) =>
        Enumerable.Range(0, rij.Length).Where(c => !_getoond[c] && rij[c] != 0);

    private ImmutableArray<int> Gebruikt(long[] rij) =>
        [.. Enumerable.Range(0, rij.Length).Where(c => _getoond[c] && rij[c] != 0)];

    private void Los(int cellen)
    {
        var rijen = _verbanden.Select(v => Rij(v, cellen)).ToList();
        for (var cel = 0; cel < cellen; cel++)
        {
            if (_getoond[cel] || rijen.Find(r => r[cel] != 0) is not { } spil)
            {
                continue;
            }
            rijen.Remove(spil);
            Schaal(spil, Omgekeerde(spil[cel]));
            foreach (var ander in rijen.Concat(_opgelost.Select(o => o.Rij)).Where(r => r[cel] != 0))
            {
                Trek(ander, spil, ander[cel]);
            }
            _opgelost.Add((cel, spil));
        }
    }

    private static long[] Rij(Somverband verband, int cellen)
    {
        var rij = new long[cellen];
        foreach (var deel in verband.Delen)
        {
            rij[deel] = 1;
        }
        rij[verband.Geheel] = Priem - 1;
        return rij;
    }

    private static void Schaal(long[] rij, long keer)
    {
        for (var cel = 0; cel < rij.Length; cel++)
        {
            rij[cel] = rij[cel] * keer % Priem;
        }
    }

    private static void Trek(long[] van, long[] rij, long keer)
    {
        for (var cel = 0; cel < rij.Length; cel++)
        {
            van[cel] = (van[cel] + ((Priem - keer) * rij[cel])) % Priem;
        }
    }

    private static long[] Tel(long[] een, long[] twee) => [.. een.Zip(twee, (a, b) => (a + b) % Priem)];

    // By Fermat: a number to the power of the prime less two.
    private static long Omgekeerde(long getal)
    {
        long uitkomst = 1;
        for (var macht = Priem - 2; macht > 0; macht >>= 1)
        {
            uitkomst = (macht & 1) == 1 ? uitkomst * getal % Priem : uitkomst;
            getal = getal * getal % Priem;
        }
        return uitkomst;
    }
}
