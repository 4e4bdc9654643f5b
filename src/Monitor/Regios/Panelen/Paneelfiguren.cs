using System.Globalization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>The drawings of the panels, from the same figures as their tables.</summary>
internal static class Paneelfiguren
{
    private const string Eenheid = "Per 10.000 inwoners";
    private const string Alle = "alle regio's";

    public static Bandwaarde Afronding(Maandstroom som) => new(som.Som, som.Minst, som.Meest);

    /// <summary>Each region with its interval, beside all of them.</summary>
    public static Stippenfiguur Stippen(Cijferbron bron, IReadOnlyList<VrijCijfer> regios, string bevinding) =>
        new()
        {
            Id = "regios-stippen",
            Bevinding = bevinding,
            Wat = $"Stand per 10.000 inwoners op {Schrijfwijze.Periode(bron.Periode)}, met de marge van toeval (95%)",
            Bron = bron.Regel(),
            Naamkop = "Regio",
            Waardekop = Eenheid,
            Gemiddelde = Cijferwoorden.Getalwaarde(bron.Laatste("", Cijferbron.Alle)?.Waarde),
            Gemiddeldenaam = Alle,
            Rijen =
            [
                .. regios.Select(c => new Stippenrij(
                    Cijferwoorden.Kortenaam(c.Regio),
                    c.Toeval(),
                    c.Woord ?? Cijferwoorden.Weinig,
                    c.Vorm(),
                    c.Regio == bron.Regio
                )),
            ],
        };

    /// <summary>Each region against its inhabitants, with the limits of chance; null where there are none to draw.</summary>
    public static Trechterfiguur? Trechter(Cijferbron bron, IReadOnlyList<VrijCijfer> regios, string bevinding)
    {
        var stippen = regios
            .Where(c => c is { Waarde: not null, Noemer: not null })
            .Select(c => new Trechterstip(
                Cijferwoorden.Kortenaam(c.Regio),
                Cijferwoorden.Getalwaarde(c.Noemer)!.Value,
                new(Cijferwoorden.Getalwaarde(c.Waarde)!.Value),
                c.Woord ?? Cijferwoorden.Weinig,
                c.Vorm(),
                c.Regio == bron.Regio
            )
            {
                Limiet = Limiet(bron, long.Parse(c.Noemer!, CultureInfo.InvariantCulture)),
            })
            .ToList();
        var gemiddelde = Cijferwoorden.Getalwaarde(bron.Laatste("", Cijferbron.Alle)?.Waarde);
        if (stippen.Count < 2 || gemiddelde is null)
        {
            return null;
        }
        return new()
        {
            Id = "regios-trechter",
            Bevinding = bevinding,
            Wat = $"Stand per 10.000 inwoners tegen het aantal inwoners, met de grenzen van toeval (95% en 99,8%)",
            Bron = bron.Regel(),
            Naamkop = "Regio",
            Waardekop = Eenheid,
            Noemerkop = "Inwoners",
            Gemiddelde = gemiddelde.Value,
            Gemiddeldenaam = Alle,
            Stippen = stippen,
            Limieten = [.. Limieten(bron, (long)stippen.Min(s => s.Noemer), (long)stippen.Max(s => s.Noemer))],
        };
    }

    private static Trechterlimiet? Limiet(Cijferbron bron, long noemer) =>
        Limieten(bron, noemer, noemer).FirstOrDefault();

    private static IEnumerable<Trechterlimiet> Limieten(Cijferbron bron, long van, long tot) =>
        bron
            .Tabel.Trechter(bron.Periode, "", van, tot)
            .Select(p => new Trechterlimiet(p.Noemer, p.Onder, p.Boven, p.OnderStreng, p.BovenStreng));

    /// <summary>The five profiles of the region, and of all regions below it.</summary>
    public static Aandeelbalk Balk(Cijferbron bron, string regio, string bevinding)
    {
        Aandeelrij Rij(string naam, string? code) =>
            new(
                naam,
                [
                    .. Zorgprofiel
                        .Alle.Where(p => p.Groep == "W")
                        .OrderBy(p => p.Nummer)
                        .Select(p => new Aandeel(
                            p.Kort,
                            bron.Laatste($"zzp={p.Code}", code) is { } cijfer ? cijfer.Afronding() : null,
                            (Reeksstijl)p.Nummer!.Value
                        )),
                ]
            );
        return new()
        {
            Id = "profielen-balk",
            Bevinding = bevinding,
            Wat =
                $"Aandeel per zorgprofiel, van {Schrijfwijze.Periode(bron.Periode)}. Door afronding is de som niet altijd 100%",
            Bron = bron.Regel(),
            Naamkop = "Zorgprofiel",
            Rijen = bron.KanVergelijken ? [Rij(regio, null), Rij("Alle regio's", Cijferbron.Alle)] : [Rij(regio, null)],
        };
    }

    /// <summary>From stand to stand.</summary>
    public static Brugfiguur Brug(Stroombrug brug, Cijferbron bron) =>
        new()
        {
            Id = "brug",
            Bevinding = brug.Bevinding,
            Wat =
                $"Mensen met een W-profiel, {Schrijfwijze.Periode(brug.Instroom.Begin)} tot en met {Schrijfwijze.Periode(brug.Instroom.Eind)}",
            Bron = bron.Regel(),
            Waardekop = "Mensen",
            Restnaam = "verhuisd, met afronding",
            Begin = new($"stand {Cijferwoorden.Laatstedag(brug.Begin.Periode)}", brug.Begin.Afronding()),
            Stappen =
            [
                new("instroom", Afronding(brug.Instroom)),
                new("herintreding", Afronding(brug.Herintreding)),
                new(
                    "uitstroom",
                    Afronding(brug.Uitstroom),
                    Eraf: true,
                    brug.Overleden is { } dood ? new("waarvan overleden", Afronding(dood)) : null
                ),
            ],
            Eind = new($"stand {Cijferwoorden.Laatstedag(brug.Eind.Periode)}", brug.Eind.Afronding()),
        };
}
