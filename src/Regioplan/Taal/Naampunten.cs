using System.Collections.Frozen;
using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Words that may be the name of a person: what is sure is refused when it is saved, of the rest a person says what it is.</summary>
internal static class Naampunten
{
    /// <param name="vandaag">Any day will do: a date of birth is refused before a text is kept.</param>
    /// <param name="vertrouwd">Words of the names of organisations.</param>
    public static IEnumerable<Keurpunt> Vind(string markdown, DateOnly vandaag, FrozenSet<string>? vertrouwd) =>
        Herkenningsscan
            .Scan(markdown, vandaag, vertrouwd)
            .Vondsten.Where(v => v.Soort == Vondstsoort.Naam)
            .Select(v => Punt(markdown, v.Begin, v.Lengte));

    private static Keurpunt Punt(string tekst, int begin, int lengte)
    {
        var woord = tekst.Substring(begin, lengte);
        return new(
            Keursoort.Waarschuwing,
            1 + tekst.AsSpan(0, begin).Count('\n'),
            $"“{woord}” is misschien de naam van een persoon. Haal de naam weg, of schrijf waarom het geen persoon is.",
            Sleutel.Van("naam", Regelrond(tekst, begin), woord)
        )
        {
            IsNaam = true,
        };
    }

    private static string Regelrond(string tekst, int plek)
    {
        var begin = tekst.LastIndexOf('\n', Math.Max(0, plek - 1)) + 1;
        var einde = tekst.IndexOf('\n', plek);
        return tekst[begin..(einde < 0 ? tekst.Length : einde)];
    }
}
