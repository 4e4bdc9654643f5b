using Regiotafel.Plaatsing.Instanties;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>Makes changes on a copy of the question of a region. The register and the cases stay as they are.</summary>
internal static class Wijziger
{
    /// <param name="vraag">The question as it is.</param>
    /// <param name="groepen">The codes of a unit, the first that is free first; empty when it has no open place in the register.</param>
    /// <param name="wijzigingen">In the order in which they were given.</param>
    public static Instantie Voer(
        Instantie vraag,
        Func<Guid, IReadOnlyList<string>> groepen,
        IEnumerable<Wijziging> wijzigingen
    ) =>
        wijzigingen.Aggregate(
            vraag,
            (v, w) => w.Eenheid is { } id ? Eenheid(v, groepen(id), w) : Norm(v, w.Doel, w.Getal)
        );

    private static Instantie Norm(Instantie vraag, string status, int weken) =>
        vraag with
        {
            Parameters = vraag.Parameters with
            {
                NormWeken = new Dictionary<string, int>(vraag.Parameters.NormWeken, StringComparer.Ordinal)
                {
                    [status] = weken,
                },
            },
        };

    private static Instantie Eenheid(Instantie vraag, IReadOnlyList<string> codes, Wijziging w)
    {
        // Places come at the first groep; they go where there are any.
        var over = w.Soort == Wijzigsoort.Plekken ? w.Getal : 0;
        var groepen = new Dictionary<string, Groepregel>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var groep = vraag.Groepen.Single(g => g.Code == code);
            var erbij = over > 0 ? over : Math.Max(over, -groep.Vrij);
            over -= erbij;
            groepen[code] = Zet(groep with { Vrij = groep.Vrij + erbij }, w);
        }
        return vraag with { Groepen = [.. vraag.Groepen.Select(g => groepen.GetValueOrDefault(g.Code, g))] };
    }

    private static Groepregel Zet(Groepregel regel, Wijziging w)
    {
        var g = regel.Groep;
        return w.Soort switch
        {
            Wijzigsoort.Contraindicatie => regel with
            {
                Groep = g with
                {
                    ContraIndicaties = g
                        .ContraIndicaties.Where(c => c.Key != w.Waarde)
                        .ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal),
                },
            },
            Wijzigsoort.Basis => regel with
            {
                Groep = g with
                {
                    Financiering = [.. g.Financiering.Append(w.Waarde).Distinct(StringComparer.Ordinal)],
                    FinancieringNiet = g.FinancieringNiet is { } niet ? [.. niet.Where(n => n != w.Waarde)] : null,
                },
            },
            Wijzigsoort.Profiel => regel with
            {
                Groep = g with { Profielen = [.. g.Profielen.Append(w.Waarde).Distinct(StringComparer.Ordinal)] },
            },
            Wijzigsoort.Leeftijd => regel with
            {
                Groep = g with { LeeftijdMin = w.Leeftijden.Min, LeeftijdMax = w.Leeftijden.Max },
            },
            // Nobody comes in, also not where a resident leaves: no basis pays for a place there.
            Wijzigsoort.Dicht => new Groepregel(g with { Financiering = [], FinancieringNiet = null }, 0),
            _ => regel,
        };
    }
}
