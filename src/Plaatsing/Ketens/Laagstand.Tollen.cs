using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Ketens;

/// <content>Which tolls give the lowest bound: sought by <see cref="Tolzoeker"/>, judged here in whole numbers.</content>
internal sealed partial class Laagstand<T>
{
    // Beyond this a number in floating point is not whole to the unit any more.
    private const double Meest = 1L << 52;

    /// <summary>Residents who would move with more copies in part: what the last tolls do not mend.</summary>
    public IReadOnlyList<int> Gedeeld { get; private set; } = [];

    /// <summary>
    /// Takes the tolls that give the lowest bound. The arc of each copy in a division that comes with them, when that is possible and
    /// takes no arc in part; else null.
    /// </summary>
    /// <param name="ruimte">Arcs that cost so much or more are left out of the search; null: none.</param>
    public int[]? StelBij(T? ruimte, Func<bool> voorbij)
    {
        var (bogen, tolrij) = (Tolbogen(ruimte), Tolrijen());
        var vraag = MaakVraag(bogen, tolrij);
        var zoeker = new Tolzoeker(vraag);
        var klaar = zoeker.Zoek(voorbij);
        Gedeeld = [.. zoeker.Gedeeld().Select(b => _net.Persoon[_deelnet.Wie[bogen[b]]]).Distinct().Order()];
        for (var persoon = 0; persoon < tolrij.Length; persoon++)
        {
            if (tolrij[persoon] >= 0)
            {
                var rij = (vraag.Bewonerrij + tolrij[persoon]) * Niveaus.Aantal;
                Zet(persoon, vraag.Prijs.AsSpan(rij, Niveaus.Aantal));
            }
        }
        int[]? gekozen = klaar && zoeker.Geheel() is { } geheel ? [.. geheel.Select(b => b < 0 ? -1 : bogen[b])] : null;
        return gekozen is not null && Mag(gekozen) ? gekozen : null;
    }

    /// <summary>Whether no place holds too many and nobody moves twice.</summary>
    private bool Mag(int[] bogen)
    {
        var (over, verhuisd) = ((long[])[.. _net.Plekken], new int[_kopieen.Length]);
        for (var kopie = 0; kopie < bogen.Length; kopie++)
        {
            if (bogen[kopie] is var boog and >= 0)
            {
                over[_net.Naar[boog]]--;
                verhuisd[_net.Persoon[kopie]] += _net.Boog[boog] < 0 ? 0 : 1;
            }
            else if (_toewijzer.Moet(kopie))
            {
                return false;
            }
        }
        return over.All(plekken => plekken >= 0) && verhuisd.All(keer => keer <= 1);
    }

    private List<int> Tolbogen(T? ruimte)
    {
        var bogen = new List<int>();
        for (var kopie = 0; kopie < _net.Persoon.Length; kopie++)
        {
            for (var boog = _toewijzer.Van(kopie); boog < _toewijzer.Tot(kopie); boog++)
            {
                var kost = _toewijzer.U[kopie] + _toewijzer.V[_net.Naar[boog]] - _deelnet.Gewicht[boog];
                if (!_toewijzer.IsDicht(boog) && (ruimte is not { } r || kost < r))
                {
                    bogen.Add(boog);
                }
            }
        }
        return bogen;
    }

    // Who has a toll or may get one, numbered; −1 for the others.
    private int[] Tolrijen()
    {
        var aantal = 0;
        return
        [
            .. _kopieen.Select(
                (kopieen, p) => (kopieen.Count > 1 || HeeftTol(p)) && !_gekozen.Contains(p) ? aantal++ : -1
            ),
        ];
    }

    private Tolvraag MaakVraag(List<int> bogen, int[] tolrij)
    {
        var (kopieen, plekken, bewoners) = (_net.Persoon.Length, _net.Plekken.Length, tolrij.Max() + 1);
        var (waarde, bewoner) = (new double[bogen.Count * Niveaus.Aantal], new int[bogen.Count]);
        var gekozen = new int[kopieen];
        Array.Fill(gekozen, -1);
        for (var i = 0; i < bogen.Count; i++)
        {
            var (boog, kopie) = (bogen[i], _deelnet.Wie[bogen[i]]);
            bewoner[i] = _net.Boog[boog] < 0 ? -1 : tolrij[_net.Persoon[kopie]];
            // For whom it was chosen how he moves, the toll is no toll any more.
            var toch = bewoner[i] < 0 ? default : _tol[_net.Persoon[kopie]];
            Schrijf(_deelnet.Gewicht[boog] + toch, waarde, i);
            if (Bogen[kopie] == boog)
            {
                gekozen[kopie] = i;
            }
        }
        return new(
            [.. bogen.Select(boog => _deelnet.Wie[boog])],
            [.. bogen.Select(boog => _net.Naar[boog])],
            bewoner,
            waarde,
            [
                .. Enumerable.Repeat(1.0, kopieen),
                .. _net.Plekken.Select(p => (double)p),
                .. Enumerable.Repeat(1.0, bewoners),
            ],
            [.. Enumerable.Range(0, kopieen).Select(_toewijzer.Moet), .. new bool[plekken + bewoners]],
            Prijzen(tolrij, kopieen + plekken, kopieen + plekken + bewoners),
            gekozen
        )
        {
            Bewonerrij = kopieen + plekken,
        };
    }

    private double[] Prijzen(int[] tolrij, int bewonerrij, int rijen)
    {
        var (prijs, kopieen) = (new double[rijen * Niveaus.Aantal], _net.Persoon.Length);
        for (var kopie = 0; kopie < kopieen; kopie++)
        {
            Schrijf(_toewijzer.U[kopie], prijs, kopie);
        }
        for (var plek = 0; plek < _net.Plekken.Length; plek++)
        {
            Schrijf(_toewijzer.V[plek], prijs, kopieen + plek);
        }
        for (var p = 0; p < tolrij.Length; p++)
        {
            if (tolrij[p] >= 0)
            {
                Schrijf(_tol[p], prijs, bewonerrij + tolrij[p]);
            }
        }
        return prijs;
    }

    private void Schrijf(T gewicht, double[] getallen, int rij)
    {
        Span<long> niveaus = stackalloc long[Niveaus.Aantal];
        _pakking.PakUit(gewicht, niveaus);
        for (var k = 0; k < niveaus.Length; k++)
        {
            getallen[(rij * niveaus.Length) + k] = niveaus[k];
        }
    }

    // Another toll, unless it is larger than there is room for: any toll from nothing up gives a bound.
    private void Zet(int persoon, ReadOnlySpan<double> prijs)
    {
        Span<long> tol = stackalloc long[Niveaus.Aantal];
        for (var k = 0; k < tol.Length; k++)
        {
            if (!(Math.Abs(prijs[k]) < Meest))
            {
                return;
            }
            tol[k] = (long)Math.Round(prijs[k]);
        }
        var nieuw = _pakking.Pak<T>(tol);
        // Below nothing it would give no bound: who does not move would pay for it.
        var verschil = (nieuw < default(T) ? default : nieuw) - _tol[persoon];
        if (_waarde.Past(persoon, tol) && (verschil < default(T) || verschil > default(T)))
        {
            _gelijk = null;
            _tol[persoon] += verschil;
            _tollen += verschil;
            _kopieen[persoon].ForEach(kopie => Weeg(kopie, verschil));
        }
    }
}
