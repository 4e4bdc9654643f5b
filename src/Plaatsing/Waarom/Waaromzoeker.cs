using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Knelpunten;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Waarom;

/// <summary>Answers for one zoekvraag, on every groep, why it is not there.</summary>
internal static class Waaromzoeker
{
    /// <summary>The answer, or null when there is no zoekvraag with this code.</summary>
    /// <param name="meeste">Groepen to give at most.</param>
    public static Waaromantwoord? Zoek(Instantie instantie, string code, int meeste)
    {
        var nummer = instantie.Zoekvragen.ToList().FindIndex(z => z.Code == code);
        if (nummer < 0)
        {
            return null;
        }
        var bogen = new Bogenset(instantie);
        var geplaatst = Verdeler.Los(bogen, () => false).Naar[nummer]?.Groep;
        var zoekvraag = instantie.Zoekvragen[nummer];
        var uitkomsten = Enumerable
            .Range(0, instantie.Groepen.Count)
            .Where(g => bogen.Plekken[g] > 0 && g != bogen.Huidig[nummer])
            .Select(g =>
                (Groep: g, Toets: Criteriumtoets.Toets(zoekvraag.Profiel, instantie.Groepen[g].Groep, instantie.Moment))
            )
            .OrderBy(u => u.Toets, Toetsuitkomst.BijnaEerst)
            .ToList();
        var getoond = uitkomsten.Take(meeste).ToList();
        var kosten = Kostenrekenaar.Bereken(
            bogen,
            nummer,
            getoond.Where(u => u.Toets.Oordeel == Oordeel.Past && u.Groep != geplaatst).Select(u => u.Groep).ToHashSet()
        );
        return new(
            instantie.Naam,
            instantie.Datum,
            code,
            geplaatst is not null ? "geplaatst" : Uitkomst(uitkomsten.Select(u => u.Toets.Oordeel)),
            geplaatst is { } groep ? instantie.Groepen[groep].Code : null,
            [.. getoond.Select(u => new Waaromregel(u.Toets, kosten.GetValueOrDefault(u.Groep)))],
            uitkomsten.Count - getoond.Count,
            [.. Knelpuntzoeker.Zoek(bogen).Where(k => k.Zoekvragen.Contains(code))]
        );
    }

    private static string Uitkomst(IEnumerable<Oordeel> oordelen) =>
        oordelen.DefaultIfEmpty(Oordeel.Niet).Min() switch
        {
            Oordeel.Past => "past_maar_vol",
            Oordeel.Onbekend => "bijna",
            _ => "past_nergens",
        };
}
