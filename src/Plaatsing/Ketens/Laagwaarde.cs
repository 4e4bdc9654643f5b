using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// What each arc of a layered net is worth. Every copy of a resident pays a toll for moving, which is given back once: two copies
/// that move pay twice, so it no longer pays to move one person at two steps. The toll is what moving brings him without a cap
/// (the sum of his potential and that of his place); with it the bound can only be lower than the one without a cap.
/// </summary>
internal sealed class Laagwaarde
{
    /// <summary>Weights and tolls are counted in such parts of one: the best toll is seldom a whole number.</summary>
    public const int Delen = 4;

    private readonly Bogenset _bogen;
    private readonly Deel _deel;
    private readonly Laagnet _net;
    private readonly long[] _tol;
    private readonly long[] _meeste;

    public Laagwaarde(Bogenset bogen, Deel deel, Laagnet net, Oplossing vrij)
    {
        (_bogen, _deel, _net) = (bogen, deel, net);
        _tol = new long[deel.Zoekvragen.Length * Niveaus.Aantal];
        _meeste = new long[_tol.Length];
        for (var p = 0; p < deel.Zoekvragen.Length; p++)
        {
            if (bogen.Huidig[deel.Zoekvragen[p]] is var huidig and >= 0)
            {
                var (u, v) = (vrij.U(deel.Zoekvragen[p]).ToArray(), vrij.V(huidig).ToArray());
                var tol = Tol(p);
                Niveaus.Tel(tol, u, Delen);
                Niveaus.Tel(tol, v, Delen);
            }
        }
        var grootste = Grootste();
        for (var i = 0; i < _tol.Length; i++)
        {
            _meeste[i] = 4 * (Math.Abs(_tol[i]) + (Delen * grootste[i % Niveaus.Aantal]));
        }
    }

    /// <summary>The toll of a resident, in parts of one; zero for who waits.</summary>
    public Span<long> Tol(int persoon) => _tol.AsSpan(persoon * Niveaus.Aantal, Niveaus.Aantal);

    /// <summary>More than the draw can make in a difference of two values.</summary>
    public long MeesteLoting { get; private set; }

    /// <summary>Whether a toll still fits in what was packed for it.</summary>
    public bool Past(int persoon, ReadOnlySpan<long> tol)
    {
        var meeste = _meeste.AsSpan(persoon * Niveaus.Aantal, Niveaus.Aantal);
        for (var k = 0; k < tol.Length; k++)
        {
            if (Math.Abs(tol[k]) > meeste[k])
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>
    /// Whether some division may be worth more than the best so far, and at most the bound (in parts of one): a division is worth a
    /// whole number on each of the nine levels.
    /// </summary>
    public static bool KanBeter(ReadOnlySpan<long> grens, ReadOnlySpan<long> beste)
    {
        for (var k = 0; k < Niveaus.Getoond; k++)
        {
            var rest = ((grens[k] % Delen) + Delen) % Delen;
            var hooguit = (grens[k] - rest) / Delen;
            if (hooguit != beste[k] || rest > 0)
            {
                // Below a level that is not as high as it may be, the others may be as high as one likes.
                return hooguit >= beste[k];
            }
        }
        return false;
    }

    /// <summary>The value of an arc without its toll, in whole numbers.</summary>
    /// <param name="paar">The pair among those of the person; −1: the own place.</param>
    public void Waarde(int kopie, int paar, Span<long> uit)
    {
        if (paar < 0)
        {
            uit.Clear();
            return;
        }
        var z = _deel.Zoekvragen[_net.Persoon[kopie]];
        _bogen.Waarde(z, _bogen.Van(z)[paar], uit);
    }

    /// <summary>How the levels must be packed: wide enough for the tolls too.</summary>
    public Pakking Pakking()
    {
        var (sommen, grootste) = (new long[Niveaus.Aantal], new long[Niveaus.Aantal]);
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            Array.Clear(grootste);
            for (var boog = _net.Begin[kopie]; boog < _net.Begin[kopie + 1]; boog++)
            {
                Waarde(kopie, _net.Boog[boog], waarde);
                Niveaus.Grootste(grootste, waarde);
            }
            Niveaus.Tel(sommen, grootste, Delen);
            Niveaus.Tel(sommen, _meeste.AsSpan(_net.Persoon[kopie] * Niveaus.Aantal, Niveaus.Aantal));
        }
        MeesteLoting = 2 * sommen[Niveaus.Loting];
        return new(sommen);
    }

    public Deelnet<T> Bouw<T>(Pakking pakking, T[] tollen)
        where T : struct, IGewicht<T>
    {
        var (gewicht, wie) = (new T[_net.Naar.Length], new int[_net.Naar.Length]);
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            var tol = tollen[_net.Persoon[kopie]];
            for (var boog = _net.Begin[kopie]; boog < _net.Begin[kopie + 1]; boog++)
            {
                wie[boog] = kopie;
                if (_net.Boog[boog] >= 0)
                {
                    Waarde(kopie, _net.Boog[boog], waarde);
                    foreach (ref var niveau in waarde)
                    {
                        niveau *= Delen;
                    }
                    gewicht[boog] = pakking.Pak<T>(waarde) - tol;
                }
            }
        }
        return new()
        {
            Begin = _net.Begin,
            Naar = _net.Naar,
            Wie = wie,
            Gewicht = gewicht,
            Verplicht = [.. _net.Laag.Select(laag => laag > 0)],
            Plekken = _net.Plekken,
        };
    }

    private long[] Grootste()
    {
        var grootste = new long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            for (var boog = _net.Begin[kopie]; boog < _net.Begin[kopie + 1]; boog++)
            {
                Waarde(kopie, _net.Boog[boog], waarde);
                Niveaus.Grootste(grootste, waarde);
            }
        }
        return grootste;
    }
}
