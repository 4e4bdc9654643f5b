using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>The figures of the national page, each with its finding, its table and its source.</summary>
internal sealed class Landelijkefiguren(Landelijkbeeld beeld)
{
    public const string Stand = "stand-zorgprofiel";
    public const string Netto = "nettogroei";
    public const string Profielgroei = "groei-zorgprofiel";
    public const string Profielaandeel = "aandeel-zorgprofiel";
    public const string Doelpad = "instroom-doelpad";
    public const string Herkomst = "herkomst-wmo";

    public Lijnfiguur Standfiguur =>
        new()
        {
            Id = Stand,
            Adres = Adres(Stand),
            Bevinding = Zinnen.Stand(beeld.Groeireeks),
            Wat = "Mensen met een geldige indicatie voor een ggz-woonprofiel op de peildatum, per zorgprofiel",
            Bron =
                $"{beeld.Bron} Elk aantal kan {Landelijkestand.Afrondmarge} hoger of lager zijn: dat is kleiner dan de stip. "
                + $"Definitie aanspraken {beeld.Totaal[0].Versie}. Peildatum: de eerste dag van het kwartaal.",
            Van = beeld.Totaal[0].Peildatum,
            Tot = beeld.Peildatum,
            Reeksen =
            [
                .. beeld.Profielen.Select(p => Reeks(p, p.Stand.Select(c => new Meetpunt(c.Peildatum, c.Teller)))),
            ],
        };

    public Lijnfiguur Groeifiguur =>
        new()
        {
            Id = Netto,
            Adres = Adres(Netto),
            Bevinding = Zinnen.Nettogroei(beeld.Groeireeks),
            Wat = "Nettogroei van de stand per maand, gemiddeld over het kwartaal tot de peildatum",
            Bron =
                $"{beeld.Bron} Eigen berekening uit afgeronde aantallen: verschil met het kwartaal ervoor, gedeeld door 3. Een marge die smaller is dan de lijn staat alleen in de tabel. "
                + $"Definitie aanspraken-netto-per-maand {beeld.Totaal[0].Versie}.",
            Van = beeld.Groeireeks[0].Tot,
            Tot = beeld.Groeireeks[^1].Tot,
            Reeksen =
            [
                new(
                    "W1-5",
                    Reeksstijl.Een,
                    [.. beeld.Groeireeks.Select(g => new Meetpunt(g.Tot, g.Rond, g.Laagste, g.Hoogste))]
                ),
            ],
        };

    public Kleinereeksen Profielgroeifiguur =>
        new()
        {
            Id = Profielgroei,
            Adres = Adres(Profielgroei),
            Bevinding = Zinnen.Profielgroei([.. beeld.Profielen.Select(Profielgroeipunten)]),
            Wat = "Groei van de stand in een kwartaal, in procenten, per zorgprofiel",
            Bron =
                $"{beeld.Bron} Eigen berekening uit afgeronde aantallen. Een marge die smaller is dan de lijn staat alleen in de tabel. Definitie aanspraken-groei {beeld.Totaal[0].Versie}.",
            Decimalen = 2,
            Van = beeld.Profielen[0].Groei[0].Peildatum,
            Tot = beeld.Peildatum,
            Reeksen = [.. beeld.Profielen.Select(p => Reeks(p, Profielgroeipunten(p)))],
        };

    public Aandeelbalk Aandeelfiguur =>
        new()
        {
            Id = Profielaandeel,
            Adres = Adres(Profielaandeel),
            Bevinding = Zinnen.Aandeel(beeld.Profielen),
            Wat =
                $"Aandeel van elk zorgprofiel in de stand op {string.Join(" en ", Aandeeldagen.Select(d => d.Voluit()))}",
            Bron =
                $"{beeld.Bron} Door afronding kan een aandeel hoogstens 0,1 procentpunt anders zijn. "
                + $"Definitie aanspraken-aandeel {beeld.Totaal[0].Versie}.",
            Naamkop = "Zorgprofiel",
            Decimalen = 2,
            Rijen =
            [
                .. Aandeeldagen.Select(dag => new Aandeelrij(
                    dag.Voluit(),
                    [.. beeld.Profielen.Select(p => Deel(p, dag))]
                )),
            ],
        };

