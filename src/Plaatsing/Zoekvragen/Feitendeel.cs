using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>One question of a part of the form.</summary>
/// <param name="Code">Code of the fact.</param>
/// <param name="Hint">Below the label; null for none.</param>
/// <param name="Keuzes">The options; null for a free number or age.</param>
/// <param name="Meer">More than one may be ticked.</param>
internal sealed record Feitvraag(string Code, string? Hint, IReadOnlyList<SelectListItem>? Keuzes, bool Meer = false);

/// <summary>The form of the facts in parts that are saved one by one: nobody has to know all at once.</summary>
internal sealed record Feitendeel(string Naam, string Titel, string Zin, IReadOnlyList<Feitvraag> Vragen)
{
    private static readonly SelectListItem[] JaNee = [new("speelt", Feitcode.Ja), new("speelt niet", Feitcode.Nee)];

    private static readonly SelectListItem[] Behoefte =
    [
        new("nodig", Feitcode.Nodig),
        new("misschien nodig", Feitcode.Misschien),
        new("niet nodig", Feitcode.Nee),
    ];

    /// <summary>All parts in order.</summary>
    /// <param name="dag">The lists as they hold on this day.</param>
    /// <param name="gemeenten">Municipalities of the region where the network can be.</param>
    public static IReadOnlyList<Feitendeel> Alle(DateOnly dag, IEnumerable<string> gemeenten) =>
        [Indicatie(dag), Persoon(gemeenten), Speelt(dag), Nodig(dag)];

    private static Feitendeel Indicatie(DateOnly dag) =>
        new(
            "indicatie",
            "Indicatie",
            "Wat betaald wordt en welke zorg erbij hoort.",
            [
                new(
                    Feitcode.Financiering,
                    null,
                    [
                        .. new[] { "WlzW", "WlzB", "WlzOverig", "Wmo" }.Select(b => new SelectListItem(
                            Woorden.Basis(b),
                            b
                        )),
                    ]
                ),
                new(
                    Feitcode.Profiel,
                    null,
                    [
                        .. Zorgprofiel
                            .Lijst.GeldigOp(dag)
                            .Where(p => p.Groep is "W" or "B")
                            .OrderByDescending(p => p.Groep, StringComparer.Ordinal)
                            .ThenBy(p => p.Nummer)
                            .Select(p => new SelectListItem($"{p.Kort}: {p.Naam}", p.Code)),
                    ]
                ),
                new(
                    Feitcode.Leveringsvormen,
                    "Alle vormen die de cliënt goed vindt.",
                    [.. Leveringsvorm.Lijst.GeldigOp(dag).Select(l => new SelectListItem(l.Omschrijving, l.Code))],
                    Meer: true
                ),
            ]
        );

    private static Feitendeel Persoon(IEnumerable<string> gemeenten) =>
        new(
            "persoon",
            "Leeftijd en netwerk",
            "Nooit een geboortedatum of adres.",
            [
                new(Feitcode.Leeftijd, "Hele jaren: 53, of een band: 50-54.", null),
                new(
                    Feitcode.Geslacht,
                    "Alleen nodig voor een woongroep voor mannen of voor vrouwen.",
                    [new("man", "m"), new("vrouw", "v")]
                ),
                new(
                    Feitcode.Netwerk,
                    "De gemeente waar familie, vrienden of werk zijn.",
                    [.. gemeenten.Select(g => new SelectListItem(g, g))]
                ),
                new(Feitcode.MaxKm, "Hoogstens zoveel kilometer van het netwerk. Leeg is: maakt niet uit.", null),
            ]
        );

    private static Feitendeel Speelt(DateOnly dag) =>
        new(
            "speelt",
            "Wat speelt",
            "Een aanbieder kan hierom een plek uitsluiten of willen overleggen. Onbekend telt niet als nee.",
            [.. Criterialijsten.Kenmerken(dag).Keys.Select(k => new Feitvraag(Feitcode.Kenmerk(k), null, JaNee))]
        );

    private static Feitendeel Nodig(DateOnly dag) =>
        new(
            "nodig",
            "Wat nodig is",
            "Alleen wat de cliënt echt nodig heeft. Wat niet nodig is, telt niet mee.",
            [
                .. Criterialijsten
                    .Voorzieningen(dag)
                    .Keys.Select(v => new Feitvraag(Feitcode.Voorziening(v), null, Behoefte)),
            ]
        );
}
