using Regiotafel.Plaatsing;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Spiegel;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Spiegel;

/// <summary>The mirror and the comparison of groups, counted by hand.</summary>
public sealed class SpiegelTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void De_spiegel_van_een_aanbieder_met_de_hand_geteld()
    {
        var t = Spiegeltelling.Van([
            Nee(Personen.Linde, "A01", 2),
            Nee(Personen.Linde, "A05", 9),
            Nee(Personen.Linde, "C01", 4),
            Met(Voorstelstaat.Geplaatst, 3),
            Met(Voorstelstaat.Geplaatst, 1),
            Met(Voorstelstaat.Geplaatst, 1),
            Met(Voorstelstaat.Geplaatst, 8),
            Met(Voorstelstaat.Vervallen, null),
            Met(Voorstelstaat.Voorgesteld, null),
        ]);

        Assert.Equal((9, 4, 3, 1, 1), (t.Voorstellen, t.Geplaatst, t.Afgewezen, t.Vervallen, t.Loopt));
        Assert.Equal(
            (2, 1, 0),
            (t.Door(Partij.Aanbieder, Dag), t.Door(Partij.Client, Dag), t.Door(Partij.Financier, Dag))
        );
        // 1, 1, 2, 3, 4, 8 and 9 days: the fourth of seven.
        Assert.Equal(3, t.Antwoord);
        // Four placed, one place was not there: four of five were kept. What the client or the group decides does not count.
        Assert.Equal((4, 5), t.Beloften);
        Assert.Null(Spiegeltelling.Van([Met(Voorstelstaat.Geplaatst, 1)]).Beloften);
    }

    [Fact]
    public void Een_aanbieder_leest_van_anderen_alleen_wat_niemand_kan_herleiden()
    {
        List<Spiegelregel> regels =
        [
            Nee(Personen.Linde, "A04", 1),
            .. Keer(12, Nee(Personen.Brughuis, "A05", 1)),
            .. Keer(3, Nee(Personen.Brughuis, "C02", 1)),
            .. Keer(6, Nee(Guid.NewGuid(), "C01", 1)),
            Nee(Guid.NewGuid(), "C01", 1),
        ];
        var zb = new Spiegelbeeld(Dag.AddMonths(-12), Dag, regels) { Eigen = Personen.Linde };

        Assert.Empty(zb.Aanbieders);
        Assert.Equal((1, null), Rij(zb, "A04"));
        Assert.Equal((0, 12), Rij(zb, "A05"));
        Assert.Equal((0, null), Rij(zb, "C02"));
        Assert.Contains("eigen;A04;de groep past nu niet;\r\n", zb.Csv, StringComparison.Ordinal);
        Assert.Contains("andere aanbieders;A05;de zorgvraag is te zwaar;12\r\n", zb.Csv, StringComparison.Ordinal);

        // With two others each of them could tell what the other one did.
        var twee = zb with
        {
            Regels = [.. regels.DistinctBy(r => r.AanbiederId).Take(2), .. Keer(20, Nee(Guid.Empty, "A05", 1))],
        };
        Assert.Null(twee.Anderen);
        Assert.Equal((0, null), Rij(twee, "A05"));
        Assert.DoesNotContain("andere aanbieders", twee.Csv, StringComparison.Ordinal);

        var zk = zb with { Eigen = null };
        Assert.Equal(
            ("Proefstichting Brughuis", 15),
            zk.Aanbieders.Select(a => (a.Naam, a.Telling.Voorstellen)).First()
        );
        Assert.Equal(3, zk.Redenen.Single(r => r.Reden.Code == "C02").Aantal);
        // Also of who sees all, a file holds no small number.
        Assert.Contains("regio;C02;de plek is te ver;\r\n", zk.Csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3 12 15", "- - 15")] // 30 is known: 30 - 12 - 15 would tell 3, so 12 goes too
    [InlineData("3 4 15", "- - -")] // two are hidden, and 22 - 15 would tell that they are 7 together
    [InlineData("30 25 4 3", "30 - - -")] // 62 - 30 - 25 would tell 7
    [InlineData("30 25 4 6", "30 25 - -")]
    [InlineData("10 12 15", "10 12 15")]
    [InlineData("3", "-")]
    [InlineData("0 20", "- -")]
    public void Een_klein_getal_is_ook_niet_uit_te_rekenen(string delen, string gezien)
    {
        var uit = Kleingetal.VerhulDelen([.. delen.Split(' ').Select(int.Parse)], zietAlles: false);

        Assert.Equal(gezien, string.Join(' ', uit.Select(d => d is { } getal ? $"{getal}" : "-")));
    }

    [Theory]
    [InlineData(9, null)]
    [InlineData(10, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(17, 15)]
    [InlineData(18, 20)]
    public void Een_afgerond_aantal_staat_op_het_naaste_vijftal(int aantal, int? gezien)
    {
        Assert.Equal(gezien, Kleingetal.Rond(aantal, zietAlles: false));
        Assert.Equal(aantal, Kleingetal.Rond(aantal, zietAlles: true));
    }

    [Fact]
    public void De_tijd_tot_een_plek_in_hele_weken()
    {
        // Of ten, the fifth (35 days) has half placed and the eighth (56 days) three quarters: 5 and 8 weeks.
        var tien = Enumerable.Range(1, 10).Select(i => Geval("882", 40) with { Plaatsingsdagen = 7 * i });
        var groep = Gelijkgroep.Van("proef", tien, (0, 0));
        Assert.Equal((10, 5, 8), (groep.Geplaatst, groep.Helft, groep.Driekwart));

        // The eleventh lasts a day longer than the fifth: half of eleven is the sixth, 36 days, begun sixth week.
        var elf = tien.Append(Geval("882", 40) with { Plaatsingsdagen = 36 });
        Assert.Equal(6, Gelijkgroep.Van("proef", elf, (0, 0)).Helft);

        var negen = Gelijkgroep.Van("proef", tien.Take(9), (0, 0));
        Assert.Equal(((int?)null, (int?)null, (int?)null), (negen.Geplaatst, negen.Helft, negen.Driekwart));
    }

    [Theory]
    // Twenty of forty against 30%: Wilson at 99% is 0.311 to 0.689. Fifteen of thirty: 0.287 to 0.713.
    [InlineData(20, 40, "vaker dan gemiddeld")]
    [InlineData(15, 30, "kan toeval zijn")]
    [InlineData(0, 40, "minder vaak dan gemiddeld")]
    [InlineData(5, 9, "")]
    public void Een_verschil_heet_pas_een_verschil_als_het_geen_toeval_kan_zijn(int nee, int van, string woord)
    {
        var groep = Gelijkgroep.Van(
            "proef",
            Keer(van, Uitkomst()).Select((g, i) => g with { Afgewezen = i < nee ? 1 : 0 }),
            (300, 1000)
        );

        Assert.Equal(woord, groep.Verschil);
    }

    [Theory]
    // People with a number of proposals each, and how many of all were refused.
    [InlineData(9, 5, 20, null)]
    [InlineData(10, 3, 9, null)]
    [InlineData(10, 3, 21, null)] // nine were not refused
    [InlineData(10, 3, 10, 10)]
    [InlineData(10, 3, 20, 20)]
    [InlineData(10, 3, 0, 0)]
    [InlineData(10, 3, 30, 30)]
    public void Afwijzingen_tellen_vanaf_tien_mensen_en_niet_bij_een_paar(int mensen, int elk, int nee, int? gezien)
    {
        var groep = Gelijkgroep.Van(
            "proef",
            Enumerable
                .Range(0, mensen)
                .Select(i => Uitkomst() with { Voorstellen = elk, Afgewezen = Math.Clamp(nee - (i * elk), 0, elk) }),
            (300, 1000)
        );

        Assert.Equal((gezien, gezien is null ? (int?)null : mensen * elk), (groep.Afgewezen, groep.Voorstellen));
        Assert.Equal(gezien is null, groep.Verschil.Length == 0);
    }

    [Fact]
    public void Van_wie_een_klasse_heeft_is_een_klein_aantal_niet_uit_te_rekenen()
    {
        // Everybody is 61 and 57 have no class: four have one.
        Assert.Equal((61, null), Zonder([.. Keer(57, Geval("880", 29)), .. Keer(4, Geval("880", 29, "C2"))]));
        Assert.Equal((67, 57), Zonder([.. Keer(57, Geval("880", 29)), .. Keer(10, Geval("880", 29, "C2"))]));
        // Twelve have a class and eleven have that of the row: one has another.
        Assert.Equal(
            (69, null),
            Zonder([.. Keer(57, Geval("880", 29)), .. Keer(11, Geval("880", 29, "C2")), Geval("880", 29, "C3")])
        );

        // The same for who was placed, and for proposals: of all 20 were refused, of four with a class 4.
        List<Gelijkgeval> gevallen =
        [
            .. Keer(20, Uitkomst() with { Plaatsingsdagen = 70 }),
            .. Keer(16, Uitkomst() with { Afgewezen = 1 }),
            .. Keer(4, Uitkomst("C2") with { Afgewezen = 1, Plaatsingsdagen = 70 }),
        ];
        var beeld = new Gelijkbeeld(Dag.AddMonths(-12), Dag, gevallen);
        Assert.Equal((24, 20, 40), (beeld.Alle.Geplaatst, beeld.Alle.Afgewezen, beeld.Alle.Voorstellen));
        var geen = beeld.Klassen[0];
        Assert.Equal(((int?)null, (int?)null, ""), (geen.Geplaatst, geen.Voorstellen, geen.Verschil));
    }

    [Fact]
    public void Groepen_naar_profiel_leeftijd_en_klasse_zonder_kleine_aantallen()
    {
        var beeld = new Gelijkbeeld(
            Dag.AddMonths(-12),
            Dag,
            [
                .. Keer(12, Geval("880", 29)),
                .. Keer(11, Geval("882", 30, "C2", "C3")),
                .. Keer(2, Geval("884", 75)),
                .. Keer(30, Geval(null, null)),
            ]
        );

        Assert.Equal(
            [("W1 Wonen 1", 12), ("W2 Wonen 2", null), ("W3 Wonen 3", null), ("onbekend", 30)],
            beeld.Profielen.Select(g => (g.Naam, g.Wacht))
        );
        Assert.Equal(
            ["jonger dan 30", "30 tot en met 44", "75 en ouder", "onbekend"],
            beeld.Leeftijden.Select(g => g.Naam)
        );
        Assert.Equal(
            [("geen van deze", 44), ("veiligheid of forensisch", 11), ("problemen op veel gebieden tegelijk", 11)],
            beeld.Klassen.Where(g => g.Wacht is not null).Select(g => (g.Naam, g.Wacht!.Value))
        );
    }

    private static (int? Iedereen, int? Geen) Zonder(List<Gelijkgeval> gevallen)
    {
        var beeld = new Gelijkbeeld(Dag.AddMonths(-12), Dag, gevallen);
        return (beeld.Alle.Wacht, beeld.Klassen[0].Wacht);
    }

    private static Gelijkgeval Uitkomst(params string[] klassen) => new("882", 40, klassen) { Voorstellen = 1 };

    private static (int Aantal, int? Anderen) Rij(Spiegelbeeld beeld, string code)
    {
        var rij = beeld.Redenen.Single(r => r.Reden.Code == code);
        return (rij.Aantal, rij.Anderen);
    }

    private static Spiegelregel Nee(Guid aanbieder, string code, int dagen) =>
        Met(Voorstelstaat.Afgewezen, dagen, aanbieder) with
        {
            Redencode = code,
        };

    private static Spiegelregel Met(Voorstelstaat staat, int? dagen, Guid? aanbieder = null) =>
        new(
            aanbieder ?? Personen.Linde,
            aanbieder == Personen.Brughuis ? "Proefstichting Brughuis" : "Proefgroep De Linde",
            staat
        )
        {
            Antwoorddagen = dagen,
        };

    private static Gelijkgeval Geval(string? profiel, int? leeftijd, params string[] klassen) =>
        new(profiel, leeftijd, klassen) { Wacht = true };

    private static IEnumerable<T> Keer<T>(int aantal, T geval) => Enumerable.Repeat(geval, aantal);
}
