using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>The drawing of an indicator, from the same figures as its table.</summary>
internal static class Blokfiguren
{
    private const int MeesteVlakken = 5;

    /// <summary>Null where one count is all there is.</summary>
    public static Figuur? Maak(
        Cijferbron bron,
        string regio,
        IReadOnlyList<(string Periode, string Deel)> plekken,
        bool isReeks
    ) =>
        isReeks ? Lijn(bron, regio)
        : bron.IsVerdeling() && bron.Delen().Count <= MeesteVlakken ? Balk(bron, regio)
        : bron.IsTelling() ? (plekken.Count > 1 ? Stippen(bron, regio, plekken) : null)
        : Spreiding(bron, regio, plekken);

    private static string Id(Cijferbron bron) => $"cijfer-{bron.Tabel.Indicator}";

    /// <summary>What is measured, in which unit, on which day or over which period.</summary>
    public static string Wat(Cijferbron bron)
    {
        var woord = Indicatorwoord.Van(bron.Tabel.Indicator);
        var soort = bron.Tabel.Soort == "stand" ? "stand op" : "over";
        return $"{bron.Tabel.Titel}{woord.Kop}, {soort} {Schrijfwijze.Periode(bron.Periode)}";
    }

    private static Lijnfiguur Lijn(Cijferbron bron, string regio)
    {
        var punten = bron.Reeks(bron.Delen()[0])
            .Select(c => (Dag: Cijferwoorden.Begin(c.Periode), Band: c.Afronding()))
            .Select(p => new Meetpunt(p.Dag, p.Band?.Waarde, p.Band?.Laagste, p.Band?.Hoogste))
            .ToList();
        return new()
        {
            Id = Id(bron),
            Bevinding = Cijferzinnen.Bevinding(bron, regio),
            Wat = Wat(bron),
            Bron = bron.Regel(),
            Decimalen = bron.Decimalen(),
            Ontbreekt = bron.Reeks(bron.Delen()[0]).Ontbreekt(),
            Van = punten[0].Dag,
            Tot = punten[^1].Dag,
            Reeksen = [new(regio, Reeksstijl.Een, punten)],
        };
    }

    private static Aandeelbalk Balk(Cijferbron bron, string regio)
    {
        Aandeelrij Rij(string naam, string? code) =>
            new(
                naam,
                [
                    .. bron.Delen()
                        .Select(
                            (deel, i) =>
                                new Aandeel(
                                    Uitsplitsingwoorden.Tekst(deel),
                                    bron.Laatste(deel, code)?.Afronding(),
                                    (Reeksstijl)(i + 1)
                                )
                        ),
                ]
            );
        return new()
        {
            Id = Id(bron),
            Bevinding = Cijferzinnen.Bevinding(bron, regio),
            Wat = Wat(bron) + ". Door afronding is de som niet altijd 100%",
            Bron = bron.Regel(),
            Naamkop = "Deel",
            Ontbreekt = bron.Delen().Select(d => bron.Laatste(d)).Ontbreekt(),
            Rijen = bron.KanVergelijken
                ? [Rij(regio, null), Rij("Alle regio's samen", Cijferbron.Alle)]
                : [Rij(regio, null)],
        };
    }

    private static Stippenfiguur Stippen(
        Cijferbron bron,
        string regio,
        IReadOnlyList<(string Periode, string Deel)> plekken
    ) =>
        new()
        {
            Id = Id(bron),
            Bevinding = Cijferzinnen.Bevinding(bron, regio),
            Wat = Wat(bron),
            Bron = bron.Regel(),
            Decimalen = bron.Decimalen(),
            Naamkop = "Deel en periode",
            Ontbreekt = plekken.Select(p => bron.Cijfer(p.Periode, p.Deel)).Ontbreekt(),
            Waardekop = regio,
            InGegevenVolgorde = true,
            Rijen =
            [
                .. plekken.Select(p => new Stippenrij(
                    Naam(bron, p),
                    bron.Cijfer(p.Periode, p.Deel)?.Afronding(),
                    "",
                    Puntvorm.Rond,
                    p.Deel.Length == 0
                )),
            ],
        };

    private static Spreidingfiguur Spreiding(
        Cijferbron bron,
        string regio,
        IReadOnlyList<(string Periode, string Deel)> plekken
    ) =>
        new()
        {
            Id = Id(bron),
            Bevinding = Cijferzinnen.Bevinding(bron, regio),
            Wat = Wat(bron),
            Bron = bron.Regel(),
            Decimalen = bron.Decimalen(),
            Naamkop = "Deel en periode",
            Ontbreekt = plekken.Select(p => bron.Cijfer(p.Periode, p.Deel)).Ontbreekt(),
            Waardekop = regio,
            Rijen = [.. plekken.Select(p => Rij(bron, p, Naam(bron, p)))],
        };

    /// <summary>One figure of the region within all regions.</summary>
    public static Spreidingrij Rij(Cijferbron bron, (string Periode, string Deel) plek, string naam)
    {
        var eigen = bron.Cijfer(plek.Periode, plek.Deel);
        return new(
            naam,
            eigen?.Toeval(),
            Cijferwoorden.Getalwaarde(bron.Samen(plek.Periode, plek.Deel)?.Waarde),
            bron.Spreiding(plek.Periode, plek.Deel),
            bron.KanVergelijken ? eigen?.Woord ?? "" : "",
            eigen?.Vorm() ?? Puntvorm.Rond
        )
        {
            Eenheid = Indicatorwoord.Van(bron.Tabel.Indicator).Eenheid,
        };
    }

    private static string Naam(Cijferbron bron, (string Periode, string Deel) plek) =>
        Blokmaker.Rijnaam(plek, bron.Perioden().Count, bron.Delen().Count);
}
