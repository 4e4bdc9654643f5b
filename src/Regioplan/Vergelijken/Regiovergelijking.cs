using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Vergelijken;

/// <summary>Two regions of one edition beside each other. No difference between them: each is held against all regions together.</summary>
internal static class Regiovergelijking
{
    public static IReadOnlyList<Vergelijkgroep> Maak(Planbeeld een, Planbeeld ander)
    {
        var anders = ander.Blokken().ToDictionary(b => b.Indicator);
        var eigen = een.Blokken().ToList();
        return
        [
            .. eigen.Select(b => Groep(b, anders.GetValueOrDefault(b.Indicator))),
            .. anders.Values.Where(b => eigen.TrueForAll(e => e.Indicator != b.Indicator)).Select(b => Groep(null, b)),
        ];
    }

    /// <summary>The indicators of a plan.</summary>
    public static IEnumerable<Cijferblok> Blokken(this Planbeeld plan) =>
        plan.Secties.SelectMany(s => s.Blokken).OfType<Cijferblok>();

    private static Vergelijkgroep Groep(Cijferblok? een, Cijferblok? ander)
    {
        var blok = (een ?? ander)!;
        var namen = new[] { een, ander }.OfType<Cijferblok>().SelectMany(b => b.Rijen).Select(r => r.Naam).Distinct();
        return new(
            blok.Indicator,
            blok.Tabel.Titel,
            [.. namen.Select(n => new Vergelijkrij(n, Rij(een, n), Rij(ander, n)))],
            een is not null && ander is not null && een.Tabel.Hoofdversie != ander.Tabel.Hoofdversie
                ? Editievergelijking.Breuk(een, ander)
                : null
        )
        {
            NaastOngewogen = blok.NaastOngewogen,
        };
    }

    /// <summary>All regions together: twice when the two plans have another uitgave, since each word is about its own.</summary>
    public static string Samen(Vergelijkrij rij, string een, string ander) =>
        (rij.Een?.Alle.Tekst ?? "", rij.Ander?.Alle.Tekst ?? "") switch
        {
            ("", var alle) => alle,
            (var alle, "") => alle,
            var (a, b) when a == b => a,
            var (a, b) => $"{a} bij {een}, {b} bij {ander}",
        };

    private static Planrij? Rij(Cijferblok? blok, string naam) => blok?.Rijen.FirstOrDefault(r => r.Naam == naam);
}
