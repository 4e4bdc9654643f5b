using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>Whether each knelpunt is one (too few places, and nobody can be left out), and whether all are named.</summary>
internal static class Knelpuntcontrole
{
    public static IEnumerable<string> Zoek(Naslag naslag, Resultaat resultaat)
    {
        var urgent = naslag
            .Instantie.Zoekvragen.Where(z => z is { Wacht: true, Profiel.Status: "6" })
            .Select(z => z.Code)
            .Where(code => Vrij(naslag, code).Count > 0)
            .ToList();
        var tekort = urgent.Count - Geplaatst(naslag, urgent);
        if (resultaat.Knelpunten.Count != tekort)
        {
            yield return $"knelpunten: het zijn er {resultaat.Knelpunten.Count}, er is geen plek voor {tekort}";
        }
        foreach (var knelpunt in resultaat.Knelpunten)
        {
            if (Fout(naslag, urgent, knelpunt) is { } fout)
            {
                yield return $"knelpunten: {string.Join(", ", knelpunt.Zoekvragen)}: {fout}";
            }
        }
    }

    private static string? Fout(Naslag naslag, List<string> urgent, Knelpunt knelpunt)
    {
        if (!knelpunt.Zoekvragen.All(urgent.Contains))
        {
            return "is niet urgent, of past nergens waar nu plek is";
        }
        var groepen = knelpunt.Zoekvragen.SelectMany(z => Vrij(naslag, z)).Distinct().Order(StringComparer.Ordinal);
        if (!groepen.SequenceEqual(knelpunt.Groepen))
        {
            return "de groepen zijn niet die waar zij passen";
        }
        var plekken = knelpunt.Groepen.Sum(g => naslag.Groepen[g].Vrij);
        if (plekken != knelpunt.Plekken || knelpunt.Zoekvragen.Count != plekken + 1)
        {
            return "het aantal is niet één meer dan de plekken";
        }
        var gemist = knelpunt.Zoekvragen.FirstOrDefault(weg =>
        {
            var rest = knelpunt.Zoekvragen.Where(z => z != weg).ToList();
            return Geplaatst(naslag, rest) < rest.Count;
        });
        return gemist is not null ? $"ook zonder {gemist} is er te weinig"
            : knelpunt.Zin != Knelpunt.InWoorden(knelpunt.Zoekvragen, knelpunt.Groepen, plekken) ? "de zin klopt niet"
            : null;
    }

    private static List<string> Vrij(Naslag naslag, string zoekvraag) =>
        [.. naslag.PasselijkeGroepen[zoekvraag].Where(g => naslag.Groepen[g].Vrij > 0)];

    /// <summary>How many can have a place at once: each in turn, others making room (depth first).</summary>
    private static int Geplaatst(Naslag naslag, List<string> zoekvragen)
    {
        var bezet = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        return zoekvragen.Count(z => Plaats(naslag, z, bezet, new(StringComparer.Ordinal)));
    }

    private static bool Plaats(
        Naslag naslag,
        string zoekvraag,
        Dictionary<string, List<string>> bezet,
        HashSet<string> gezien
    )
    {
        foreach (var groep in Vrij(naslag, zoekvraag).Where(gezien.Add))
        {
            if (!bezet.TryGetValue(groep, out var binnen))
            {
                bezet[groep] = binnen = [];
            }
            if (binnen.Count < naslag.Groepen[groep].Vrij)
            {
                binnen.Add(zoekvraag);
                return true;
            }
            var wijkt = binnen.FindIndex(ander => Plaats(naslag, ander, bezet, gezien));
            if (wijkt >= 0)
            {
                binnen[wijkt] = zoekvraag;
                return true;
            }
        }
        return false;
    }
}