    public Stapfiguur Doelfiguur =>
        new()
        {
            Id = Doelpad,
            Adres = Adres(Doelpad),
            Bevinding = Zinnen.Doel(beeld.Doelen),
            Wat = "Instroom per maand: de doelen, en wat er is geleverd",
            Bron =
                "Bron: Eindrapport regioaanpak (september 2024), hoofdstuk 2 tot en met 4. "
                + "Niet vast te stellen is welk deel door de regioaanpak komt.",
            Ontbreekt = "niet geleverd",
            Van = Doeldagen.Min().AddYears(-1),
            Tot = Doeldagen.Max().AddYears(1),
            Reeksen =
            [
                new("instroom", Reeksstijl.Een, [new(Doeldagen.Min().AddYears(-1), null)]),
                new(
                    "doel",
                    Reeksstijl.Grens,
                    [
                        .. beeld
                            .Doelen.Where(d => d.Van is not null)
                            .OrderBy(d => d.Van)
                            .Select(d => new Meetpunt(d.Van!.Value, d.PerMaand)),
                    ]
                )
                {
                    ZonderDatum =
                    [
                        .. beeld.Doelen.Where(d => d.Van is null).Select(d => new Openwaarde(d.Rol, d.PerMaand)),
                    ],
                },
            ],
        };

    public Aandeelbalk Herkomstfiguur
    {
        get
        {
            var wmo = Kerncijfer.Van("herkomst-wmo-aandeel");
            return new()
            {
                Id = Herkomst,
                Adres = Adres(Herkomst),
                Bevinding = $"{wmo.Tekst} van de mensen kwam uit de Wmo",
                Wat = $"Herkomst van de mensen met een indicatie, {wmo.Instantie}, op {wmo.Peildatum.Voluit()}",
                Bron = $"Bron: {wmo.Bron}. Overgenomen, niet berekend: de aantallen erachter zijn niet gepubliceerd.",
                Naamkop = "Herkomst",
                Decimalen = 2,
                Ontbreekt = "niet gepubliceerd",
                Rijen =
                [
                    new(
                        "",
                        [
                            new("uit de Wmo", new(wmo.Waarde), Reeksstijl.Een),
                            new("andere herkomst", null, Reeksstijl.Grens),
                        ]
                    ),
                ],
            };
        }
    }

    private IEnumerable<DateOnly> Doeldagen => beeld.Doelen.Select(d => d.Van).OfType<DateOnly>();

    private IEnumerable<DateOnly> Aandeeldagen =>
        new[] { beeld.Peildatum, beeld.Peildatum.AddYears(-1) }.Where(dag => beeld.Totaal.Any(c => c.Peildatum == dag));

    private static Reeks Reeks(Profielrij profiel, IEnumerable<Meetpunt> punten) =>
        new(profiel.Profiel.Kort, (Reeksstijl)profiel.Profiel.Nummer!.Value, [.. punten]);

    // Both counts were rounded: least is a low count after a high one, most the other way round.
    private static List<Meetpunt> Profielgroeipunten(Profielrij profiel) =>
        [
            .. profiel.Groei.Select(groei =>
            {
                var (nu, eerder) = (Aantal(profiel, groei.Peildatum), Aantal(profiel, groei.Peildatum.AddMonths(-3)));
                const int Marge = Landelijkestand.Afrondmarge;
                return new Meetpunt(
                    groei.Peildatum,
                    groei.Waarde,
                    Procent(nu - Marge, eerder + Marge),
                    Procent(nu + Marge, eerder - Marge)
                );
            }),
        ];

    private static int Aantal(Profielrij profiel, DateOnly dag) => profiel.Stand.First(c => c.Peildatum == dag).Teller;

    private static decimal Procent(int nu, int eerder) =>
        Math.Round((decimal)(nu - eerder) * 100 / eerder, 2, MidpointRounding.AwayFromZero);

    private static Aandeel Deel(Profielrij profiel, DateOnly dag) =>
        new(
            profiel.Profiel.Kort,
            new(profiel.Aandeel.First(c => c.Peildatum == dag).Waarde),
            (Reeksstijl)profiel.Profiel.Nummer!.Value
        );

    // An earlier quarter is not what the address shows.
    private string? Adres(string code) => beeld.IsLaatste ? Landelijkpaneel.Vast(code) : null;
}
