using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Bogen;

/// <summary>
/// All pairs that fit, with their value on the ten levels. Zoekvragen and groepen are numbers in the lists of the instance.
/// </summary>
internal sealed class Bogenset
{
    private readonly long[] _zoekvraagwaarden;
    private readonly int[] _schaarste;
    private readonly int[] _begin;
    private readonly Boog[] _bogen;

    public Bogenset(Instantie instantie)
    {
        Instantie = instantie;
        var (groepen, zoekvragen) = (instantie.Groepen, instantie.Zoekvragen);
        var nummers = Enumerable.Range(0, groepen.Count).ToDictionary(g => groepen[g].Code, StringComparer.Ordinal);
        Huidig = [.. zoekvragen.Select(z => z.HuidigeGroep is { } code ? nummers[code] : -1)];
        Plekken = [.. groepen.Select(g => (long)g.Vrij)];
        foreach (var groep in Huidig.Where(g => g >= 0))
        {
            Plekken[groep]++;
        }
        var vinder = new Passendvinder([.. groepen.Select(g => g.Groep)], instantie.Moment);
        var passend = new int[zoekvragen.Count][];
        Parallel.For(0, zoekvragen.Count, z => passend[z] = [.. vinder.Vind(zoekvragen[z].Profiel)]);
        _schaarste = Schaarsten(passend);
        _zoekvraagwaarden = new long[zoekvragen.Count * Niveaus.Aantal];
        _begin = new int[zoekvragen.Count + 1];
        for (var z = 0; z < zoekvragen.Count; z++)
        {
            passend[z] = [.. passend[z].Where(g => Plekken[g] > 0 && g != Huidig[z])];
            _begin[z + 1] = _begin[z] + passend[z].Length;
        }
        _bogen = new Boog[_begin[^1]];
        Parallel.For(0, zoekvragen.Count, z => Leg(z, passend[z]));
    }

    public Instantie Instantie { get; }

    /// <summary>Free places and those of residents, per groep.</summary>
    public long[] Plekken { get; }

    /// <summary>Where a resident lives; −1 for who waits.</summary>
    public int[] Huidig { get; }

    public int AantalBogen => _bogen.Length;

    /// <summary>The places where a zoekvraag fits, in order of groep.</summary>
    public ReadOnlySpan<Boog> Van(int zoekvraag) =>
        _bogen.AsSpan(_begin[zoekvraag], _begin[zoekvraag + 1] - _begin[zoekvraag]);

    /// <summary>The pair of a zoekvraag and a groep in which it fits, or null.</summary>
    public Boog? Vind(int zoekvraag, int groep)
    {
        foreach (var boog in Van(zoekvraag))
        {
            if (boog.Groep == groep)
            {
                return boog;
            }
        }
        return null;
    }

    /// <summary>Writes the value of a pair on the ten levels.</summary>
    public void Waarde(int zoekvraag, in Boog boog, Span<long> uit)
    {
        _zoekvraagwaarden.AsSpan(zoekvraag * Niveaus.Aantal, Niveaus.Aantal).CopyTo(uit);
        uit[Niveaus.Voorkeur] = boog.Voorkeur;
        uit[Niveaus.Afstand] = boog.Afstand;
        uit[Niveaus.Schaarste] = _schaarste[boog.Groep];
        uit[Niveaus.Loting] = boog.Lot;
    }

    private int[] Schaarsten(int[][] passend)
    {
        var rivalen = new int[Instantie.Groepen.Count];
        for (var z = 0; z < passend.Length; z++)
        {
            foreach (var groep in Instantie.Zoekvragen[z].Wacht ? passend[z] : [])
            {
                rivalen[groep]++;
            }
        }
        return [.. rivalen.Select((r, g) => Niveaus.SchaarsteVan(r, Instantie.Groepen[g].Vrij))];
    }

    private void Leg(int nummer, int[] groepen)
    {
        var zoekvraag = Instantie.Zoekvragen[nummer];
        Niveaus.VanZoekvraag(Instantie, zoekvraag, _zoekvraagwaarden.AsSpan(nummer * Niveaus.Aantal, Niveaus.Aantal));
        for (var i = 0; i < groepen.Length; i++)
        {
            var groep = Instantie.Groepen[groepen[i]].Groep;
            _bogen[_begin[nummer] + i] = Boog.Van(Instantie.Parameters, zoekvraag, groepen[i], groep);
        }
    }
}
