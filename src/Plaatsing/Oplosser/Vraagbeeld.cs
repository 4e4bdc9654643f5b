using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// The pairs that fit, kept up while facts change. Unlike a <see cref="Bogenset"/> it holds the pairs with groepen without places as
/// well: a place may come.
/// </summary>
internal sealed class Vraagbeeld
{
    private readonly Dictionary<string, int> _groepnummers;
    private readonly Dictionary<string, int> _zoekvraagnummers;
    private readonly Groepregel[] _groepen;
    private readonly Zoekvraagregel[] _zoekvragen;
    private readonly long[] _zoekvraagwaarden;
    private readonly int[] _rivalen;
    private readonly string[] _zorgsleutels;
    private Passendvinder? _vinder;

    public Vraagbeeld(Instantie instantie)
    {
        Instantie = instantie;
        (_groepen, _zoekvragen) = ([.. instantie.Groepen], [.. instantie.Zoekvragen]);
        _groepnummers = Nummers(_groepen.Select(g => g.Code));
        _zoekvraagnummers = Nummers(_zoekvragen.Select(z => z.Code));
        Huidig = [.. _zoekvragen.Select(z => z.HuidigeGroep is { } code ? _groepnummers[code] : -1)];
        Bewoners = new int[_groepen.Length];
        foreach (var groep in Huidig.Where(g => g >= 0))
        {
            Bewoners[groep]++;
        }
        (Bogen, _rivalen) = (new Boog[_zoekvragen.Length][], new int[_groepen.Length]);
        _zorgsleutels = new string[_zoekvragen.Length];
        _zoekvraagwaarden = new long[_zoekvragen.Length * Niveaus.Aantal];
        for (var z = 0; z < _zoekvragen.Length; z++)
        {
            Bogen[z] = [];
            Leg(z);
        }
        Schaarste = [.. _rivalen.Select((r, g) => Niveaus.SchaarsteVan(r, _groepen[g].Vrij))];
    }

    /// <summary>The question as it is now.</summary>
    public Instantie Instantie { get; private set; }

    /// <summary>Where a resident lives; −1 for who waits.</summary>
    public int[] Huidig { get; }

    /// <summary>How many live in each groep.</summary>
    public int[] Bewoners { get; }

    /// <summary>Per zoekvraag the groepen in which it fits, in order of number; never the own one.</summary>
    public Boog[][] Bogen { get; }

    /// <summary>Level 8 of each groep.</summary>
    public int[] Schaarste { get; }

    public int Groepnummer(string code) => _groepnummers[code];

    public int Zoekvraagnummer(string code) => _zoekvraagnummers[code];

    public long Plekken(int groep) => _groepen[groep].Vrij + Bewoners[groep];

    /// <summary>Writes the value of a pair on the ten levels.</summary>
    public void Waarde(int zoekvraag, in Boog boog, Span<long> uit)
    {
        _zoekvraagwaarden.AsSpan(zoekvraag * Niveaus.Aantal, Niveaus.Aantal).CopyTo(uit);
        uit[Niveaus.Voorkeur] = boog.Voorkeur;
        uit[Niveaus.Afstand] = boog.Afstand;
        uit[Niveaus.Schaarste] = Schaarste[boog.Groep];
        uit[Niveaus.Loting] = boog.Lot;
    }

    /// <summary>Takes new facts of a zoekvraag; the other groepen of which level 8 changes by it.</summary>
    public IReadOnlyList<int> Zet(int nummer, Zoekvraagregel zoekvraag)
    {
        var was = Bogen[nummer];
        _zoekvragen[nummer] = zoekvraag;
        Instantie = Instantie with { Zoekvragen = [.. _zoekvragen] };
        Leg(nummer);
        var geraakt = was.Concat(Bogen[nummer]).Select(b => b.Groep).Distinct();
        return [.. geraakt.Where(g => Schaarste[g] != Niveaus.SchaarsteVan(_rivalen[g], _groepen[g].Vrij))];
    }

