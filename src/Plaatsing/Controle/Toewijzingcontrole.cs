using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>Whether every move is allowed, and all moves together leave nobody without a place.</summary>
internal static class Toewijzingcontrole
{
    public static IEnumerable<string> Zoek(Naslag naslag, Resultaat resultaat)
    {
        var vorige = "";
        foreach (var stap in resultaat.Toewijzingen)
        {
            if (string.CompareOrdinal(stap.Zoekvraag, vorige) <= 0)
            {
                yield return $"toewijzingen: {stap.Zoekvraag} staat niet op volgorde, of twee keer";
            }
            vorige = stap.Zoekvraag;
            if (Fout(naslag, stap) is { } fout)
            {
                yield return $"toewijzingen: {stap.Zoekvraag} {fout}";
            }
        }
        var vertrekt = resultaat
            .Toewijzingen.Where(s => s.Van is not null)
            .CountBy(s => s.Van!, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var wonen = naslag
            .Instantie.Zoekvragen.Where(z => !z.Wacht)
            .CountBy(z => z.HuidigeGroep!, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var (groep, komt) in resultaat.Toewijzingen.CountBy(s => s.Naar, StringComparer.Ordinal))
        {
            var blijft = wonen.GetValueOrDefault(groep) - vertrekt.GetValueOrDefault(groep);
            if (naslag.Plekken.TryGetValue(groep, out var plekken) && komt + blijft > plekken)
            {
                yield return $"toewijzingen: {groep} heeft {plekken} plekken en krijgt er {komt + blijft}";
            }
        }
    }

    private static string? Fout(Naslag naslag, Stap stap)
    {
        if (!naslag.Zoekvragen.TryGetValue(stap.Zoekvraag, out var zoekvraag))
        {
            return "is geen zoekvraag van de instantie";
        }
        if (stap.Van != zoekvraag.HuidigeGroep)
        {
            return $"woont niet in {stap.Van ?? "niets"}";
        }
        return naslag.PasselijkeGroepen[stap.Zoekvraag].Contains(stap.Naar) ? null : $"past niet in {stap.Naar}";
    }
}
