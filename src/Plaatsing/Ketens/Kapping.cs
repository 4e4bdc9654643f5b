using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Ketens;

/// <summary>
/// The best division with chains of at most so many steps (plaatsing-cli.md §2). Parts of the problem in which no chain is too long
/// stay as they are without a cap; the others are searched, side by side.
/// </summary>
internal sealed class Kapping
{
    private readonly Bogenset _bogen;
    private readonly Oplossing _vrij;
    private readonly int _maxKeten;
    private readonly Func<bool> _voorbij;
    private readonly long[] _grens;
    private readonly List<Ketenregel> _ketens = [];
    private int _knopen = 1;

    private Kapping(Bogenset bogen, Oplossing vrij, int maxKeten, Func<bool> voorbij)
    {
        (_bogen, _vrij, _maxKeten, _voorbij) = (bogen, vrij, maxKeten, voorbij);
        _grens = vrij.Grens();
    }

    /// <param name="vrij">The best without a cap: becomes the answer; its potentials stay the proof of a bound.</param>
    /// <param name="voorbij">True when the time is up.</param>
    public static Gekapt Kap(Bogenset bogen, Oplossing vrij, int maxKeten, Func<bool> voorbij) =>
        new Kapping(bogen, vrij, maxKeten, voorbij).Kap();

    private Gekapt Kap()
    {
        var stappen = Resultaatmaker.Stappen(_bogen, _vrij.Naar);
        var vrij = _bogen.Instantie.Groepen.ToDictionary(g => g.Code, g => g.Vrij, StringComparer.Ordinal);
        var verdeeld = Ketenverdeling.Verdeel(stappen, g => vrij[g]);
        var teLang = verdeeld
            .Where(k => !Mag(k))
            .SelectMany(k => k.Stappen.Select(s => s.Zoekvraag))
            .ToHashSet(StringComparer.Ordinal);
        var delen = Deel.Van(_bogen)
            .Where(d => d.Zoekvragen.Any(z => teLang.Contains(_bogen.Instantie.Zoekvragen[z].Code)))
            .ToList();
        var anders = delen
            .SelectMany(d => d.Zoekvragen.Select(z => _bogen.Instantie.Zoekvragen[z].Code))
            .ToHashSet(StringComparer.Ordinal);
        _ketens.AddRange(verdeeld.Where(k => !anders.Contains(k.Stappen[0].Zoekvraag)));
        Parallel.ForEach(delen.OrderByDescending(d => d.Zoekvragen.Length), Zoek);
        return new(
            [
                .. _ketens
                    .OrderBy(k => k.Stappen[0].Naar, StringComparer.Ordinal)
                    .ThenBy(k => k.Stappen[0].Zoekvraag, StringComparer.Ordinal),
            ],
            _grens,
            _knopen
        );
    }

    private bool Mag(Ketenregel keten) =>
        keten.Soort == Ketenregel.Ruil
            ? keten.Stappen.Count <= _bogen.Instantie.Parameters.MaxRuil
            : keten.Stappen.Count <= _maxKeten;

    private void Zoek(Deel deel)
    {
        var net = Laagbouw.Bouw(_bogen, deel, _maxKeten);
        var waarde = new Laagwaarde(_bogen, deel, net, _vrij);
        var pakking = waarde.Pakking();
        if (pakking.Woorden <= Gewicht4.Woorden)
        {
            Zoek<Gewicht4>(deel, net, waarde, pakking);
        }
        else
        {
            Zoek<Gewicht8>(deel, net, waarde, pakking);
        }
    }

    private void Zoek<T>(Deel deel, Laagnet net, Laagwaarde waarde, Pakking pakking)
        where T : struct, IGewicht<T>
    {
        var kapper = new Ketenkapper<T>(net, waarde, pakking, _voorbij);
        var (gezocht, bogen) = kapper.Zoek();
        var stappen = new Laaguitkomst(_bogen, deel, gezocht, bogen);
        var ketens = stappen.Ketens();
        lock (_ketens)
        {
            var voor = Waarde(deel);
            foreach (var z in deel.Zoekvragen)
            {
                _vrij.Naar[z] = null;
            }
            foreach (var (z, boog) in stappen.Toewijzingen())
            {
                _vrij.Naar[z] = boog;
            }
            _ketens.AddRange(ketens);
            _knopen += kapper.Knopen;
            if (kapper.Volledig)
            {
                // What was searched to the end cannot be better than what was found.
                Niveaus.Tel(_grens, voor, -1);
                Niveaus.Tel(_grens, Waarde(deel));
            }
        }
    }

    private long[] Waarde(Deel deel)
    {
        var som = new long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        foreach (var z in deel.Zoekvragen)
        {
            if (_vrij.Naar[z] is { } boog)
            {
                _bogen.Waarde(z, boog, waarde);
                Niveaus.Tel(som, waarde);
            }
        }
        return som;
    }
}
