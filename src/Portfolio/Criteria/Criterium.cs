using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>
/// A criterion: its label, order and decider are data (<c>criteria.csv</c>), the test behind its code is C#.
/// </summary>
/// <param name="Beslisser">Who decides on a "niet", unless the rule names somebody else.</param>
internal sealed record Criterium(string Code, string Label, int Volgorde, Beslisser Beslisser)
{
    private static readonly ImmutableDictionary<string, Func<Paar, Beslisser, IEnumerable<Bevinding>>> Regels =
        new Dictionary<string, Func<Paar, Beslisser, IEnumerable<Bevinding>>>(StringComparer.Ordinal)
        {
            ["FIN"] = Een(Plekregels.Financiering),
            ["PRO"] = Een(Plekregels.Profiel),
            ["LEV"] = Een(Plekregels.Leveringsvorm),
            ["LFT"] = Een(Plekregels.Leeftijd),
            ["CON"] = Zorgregels.ContraIndicaties,
            ["VRZ"] = Zorgregels.Voorzieningen,
            ["GES"] = Een(Plekregels.Woongroep),
            ["REG"] = Een(Plekregels.Regio),
            ["UIT"] = Een(Afspraakregels.Uitgesloten),
            ["DAT"] = Een(Afspraakregels.Datum),
            ["VRS"] = Een(Afspraakregels.Versheid),
            ["VKR"] = Een(Afspraakregels.Voorkeurslijst),
            ["ZEK"] = Een(Afspraakregels.Zekerheid),
            ["AFS"] = Een(Afspraakregels.Afstand),
            ["PRK"] = Een(Afspraakregels.Geparkeerd),
            ["AFW"] = Een(Afspraakregels.Afwijzing),
            ["TOE"] = Een(Afspraakregels.Toestemming),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>How many codes have a rule.</summary>
    public static int Aantal => Regels.Count;

    public static Codelijst<Criterium> Lijst { get; } =
        new(
            typeof(Criterium).Assembly,
            "criteria.csv",
            r =>
                new(
                    r.Code,
                    r.Omschrijving,
                    int.Parse(r["volgorde"], CultureInfo.InvariantCulture),
                    Enum.Parse<Beslisser>(r["beslisser"], ignoreCase: true)
                )
        );

    public static IEnumerable<Criterium> GeldigOp(DateOnly datum) => Lijst.GeldigOp(datum).OrderBy(c => c.Volgorde);

    /// <summary>One finding; for the criteria with a sub-code one for each, in ordinal order.</summary>
    public IEnumerable<Bevinding> Toets(Paar paar) => Regels[Code](paar, Beslisser);

    private static Func<Paar, Beslisser, IEnumerable<Bevinding>> Een(Func<Paar, Beslisser, Bevinding> regel) =>
        (paar, beslisser) => [regel(paar, beslisser)];
}
