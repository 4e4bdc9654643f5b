using System.Numerics;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// Weighs all places on all criteria of a search in one pass: who fits, who nearly fits, and with which weight. The
/// weight of a place is kept in bit planes (plane p holds the bits of 2^p), so that adding works on many at once.
/// </summary>
internal sealed class Weging
{
    private const int Vlakken = 6;
    private readonly Vector<ulong>[][] _vlakken;
    private readonly Vector<ulong>[] _elders; // at least one point
    private readonly Vector<ulong>[] _vaker; // more than one point
    private readonly IReadOnlyList<Maat> _maten;
    private readonly int _vectoren;

    public Weging(Zoekindex index, IReadOnlyList<Maat> maten, Werkruimte ruimte)
    {
        (_maten, _vectoren) = (maten, ruimte.Vectoren);
        _vlakken = [.. Enumerable.Range(0, Vlakken).Select(_ => ruimte.Leen())];
        (_elders, _vaker) = (ruimte.Leen(), ruimte.Leen());
        (Past, Bijna, Niet, Gedeeld) = (ruimte.Leen(), ruimte.Leen(), ruimte.Leen(), ruimte.Leen());
        (Aantallen, Alleen) = (new int[maten.Count], new int[maten.Count]);
        Weeg(index.Rij("alle"));
    }

    public Vector<ulong>[] Past { get; }

    public Vector<ulong>[] Bijna { get; }

    /// <summary>At least one criterion does not fit.</summary>
    public Vector<ulong>[] Niet { get; }

    /// <summary>The coordinator decides on what does not fit (weight 2).</summary>
    public Vector<ulong>[] Gedeeld { get; }

    public int AantalPast { get; private set; }

    public int AantalBijna { get; private set; }

    /// <summary>Per criterion the places it does not fit.</summary>
    public int[] Aantallen { get; }

    /// <summary>Per criterion the places that do not fit for it only.</summary>
    public int[] Alleen { get; }

    /// <summary>The nearly fitting places of one weight.</summary>
    public Vector<ulong> BijnaMet(int gewicht, int i)
    {
        var gelijk = Bijna[i];
        for (var p = 0; p < Vlakken; p++)
        {
            gelijk &= (gewicht >> p & 1) == 1 ? _vlakken[p][i] : ~_vlakken[p][i];
        }

        return gelijk;
    }

    /// <summary>How many places have a value and fit on every criterion but one.</summary>
    /// <param name="maat">Number of the criterion that is left out, or -1.</param>
    public int AantalZonder(int maat, Func<int, Vector<ulong>> waarde)
    {
        var som = 0;
        var (niet, onbekend) = maat < 0 ? (null, null) : (_maten[maat].Niet, _maten[maat].Onbekend);
        for (var i = 0; i < _vectoren; i++)
        {
            var elders = niet is null ? _elders[i] : _vaker[i] | (_elders[i] & ~(niet[i] | onbekend![i]));
            var goed = waarde(i) & ~elders;
            if (goed != Vector<ulong>.Zero)
            {
                som += Bitrij.Tel(goed);
            }
        }

        return som;
    }

    private void Weeg(Vector<ulong>[] alle)
    {
        Span<Vector<ulong>> som = stackalloc Vector<ulong>[Vlakken];
        for (var i = 0; i < _vectoren; i++)
        {
            som.Clear();
            var (elders, vaker, niet, nietVaker, gedeeld) = (som[0], som[0], som[0], som[0], som[0]);
            foreach (var maat in _maten)
            {
                var (n, o) = (maat.Niet[i], maat.Onbekend[i]);
                vaker |= elders & (n | o);
                elders |= n | o;
                nietVaker |= niet & n;
                niet |= n;
                gedeeld |= maat.Gewicht == 2 ? n : Vector<ulong>.Zero;
                Tel(som, o, 1);
                Tel(som, n, maat.Gewicht);
            }

            var licht = ~(som[2] | som[3] | som[4] | som[5]); // weight 3 at most
            Past[i] = alle[i] & ~elders;
            Bijna[i] = elders & (~niet | (~nietVaker & licht));
            (Niet[i], Gedeeld[i], _elders[i], _vaker[i]) = (niet, gedeeld, elders, vaker);
            for (var p = 0; p < Vlakken; p++)
            {
                _vlakken[p][i] = som[p];
            }

            AantalPast += Bitrij.Tel(Past[i]);
            AantalBijna += Bitrij.Tel(Bijna[i]);
            TelRedenen(i, nietVaker);
        }
    }

    private void TelRedenen(int i, Vector<ulong> nietVaker)
    {
        for (var m = 0; m < _maten.Count; m++)
        {
            var niet = _maten[m].Niet[i];
            if (niet != Vector<ulong>.Zero)
            {
                Aantallen[m] += Bitrij.Tel(niet);
                Alleen[m] += Bitrij.Tel(niet & ~nietVaker);
            }
        }
    }

    /// <summary>Adds a weight to every place of a set; 100 counts as the largest the planes hold.</summary>
    private static void Tel(Span<Vector<ulong>> som, Vector<ulong> plekken, int gewicht)
    {
        for (var p = 0; p < Vlakken; p++)
        {
            var over = (Math.Min(gewicht, 32) >> p & 1) == 1 ? plekken : Vector<ulong>.Zero;
            for (var q = p; q < Vlakken && over != Vector<ulong>.Zero; q++)
            {
                (som[q], over) = (som[q] ^ over, som[q] & over);
            }
        }
    }
}
