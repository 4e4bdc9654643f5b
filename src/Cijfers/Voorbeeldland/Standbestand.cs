namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Writes the published stock of the invented country: counted from its persons, rounded to five as publishers do.</summary>
internal static class Standbestand
{
    private static readonly (string Code, int Tot)[] Leeftijden =
    [
        ("18-26", 26),
        ("27-44", 44),
        ("45-64", 64),
        ("65+", int.MaxValue),
    ];

    public static void Schrijf(Csvschrijver uit, Land land)
    {
        var perioden = land.Personen.SelectMany(p => p.Perioden).Where(p => p.Groep == Woonperiode.Wonen).ToList();
        for (var jaar = Dagen.EersteJaar; jaar <= Dagen.LaatsteJaar; jaar++)
        {
            for (var maand = 1; maand <= 10 && Dagen.Van(jaar, maand, 1) < Dagen.Slot; maand += 3)
            {
                Profielen(uit, perioden, Dagen.Van(jaar, maand, 1));
            }
        }
        for (var jaar = Dagen.EersteJaar; jaar < Dagen.LaatsteJaar; jaar++)
        {
            Kenmerken(uit, perioden, Dagen.Van(jaar, 12, 31));
        }
    }

    private static void Profielen(Csvschrijver uit, IEnumerable<Woonperiode> perioden, int dag)
    {
        var stand = Op(perioden, dag).ToLookup(p => p.ProfielOp(dag));
        foreach (var profiel in Profiel.Van(Woonperiode.Wonen))
        {
            Regel(uit, "CIZ", "profiel", profiel.Zzp, dag, stand[profiel].Count());
        }
    }

    private static void Kenmerken(Csvschrijver uit, IEnumerable<Woonperiode> perioden, int dag)
    {
        var personen = Op(perioden, dag).Select(p => p.Persoon).ToList();
        Regel(uit, "CBS", "totaal", "totaal", dag, personen.Count);
        foreach (var groep in personen.GroupBy(p => Leeftijd(p, dag)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Regel(uit, "CBS", "leeftijd", groep.Key, dag, groep.Count());
        }
        foreach (var groep in personen.GroupBy(p => p.Herkomst).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Regel(uit, "CBS", "herkomst", groep.Key, dag, groep.Count());
        }
    }

    private static IEnumerable<Woonperiode> Op(IEnumerable<Woonperiode> perioden, int dag) =>
        perioden.Where(p => p.Raakt(dag, dag) && !(p.Gat is var (voor, na) && voor < dag && dag < na));

    private static string Leeftijd(Persoon persoon, int dag)
    {
        var jaren = Dagen.Jaar(dag) - persoon.Geboortejaar;
        return Leeftijden.First(l => jaren <= l.Tot).Code;
    }

    private static void Regel(Csvschrijver uit, string bron, string dimensie, string code, int dag, int aantal)
    {
        uit.Tekst(bron).Veld().Tekst(dimensie).Veld().Tekst(code).Veld().Dag(dag).Veld();
        uit.Getal((aantal + 2) / 5 * 5).Einde();
    }
}
