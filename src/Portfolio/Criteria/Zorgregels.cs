using Regiotafel.Portfolio.Deur;
using static Regiotafel.Portfolio.Criteria.Bevinding;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>The rules with a sub-code: contra-indications the unit states, provisions the client needs.</summary>
internal static class Zorgregels
{
    public static IEnumerable<Bevinding> ContraIndicaties(Paar paar, Beslisser beslisser) =>
        paar
            .Groep.ContraIndicaties.OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => ContraIndicatie(paar, c.Key, c.Value, beslisser) with { Subcode = c.Key });

    public static IEnumerable<Bevinding> Voorzieningen(Paar paar, Beslisser beslisser) =>
        paar
            .Client.Nodig.Concat(paar.Client.MisschienNodig)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(code => Voorziening(paar, code, beslisser) with { Subcode = code });

    private static Bevinding ContraIndicatie(Paar paar, string code, string stand, Beslisser beslisser)
    {
        var label = Labels.Kenmerk(code, paar.Moment.Datum);
        bool? speelt = paar.Client.Kenmerken.TryGetValue(code, out var waarde) ? waarde : null;
        return (stand, speelt) switch
        {
            ("geen", _) or (_, false) => Past,
            ("sluit_uit", true) => Niet(beslisser, $"Contra-indicatie op deze plek: {label}.").Met("ja", stand),
            (_, true) => VraagAanbieder($"De aanbieder wil eerst overleggen over: {label}.").Met("ja", stand),
            _ => VraagIndiener($"Nog niet bekend of dit speelt: {label}.").Met(null, stand),
        };
    }

    private static Bevinding Voorziening(Paar paar, string code, Beslisser beslisser)
    {
        var label = Labels.Voorziening(code, paar.Moment.Datum);
        bool? aanwezig = paar.Groep.Voorzieningen.TryGetValue(code, out var waarde) ? waarde : null;
        var nodig = paar.Client.Nodig.Contains(code);
        return (nodig, aanwezig) switch
        {
            (_, true) => Past,
            (true, false) => Niet(beslisser, $"Nodig en hier niet aanwezig: {label}.").Met("nodig", "nee"),
            (true, null) => VraagAanbieder($"Nog niet bekend of dit hier aanwezig is: {label}.").Met("nodig", null),
            _ => VraagIndiener($"Nog niet bekend of dit nodig is: {label}.")
                .Met("misschien nodig", aanwezig is null ? null : "nee"),
        };
    }
}
