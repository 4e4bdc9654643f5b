using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Portfolio.Historie;

/// <summary>
/// By hand: a unit of 10 places, known since 1-10-2026 with 4 free (6 occupied); on 20-10 two are free and 1 held
/// (8 occupied); a second offer of 3 free from 1-12 does not count yet; the unit grows to 12 places on 30-10 (10 occupied).
/// </summary>
public sealed class BezettingTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);
    private static readonly Guid Eenheid = Guid.NewGuid();
    private static readonly Guid Aanbod = Guid.NewGuid();

    private static readonly Historieregel[] Regels =
    [
        Van(new(2026, 10, 1), Unit(10)),
        Van(new(2026, 10, 1), Plekken(Aanbod, 4, 0, vanaf: null)),
        Van(new(2026, 10, 20), Plekken(Aanbod, 2, 1, vanaf: null)),
        Van(new(2026, 10, 21), Plekken(Guid.NewGuid(), 3, 0, new(2026, 12, 1))),
        Van(new(2026, 10, 30), Unit(12)),
    ];

    [Fact]
    public void Elke_week_telt_wat_aan_het_eind_van_de_dag_bekend_was()
    {
        var standen = Bezetting.Standen(Regels, Vandaag);

        // Mondays from 5 October; before 1 October nothing was known.
        Assert.Equal(
            [
                new(new(2026, 10, 5), 10, 4, 0),
                new(new(2026, 10, 12), 10, 4, 0),
                new(new(2026, 10, 19), 10, 4, 0),
                new(new(2026, 10, 26), 10, 2, 1),
                new Bezettingstand(new(2026, 11, 2), 12, 2, 1),
            ],
            standen
        );
        Assert.Equal([6, 6, 6, 8, 10], standen.Select(s => s.Bezet));
    }

    [Fact]
    public void De_titel_zegt_hoeveel_bezet_is_en_hoe_dat_verschilt()
    {
        var standen = Bezetting.Standen(Regels, Vandaag);

        Assert.Equal(
            "Van de 12 plekken zijn er 10 bezet, 4 meer dan op 5-10-2026",
            Bezetting.Bevinding(standen[0], standen[^1])
        );
        Assert.Equal(
            "Van de 12 plekken zijn er 10 bezet, evenveel als op 2-11-2026",
            Bezetting.Bevinding(standen[^1], standen[^1])
        );
        Assert.Equal(
            "Van de 10 plekken zijn er 6 bezet, 4 minder dan op 2-11-2026",
            Bezetting.Bevinding(standen[^1], standen[0])
        );
    }

    [Fact]
    public void Een_beeindigde_eenheid_telt_niet_meer()
    {
        var einde = Unit(12) with { BeeindigdOp = new(2026, 11, 1) };
        var standen = Bezetting.Standen([.. Regels, Van(new(2026, 10, 31), einde)], Vandaag);

        Assert.Equal((0, 0), (standen[^1].Totaal, standen[^1].Bezet));
    }

    private static EenheidBeeld Unit(int totaal) =>
        new(Eenheid, Guid.Empty, Guid.Empty, "5521", "EEN-00A001", "Begane grond", "begane grond") { Totaal = totaal };

    private static AanbodBeeld Plekken(Guid id, int vrij, int vast, DateOnly? vanaf) =>
        new(id, Eenheid, Guid.Empty, "5521")
        {
            Vrij = vrij,
            Vastgehouden = vast,
            Vanaf = vanaf,
            Status = AanbodStatus.Open,
        };

    private static Historieregel Van(DateOnly dag, object beeld)
    {
        var (soort, id) = beeld is EenheidBeeld e
            ? (HistorieSoort.Eenheid, e.Id)
            : (HistorieSoort.Aanbod, ((AanbodBeeld)beeld).Id);
        return new Historieregel
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            Soort = soort,
            ObjectId = id,
            OuderId = Eenheid,
            Versie = 1,
            GeldigOp = dag,
            BekendOp = Klok.BeginVan(dag).AddHours(9),
            DoorId = Guid.Empty,
            DoorNaam = "",
            Velden = "",
            Beeld = JsonSerializer.Serialize(beeld, beeld.GetType(), Historieschrijver.Vorm),
        };
    }
}
