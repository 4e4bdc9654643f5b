using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// What <see cref="Criteriumtoets"/> says of a zoekvraag and each groep of a fixed list, counted, for very many pairs at once: how
/// many fit, nearly fit and do not fit, and why. May be used by many threads at once. A test holds it equal to the judgement of each
/// pair. It knows no ontheffingen: those are of one pair.
/// </summary>
public sealed class Passendtelling
{
    private readonly Zoekindex _index;
    private readonly HashSet<string> _geldig;

    /// <summary>Takes a list of groepen as they are on a day.</summary>
    public Passendtelling(IEnumerable<Groep> groepen, Toetsmoment moment)
    {
        _index = new(groepen.Select(g => new Zoekplek(Guid.Empty, g, 1)), moment);
        _geldig = [.. Criterium.GeldigOp(moment.Datum).Select(c => c.Code)];
    }

    /// <summary>Counts the groepen for one zoekvraag.</summary>
    /// <param name="aantal">So many groepen that fit are named, and so many that nearly fit.</param>
    public Passendaantallen Tel(Zoekprofiel zoekprofiel, int aantal)
    {
        var opdracht = new Zoekopdracht(zoekprofiel, _index.Moment, Aantal: aantal);
        using var ruimte = new Werkruimte(_index.Leeg.Length);
        var maten = new Maten(_index, opdracht, ruimte, zwijgen: true)
            .Alle()
            .Where(m => _geldig.Contains(m.Criterium.Split('.')[0]))
            .ToList();
        var weging = new Weging(_index, maten, ruimte);
        var (passend, bijna) = (new Lijst(_index, opdracht, ruimte), new Bijnalijst(_index, opdracht, ruimte));
        var onbekend = new int[maten.Count];
        for (var van = 0; van < _index.Leeg.Length; van += Bitrij.Blok)
        {
            weging.Weeg(van);
            weging.TelOnbekend(onbekend);
            passend.Bied(0, van, weging.Past);
            bijna.Bied(weging);
        }
        return new(
            weging.AantalPast,
            weging.AantalBijna,
            _index.Plekken.Length - weging.AantalPast - weging.AantalBijna,
            Codes(passend.Plekken),
            Codes(bijna.Plekken),
            [
                .. maten
                    .Select((m, i) => new Redenaantal(m.Criterium, weging.Aantallen[i], weging.Alleen[i], onbekend[i]))
                    .Where(r => r.Niet > 0 || r.Onbekend > 0),
            ]
        );
    }

    private string[] Codes(IEnumerable<int> plekken) => [.. plekken.Select(p => _index.Plekken[p].Groep.Code)];
}
