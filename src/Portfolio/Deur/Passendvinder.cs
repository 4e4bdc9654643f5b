using System.Collections.Concurrent;
using Regiotafel.Portfolio.Criteria;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// Finds the groepen of a fixed list on which <see cref="Criteriumtoets"/> says "past" for every criterion, without judging every
/// pair: what depends on the place alone is settled beforehand, and what many clients share (financiering, profiel, leveringsvorm,
/// regio) is looked up once. May be used by many threads at once. A test holds it equal to the judgement of each pair.
/// </summary>
public sealed class Passendvinder
{
    private readonly IReadOnlyList<Groep> _groepen;
    private readonly Toetsmoment _moment;
    private readonly bool _alles;
    private readonly int[] _bruikbaar;
    private readonly ConcurrentDictionary<string, int[]> _gelijken = new(StringComparer.Ordinal);

    /// <summary>Takes a list of groepen as they are on a day.</summary>
    public Passendvinder(IReadOnlyList<Groep> groepen, Toetsmoment moment)
    {
        (_groepen, _moment) = (groepen, moment);
        // The rules below are those of the whole catalogue; on a day on which a criterion does not count, each pair is judged.
        _alles = Criterium.GeldigOp(moment.Datum).Count() == Criterium.Aantal;
        _bruikbaar = [.. Enumerable.Range(0, groepen.Count).Where(g => PlekTelt(groepen[g]))];
    }

    /// <summary>The same for clients who need the same care in the same region.</summary>
    public static string Zorgsleutel(Zoekprofiel client) =>
        $"{client.Financiering}\n{client.Profiel}\n{client.Regio}\n{string.Join('\n', client.Leveringsvormen)}";

    /// <summary>The numbers in the list of the groepen that fit, ascending.</summary>
    /// <param name="zorgsleutel">Its <see cref="Zorgsleutel"/>, for who asks often; null: it is made here.</param>
    public IEnumerable<int> Vind(Zoekprofiel zoekprofiel, string? zorgsleutel = null)
    {
        if (!_alles)
        {
            return Enumerable
                .Range(0, _groepen.Count)
                .Where(g => Criteriumtoets.Past(zoekprofiel, _groepen[g], _moment));
        }
        var gewoon = Buitenspel(zoekprofiel)
            ? []
            : Gelijken(zoekprofiel, zorgsleutel ?? Zorgsleutel(zoekprofiel))
                .Where(g => Past(new(zoekprofiel, _groepen[g], _moment)));
        return zoekprofiel.Ontheffingen.Count == 0 ? gewoon : gewoon.Union(Ontheven(zoekprofiel)).Order();
    }

    // Few places have one, so each of those is judged.
    private IEnumerable<int> Ontheven(Zoekprofiel zoekprofiel)
    {
        var codes = zoekprofiel.Ontheffingen.Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        return Enumerable
            .Range(0, _groepen.Count)
            .Where(g => codes.Contains(_groepen[g].Code) && Criteriumtoets.Past(zoekprofiel, _groepen[g], _moment));
    }

    private bool PlekTelt(Groep groep)
    {
        var paar = new Paar(new(), groep, _moment);
        return Goed(Afspraakregels.Datum(paar, default))
            && Goed(Afspraakregels.Versheid(paar, default))
            && Goed(Afspraakregels.Zekerheid(paar, default));
    }

    private static bool Goed(Bevinding bevinding) => bevinding.Oordeel == Oordeel.Past;

    // Parked, or a resident without consent: fits nowhere, whatever the place.
    private bool Buitenspel(Zoekprofiel client) =>
        client.GeparkeerdTot > _moment.Datum || (client.Doorstroom && !client.Toestemming);

    private int[] Gelijken(Zoekprofiel client, string sleutel) =>
        _gelijken.TryGetValue(sleutel, out var bekend)
            ? bekend
            : _gelijken.GetOrAdd(sleutel, [.. _bruikbaar.Where(g => Zorg(new(client, _groepen[g], _moment)))]);

    private static bool Zorg(Paar paar) =>
        Goed(Plekregels.Regio(paar, default))
        && Goed(Plekregels.Financiering(paar, default))
        && Goed(Plekregels.Profiel(paar, default))
        && Goed(Plekregels.Leveringsvorm(paar, default));

    private static bool Past(Paar paar)
    {
        var (client, groep) = (paar.Client, paar.Groep);
        return Leeftijd(client, groep)
            && Kenmerken(client, groep)
            && client.Nodig.All(v => Heeft(groep, v))
            && client.MisschienNodig.All(v => Heeft(groep, v))
            && Goed(Plekregels.Woongroep(paar, default))
            && !client.Uitgesloten.Any(paar.Noemt)
            && Goed(Afspraakregels.Voorkeurslijst(paar, default))
            && Goed(Afspraakregels.Afstand(paar, default))
            && Goed(Afspraakregels.Afwijzing(paar, default));
    }

    // Without the sentences that the rule makes for a pair that does not fit.
    private static bool Leeftijd(Zoekprofiel client, Groep groep) =>
        groep is { LeeftijdMin: null, LeeftijdMax: null }
        || (
            client.LeeftijdVan is { } van
            && client.LeeftijdTot is { } tot
            && !(van < groep.LeeftijdMin)
            && !(tot > groep.LeeftijdMax)
        );

    private static bool Heeft(Groep groep, string voorziening) =>
        groep.Voorzieningen.TryGetValue(voorziening, out var aanwezig) && aanwezig;

    private static bool Kenmerken(Zoekprofiel client, Groep groep)
    {
        foreach (var (code, stand) in groep.ContraIndicaties)
        {
            if (stand != "geen" && !(client.Kenmerken.TryGetValue(code, out var speelt) && !speelt))
            {
                return false;
            }
        }
        return true;
    }
}
