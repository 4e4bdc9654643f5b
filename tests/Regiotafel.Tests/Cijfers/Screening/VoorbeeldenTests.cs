using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

public sealed class VoorbeeldenTests
{
    public static TheoryData<string> Gevallen => [.. Voorbeeld.Mappen("geweigerd")];

    [Fact]
    public void De_kleine_levering_geeft_precies_de_verwachte_bevindingen()
    {
        var uitslag = Scherm("klein/levering");

        Assert.Equal(Bevindingenlijst.Kort(Voorbeeld.Bytes("klein/verwacht/monitor/screening.csv")), uitslag.Kort());
        Assert.Equal((false, true), (uitslag.Geweigerd, uitslag.HeeftQuarantaine));
    }

    [Fact]
    public void De_kleine_levering_houdt_de_goede_rijen()
    {
        var aantallen = Scherm("klein/levering").Bronnen.ToDictionary(b => b.Key.Naam, b => b.Value.Aantal);

        // By hand: 41 rows of indicaties, 8 of them put aside (lines 34 to 37 and 39 to 42) and one of a pair (38).
        Assert.Equal(32, aantallen["indicaties"]);
        Assert.Equal(29, aantallen["declaraties"]);
        Assert.Equal(18, aantallen["toewijzingen"]);
        Assert.Equal(13, aantallen["wachtlijst"]);
        Assert.Equal(10, aantallen.Count);
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Een_voorbeeld_met_een_fout_geeft_precies_die_bevinding(string geval)
    {
        var uitslag = Scherm($"geweigerd/{geval}/levering");

        Assert.Equal(
            Bevindingenlijst.Kort(Voorbeeld.Bytes($"geweigerd/{geval}/verwacht/screening.csv")),
            uitslag.Kort()
        );
        var code = System.Text.Encoding.UTF8.GetString(Voorbeeld.Bytes($"geweigerd/{geval}/verwacht/exitcode")).Trim();
        Assert.Equal(
            code,
            uitslag.Geweigerd ? "3"
                : uitslag.HeeftQuarantaine ? "2"
                : "0"
        );
        Assert.True(!uitslag.Geweigerd || uitslag.Bronnen.Count == 0);
    }

    private static Schermuitslag Scherm(string map) =>
        Schermer.Scherm(Voorbeeld.Levering(map), 2, TestContext.Current.CancellationToken);
}
