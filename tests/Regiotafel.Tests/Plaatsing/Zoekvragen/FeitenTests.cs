using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Zoekvragen;

/// <summary>What counts as known of a case.</summary>
public sealed class FeitenTests
{
    private static readonly DateOnly Dag = new(2026, 11, 2);

    [Fact]
    public void Het_nieuwste_gegeven_telt_en_onbekend_is_ook_een_antwoord()
    {
        var blad = new Feitenblad([
            Feit("PRO", "880", 1),
            Feit("PRO", "884", 3),
            Feit("FIN", "WlzW", 1),
            Feit("FIN", "onbekend", 2),
        ]);

        Assert.Equal("884", blad.Waarde("PRO"));
        Assert.Null(blad.Waarde("FIN"));
        Assert.Equal("onbekend", blad.Laatste("FIN")?.Waarde);
        Assert.Null(blad.Laatste("LEV"));
        Assert.Equal(["FIN", "LEV", "LFT"], blad.Ontbreekt);
    }

    [Theory]
    [InlineData("FIN", "WlzW", true)]
    [InlineData("FIN", "Zvw", false)]
    [InlineData("PRO", "880", true)]
    [InlineData("PRO", "881", false)]
    [InlineData("LEV", "4|5", true)]
    [InlineData("LEV", "4|1", false)]
    [InlineData("LFT", "40", true)]
    [InlineData("LFT", "53-56", true)]
    [InlineData("LFT", "56-53", false)]
    [InlineData("LFT", "1984-05-03", false)]
    [InlineData("LFT", "121", false)]
    [InlineData("KM", "15", true)]
    [InlineData("KM", "-1", false)]
    [InlineData("CON.agressie", "ja", true)]
    [InlineData("CON.agressie", "misschien", false)]
    [InlineData("CON.bestaat_niet", "ja", false)]
    [InlineData("VRZ.rolstoel", "nodig", true)]
    [InlineData("VRZ.rolstoel", "onbekend", true)]
    [InlineData("XYZ", "ja", false)]
    public void Alleen_waarden_van_de_lijst_worden_bewaard(string code, string waarde, bool goed) =>
        Assert.Equal(goed, Feitcode.Geldig(code, waarde, Dag));

    private static Feit Feit(string code, string waarde, int uur) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = "5521",
            ZoekvraagId = Guid.Empty,
            Code = code,
            Waarde = waarde,
            Bron = Feitbron.Invoer,
            Datum = Dag,
            Op = new DateTime(2026, 11, 2, uur, 0, 0, DateTimeKind.Utc),
            DoorId = Guid.Empty,
            Door = "Proef",
        };
}
