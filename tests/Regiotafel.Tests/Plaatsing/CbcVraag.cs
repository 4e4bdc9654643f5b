using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>
/// A question as a program of whole numbers, written down from the specification and not from the solver: every zoekvraag one step at
/// most; a first step takes a free place, a later one the place that a step before left; and swaps, written out one by one.
/// </summary>
internal sealed class CbcVraag
{
    private readonly Bogenset _bogen;
    private readonly Cbc _cbc;
    private readonly List<(int Variabele, long[] Waarde)> _keuzes = [];
    private readonly List<int>[] _van;
    private readonly bool _geheel;

    /// <param name="meeste">Longest chain; null: no cap.</param>
    /// <param name="bevel">Another program than cbc, with what comes before its arguments.</param>
    public CbcVraag(Bogenset bogen, int? meeste, params string[] bevel)
    {
        (_bogen, _geheel, _cbc) = (bogen, meeste is not null, new(bevel));
        _van = [.. bogen.Huidig.Select(_ => new List<int>())];
        if (meeste is { } stappen)
        {
            MetKap(stappen);
        }
        else
        {
            ZonderKap();
        }
        foreach (var keuzes in _van)
        {
            _cbc.Hoogstens(keuzes.Select(v => (1L, v)), 1);
        }
    }

    /// <summary>What the other solver took so far.</summary>
    public double Seconden => _cbc.Seconden;

    /// <summary>The nine levels, the first first: each with those before it at their best.</summary>
    public async Task<long[]> Los(CancellationToken ct)
    {
        var uit = new long[Niveaus.Getoond];
        for (var niveau = 0; niveau < Niveaus.Getoond; niveau++)
        {
            var som = _keuzes.Select(k => (k.Waarde[niveau], k.Variabele)).ToList();
            uit[niveau] = await _cbc.Grootste(som, _geheel, ct);
            _cbc.Hoogstens(som.Select(t => (-t.Item1, t.Variabele)), -uit[niveau]);
        }
        return uit;
    }

    private void ZonderKap()
    {
        var (komt, gaat) = (Lijsten(), Lijsten());
        for (var z = 0; z < _van.Length; z++)
        {
            foreach (var boog in _bogen.Van(z))
            {
                var keuze = Kies(Waarde(z, boog), z);
                komt[boog.Groep].Add(keuze);
                if (_bogen.Huidig[z] is var thuis and >= 0)
                {
                    gaat[thuis].Add(keuze);
                }
            }
        }
        Plekken(komt, gaat);
    }

    private void MetKap(int stappen)
    {
        List<int>[]? gaat = null;
        for (var stap = 1; stap <= stappen; stap++)
        {
            var (komt, vertrekt) = (Lijsten(), Lijsten());
            for (var z = 0; z < _van.Length; z++)
            {
                foreach (var boog in _bogen.Van(z))
                {
                    var keuze = Kies(Waarde(z, boog), z);
                    komt[boog.Groep].Add(keuze);
                    if (_bogen.Huidig[z] is var thuis and >= 0)
                    {
                        vertrekt[thuis].Add(keuze);
                    }
                }
            }
            Plekken(komt, gaat);
            gaat = vertrekt;
        }
        foreach (var ruil in Ruilen())
        {
            Kies(
                ruil.Aggregate(
                    new long[Niveaus.Aantal],
                    (som, s) => [.. som.Zip(Waarde(s.Wie, s.Boog), (a, b) => a + b)]
                ),
                [.. ruil.Select(s => s.Wie)]
            );
        }
    }

    // Free places for a first step, and those that were left for a later one.
    private void Plekken(List<int>[] komt, List<int>[]? gaat)
    {
        var eerste = gaat is null || !_geheel;
        for (var g = 0; g < komt.Length; g++)
        {
            var vrij = eerste ? _bogen.Instantie.Groepen[g].Vrij : 0;
            _cbc.Hoogstens(komt[g].Select(v => (1L, v)).Concat((gaat?[g] ?? []).Select(v => (-1L, v))), vrij);
        }
    }

    private IEnumerable<(int Wie, Boog Boog)[]> Ruilen()
    {
        var langste = _bogen.Instantie.Parameters.MaxRuil;
        var bewoners = Enumerable.Range(0, _van.Length).Where(z => _bogen.Huidig[z] >= 0).ToList();
        foreach (var a in bewoners)
        {
            foreach (var b in bewoners.Where(b => b > a && langste >= 2 && Naar(a, b) is not null))
            {
                if (Naar(b, a) is { } terug)
                {
                    yield return [(a, Naar(a, b)!.Value), (b, terug)];
                }
            }
            // Of a round of three the smallest begins.
            foreach (var b in bewoners.Where(b => b > a && langste >= 3 && Naar(a, b) is not null))
            {
                foreach (var c in bewoners.Where(c => c > a && c != b && Naar(b, c) is not null))
                {
                    if (Naar(c, a) is { } terug)
                    {
                        yield return [(a, Naar(a, b)!.Value), (b, Naar(b, c)!.Value), (c, terug)];
                    }
                }
            }
        }
    }

    private Boog? Naar(int wie, int bijWie) => _bogen.Vind(wie, _bogen.Huidig[bijWie]);

    private int Kies(long[] waarde, params int[] wie)
    {
        var keuze = _cbc.Variabele();
        _keuzes.Add((keuze, waarde));
        foreach (var z in wie)
        {
            _van[z].Add(keuze);
        }
        return keuze;
    }

    private long[] Waarde(int zoekvraag, Boog boog)
    {
        var waarde = new long[Niveaus.Aantal];
        _bogen.Waarde(zoekvraag, boog, waarde);
        return waarde;
    }

    private List<int>[] Lijsten() => [.. _bogen.Plekken.Select(_ => new List<int>())];
}
