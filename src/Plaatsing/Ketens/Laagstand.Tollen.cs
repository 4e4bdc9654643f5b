using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Ketens;

/// <content>Which tolls give the lowest bound: one resident after another, as long as it helps.</content>
internal sealed partial class Laagstand<T>
{
    private const int RondenZonderWinst = 3;

    // A gain below these levels is not worth another round.
    private const int Telt = Niveaus.Schaarste;

    /// <summary>Changes tolls while that lowers the bound: cheaper than a choice.</summary>
    /// <param name="zinvol">False when the bound is low enough.</param>
    public void StelBij(Func<bool> zinvol, int meesteRonden)
    {
        var (laagste, zonder) = (Grens(), 0);
        for (var ronde = 0; ronde < meesteRonden && zonder < RondenZonderWinst && zinvol(); ronde++)
        {
            var gewijzigd = Dubbel().Count(Verhoog) + Over().Count(Verlaag);
            if (gewijzigd == 0)
            {
                return;
            }
            var nu = Grens();
            zonder++;
            if (nu.AsSpan(0, Telt).SequenceCompareTo(laagste.AsSpan(0, Telt)) < 0)
            {
                (laagste, zonder) = (nu, 0);
            }
        }
    }

    /// <summary>
    /// Raises the toll of a resident who moves at more steps to between where one of them no longer pays and where the next does not;
    /// false when that is no change.
    /// </summary>
    private bool Verhoog(int persoon)
    {
        var kosten = _kopieen[persoon].FindAll(Verhuist).ConvertAll(k => Kost(k, _net.Begin[k], dwing: true));
        return Tussen(kosten) is { } meer && Bijgesteld(persoon, meer);
    }

    /// <summary>Lowers the toll of a resident who does not move to between where one copy moves and where the next would.</summary>
    private bool Verlaag(int persoon)
    {
        var kosten = _kopieen[persoon].ConvertAll(k => Kost(k, _net.Begin[k], dwing: false));
        var tol = _tol[persoon];
        return Bijgesteld(persoon, default(T) - (Tussen(kosten) is { } kost && kost < tol ? kost : tol));
    }

    /// <summary>
    /// Between the least and the next: at either end two copies would be worth the same, and nothing would be decided.
    /// </summary>
    private T? Tussen(List<T?> kosten)
    {
        T? minste = null;
        T? volgende = null;
        foreach (var kan in kosten)
        {
            if (kan is not { } kost)
            {
                continue;
            }
            if (minste is not { } m || kost < m)
            {
                (minste, volgende) = (kost, minste);
            }
            else if (volgende is not { } v || kost < v)
            {
                volgende = kost;
            }
        }
        return minste is { } een && volgende is { } twee ? Midden(een, twee) : minste;
    }

    // Half way on the first level that differs and on those below it; one level lower when there is nothing in between.
    private T Midden(T minste, T meeste)
    {
        Span<long> midden = stackalloc long[Niveaus.Aantal];
        Span<long> boven = stackalloc long[Niveaus.Aantal];
        _pakking.PakUit(minste, midden);
        _pakking.PakUit(meeste, boven);
        for (var k = 0; k < midden.Length; k++)
        {
            if (boven[k] - midden[k] == 1)
            {
                midden[Math.Min(k + 1, midden.Length - 1)] += Laagwaarde.Delen;
                break;
            }
            if (boven[k] != midden[k])
            {
                for (var lager = k; lager < midden.Length; lager++)
                {
                    midden[lager] += (boven[lager] - midden[lager]) >> 1;
                }
                break;
            }
        }
        return _pakking.Pak<T>(midden);
    }
}