    /// <summary>Takes new facts of a groep; the zoekvragen of which the pair with it changed, and the pairs they had.</summary>
    public IReadOnlyList<(int Zoekvraag, Boog[] Was)> Zet(int nummer, Groepregel groep)
    {
        var anders = new List<(int, Boog[])>();
        var gelijk = Equals(groep.Groep, _groepen[nummer].Groep);
        _groepen[nummer] = groep;
        Instantie = Instantie with { Groepen = [.. _groepen] };
        if (!gelijk)
        {
            _vinder = null;
            var alleen = new Passendvinder([groep.Groep], Instantie.Moment);
            for (var z = 0; z < _zoekvragen.Length; z++)
            {
                var was = Bogen[z];
                Leg(z, nummer, alleen);
                if (!ReferenceEquals(was, Bogen[z]))
                {
                    anders.Add((z, was));
                }
            }
        }
        return anders;
    }

    /// <summary>Brings level 8 of a groep up to date; by how much it changed.</summary>
    public int HerzieSchaarste(int groep)
    {
        var was = Schaarste[groep];
        Schaarste[groep] = Niveaus.SchaarsteVan(_rivalen[groep], _groepen[groep].Vrij);
        return Schaarste[groep] - was;
    }

    private static Dictionary<string, int> Nummers(IEnumerable<string> codes) =>
        codes.Select((code, i) => (code, i)).ToDictionary(c => c.code, c => c.i, StringComparer.Ordinal);

    // All pairs of one zoekvraag.
    private void Leg(int nummer)
    {
        var zoekvraag = _zoekvragen[nummer];
        Niveaus.VanZoekvraag(Instantie, zoekvraag, _zoekvraagwaarden.AsSpan(nummer * Niveaus.Aantal, Niveaus.Aantal));
        _zorgsleutels[nummer] = Passendvinder.Zorgsleutel(zoekvraag.Profiel);
        _vinder ??= new([.. _groepen.Select(g => g.Groep)], Instantie.Moment);
        Neem(
            nummer,
            [
                .. _vinder
                    .Vind(zoekvraag.Profiel, _zorgsleutels[nummer])
                    .Where(g => g != Huidig[nummer])
                    .Select(g => Boog.Van(Instantie.Parameters, zoekvraag, g, _groepen[g].Groep)),
            ]
        );
    }

    // The pair of one zoekvraag with one groep. Who keeps what he had keeps the same list.
    private void Leg(int nummer, int groep, Passendvinder alleen)
    {
        var (zoekvraag, bogen) = (_zoekvragen[nummer], Bogen[nummer]);
        var plek = Array.FindIndex(bogen, b => b.Groep == groep);
        if (Huidig[nummer] == groep || !alleen.Vind(zoekvraag.Profiel, _zorgsleutels[nummer]).Any())
        {
            if (plek >= 0)
            {
                Neem(nummer, [.. bogen[..plek], .. bogen[(plek + 1)..]]);
            }
            return;
        }
        var boog = Boog.Van(Instantie.Parameters, zoekvraag, groep, _groepen[groep].Groep);
        if (plek < 0)
        {
            var na = bogen.Count(b => b.Groep < groep);
            Neem(nummer, [.. bogen[..na], boog, .. bogen[na..]]);
        }
        else if (bogen[plek] != boog)
        {
            Neem(nummer, [.. bogen[..plek], boog, .. bogen[(plek + 1)..]]);
        }
    }

    private void Neem(int nummer, Boog[] bogen)
    {
        TelRivalen(nummer, -1);
        Bogen[nummer] = bogen;
        TelRivalen(nummer, 1);
    }

    private void TelRivalen(int nummer, int erbij)
    {
        foreach (var boog in _zoekvragen[nummer].Wacht ? Bogen[nummer] : [])
        {
            _rivalen[boog.Groep] += erbij;
        }
    }
}
