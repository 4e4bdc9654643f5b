using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Publicatie;

namespace Regiotafel.Tests.Regioplan;

/// <summary>Version 3, which quotes versions 1 and 2; version 1 is withdrawn a day later, so there must be two prints.</summary>
public sealed class DrukkencontroleTests
{
    private static readonly DateTime Op = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Later = Op.AddDays(1);
    private static readonly (int, DateTime)[] Een = [(1, Later)];

    [Fact]
    public void Wat_er_moet_zijn_is_goed() =>
        Assert.Empty(Drukkencontrole.Bezwaren(Plan, [.. Druk(1, Op), .. Druk(2, Later)], Een));

    [Fact]
    public void Een_druk_die_weg_is_bracht_ingetrokken_woorden_terug() =>
        Assert.Equal(["druk 2 ontbreekt."], Drukkencontrole.Bezwaren(Plan, [.. Druk(1, Op)], Een));

    [Fact]
    public void Een_bestand_dat_weg_is_wordt_genoemd() =>
        Assert.Equal(
            ["druk 2 mist json."],
            Drukkencontrole.Bezwaren(
                Plan,
                [.. Druk(1, Op), .. Druk(2, Later).Where(b => b.Soort != Vastsoort.Json)],
                Een
            )
        );

    [Fact]
    public void Zonder_enig_bestand_is_dat_wat_er_is_te_zeggen() =>
        Assert.Equal(["er is geen enkel bestand van bewaard."], Drukkencontrole.Bezwaren(Plan, [], Een));

    // The words of version 2 stand in it too: version 4 quotes nothing of version 3, and 5 is newer.
    [Fact]
    public void Elke_intrekking_van_aangehaalde_woorden_vraagt_een_druk()
    {
        (int, DateTime)[] alle = [(2, Later.AddDays(1)), (1, Later), (5, Later.AddDays(2))];
        var twee = Druk(1, Op).Concat(Druk(2, Later)).ToList();
        Assert.Equal(["druk 3 ontbreekt."], Drukkencontrole.Bezwaren(Plan, twee, alle));
        Assert.Empty(Drukkencontrole.Bezwaren(Plan, [.. twee, .. Druk(3, Later.AddDays(1))], alle));
    }

    [Fact]
    public void Na_de_eigen_intrekking_komt_er_geen_druk_meer() =>
        Assert.Empty(Drukkencontrole.Bezwaren(Plan, [.. Druk(1, Op)], [(3, Op.AddHours(1)), (1, Later)]));

    [Fact]
    public void Een_druk_zonder_aanleiding_hoort_er_niet()
    {
        const string Fout = "hoort bij geen publicatie en bij geen intrekking.";
        Assert.Equal([$"druk 2 {Fout}"], Drukkencontrole.Bezwaren(Plan, [.. Druk(1, Op), .. Druk(2, Later)], []));
        // Of another moment than the withdrawal, and far above the last one.
        Assert.Equal(
            [$"druk 2 {Fout}", $"druk 9 {Fout}"],
            Drukkencontrole.Bezwaren(
                Plan,
                [.. Druk(1, Op), .. Druk(2, Later.AddMinutes(1)), .. Druk(9, Later.AddYears(1))],
                Een
            )
        );
    }

    private static Openbaarplan Plan { get; } = Maak();

    private static Openbaarplan Maak()
    {
        var inhoud = new Bevrorenplan(
            new Dictionary<string, string>(),
            new Dictionary<string, string>(),
            Planprojecten.Leeg(Planproef.Editie),
            [
                new(3, Op, "Focus: beter.", "twee", "drie") { Tegen = 2 },
                new(2, Op, "Focus: beter.", "een", "twee") { Tegen = 1 },
            ]
        ).Schrijf();
        return new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            Editie = Planproef.Editie,
            Nummer = 3,
            Op = Op,
            Vanaf = Op,
            Noot = "Beter.",
            Uitgaven = "",
            Inhoud = inhoud,
            Hash = Bevrorenplan.Hash(inhoud),
        };
    }

    private static IEnumerable<Vastbestand> Druk(int druk, DateTime op) =>
        Enum.GetValues<Vastsoort>()
            .Where(s => druk == 1 || s != Vastsoort.Pdf)
            .Select(s => new Vastbestand
            {
                PlanId = Plan.Id,
                Druk = druk,
                Soort = s,
                Regio = Plan.Regio,
                Op = op,
                Naam = "",
                Inhoud = "",
                Hash = Vastbestand.Afdruk([]),
            });
}
