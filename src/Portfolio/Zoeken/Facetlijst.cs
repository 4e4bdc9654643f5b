using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>One group of choices beside the results.</summary>
/// <param name="Veld">Name in the query string.</param>
/// <param name="Meervoud">More than one choice at a time.</param>
internal sealed record Facetgroep(string Veld, string Titel, bool Meervoud, IReadOnlyList<Facet> Keuzes);

/// <summary>The choices that search offers, from the code lists.</summary>
internal static class Facetlijst
{
    private static readonly string[] Leeftijden = ["18-26", "27-44", "45-64", "65-120"];

    public static IReadOnlyList<Facetgroep> Alle(DateOnly dag) =>
        [
            new("fin", "Betaald uit", false, Keuzes("FIN", Enum.GetNames<Financieringsbasis>())),
            new("pro", "Zorgprofiel", false, Keuzes("PRO", Profielen(dag))),
            new("lft", "Leeftijd van de cliënt", false, Keuzes("LFT", Leeftijden)),
            new("vrz", "Nodig op de plek", true, Keuzes("VRZ", Voorziening.Lijst.GeldigOp(dag).Select(v => v.Code))),
            new("ken", "Speelt bij de cliënt", true, Keuzes("CON", Kenmerk.Lijst.GeldigOp(dag).Select(k => k.Code))),
            new("lev", "Leveringsvorm", true, Keuzes("LEV", Vormen(dag))),
            new("ges", "Woongroep", false, Keuzes("GES", ["m", "v"])),
        ];

    public static string Naam(Facet facet, DateOnly dag) =>
        facet.Criterium switch
        {
            "FIN" => Enum.TryParse<Financieringsbasis>(facet.Code, out var basis) ? basis.Naam() : facet.Code,
            "PRO" => Zorgprofiel.Van(facet.Code, dag) is { } p ? $"{p.Kort} {p.Naam}" : facet.Code,
            "LFT" => facet.Code.EndsWith("-120", StringComparison.Ordinal)
                ? $"{facet.Code[..^4]} en ouder"
                : facet.Code.Replace("-", " tot en met ", StringComparison.Ordinal),
            "VRZ" => Labels.Voorziening(facet.Code, dag),
            "CON" => Labels.Kenmerk(facet.Code, dag),
            "LEV" => Leveringsvorm.Van(facet.Code, dag)?.Omschrijving ?? facet.Code,
            "GES" => facet.Code == "m" ? "man" : "vrouw",
            _ => facet.Code,
        };

    private static IEnumerable<string> Profielen(DateOnly dag) =>
        Zorgprofiel
            .Lijst.GeldigOp(dag)
            .Where(p => p.Groep is "W" or "B")
            .OrderByDescending(p => p.Groep, StringComparer.Ordinal)
            .ThenBy(p => p.Nummer)
            .Select(p => p.Code);

    private static IEnumerable<string> Vormen(DateOnly dag) =>
        Leveringsvorm.Lijst.GeldigOp(dag).Where(l => l.Code != "9").Select(l => l.Code);

    private static Facet[] Keuzes(string criterium, IEnumerable<string> codes) =>
        [.. codes.Select(code => new Facet(criterium, code))];
}
