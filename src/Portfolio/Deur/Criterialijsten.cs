using Regiotafel.Portfolio.Criteria;

namespace Regiotafel.Portfolio.Deur;

/// <summary>The words of the criteria on a day, for forms and pages: code and what people say.</summary>
public static class Criterialijsten
{
    /// <summary>What may play at a client's side, in the order of the list.</summary>
    public static IReadOnlyDictionary<string, string> Kenmerken(DateOnly dag) =>
        Kenmerk.Lijst.GeldigOp(dag).ToDictionary(k => k.Code, k => k.Omschrijving, StringComparer.Ordinal);

    /// <summary>What a place may have, in the order of the list.</summary>
    public static IReadOnlyDictionary<string, string> Voorzieningen(DateOnly dag) =>
        Voorziening.Lijst.GeldigOp(dag).ToDictionary(v => v.Code, v => v.Omschrijving, StringComparer.Ordinal);

    /// <summary>The label of a criterion, whatever stands behind its dot: <c>CON.lvb</c> gives that of CON.</summary>
    public static string Criterium(string code, DateOnly dag) =>
        Criteria.Criterium.Lijst.Van(code.Split('.')[0], dag)?.Label ?? code;
}
