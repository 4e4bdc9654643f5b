using Regiotafel.Weergave;

namespace Regiotafel.Tests.Weergave;

public sealed class SchrijfwijzeTests
{
    private static readonly DateOnly Maandag = new(2026, 11, 2);

    [Fact]
    public void Een_datum_staat_er_zonder_voorloopnullen() => Assert.Equal("2-11-2026", Maandag.Voluit());

    [Fact]
    public void In_het_jaar_van_de_peildatum_is_een_datum_kort() =>
        Assert.Equal("2-11", Maandag.Kort(peildatum: new DateOnly(2026, 1, 1)));

    [Fact]
    public void In_een_ander_jaar_staat_het_jaar_erbij() =>
        Assert.Equal("2-11-2026", Maandag.Kort(peildatum: new DateOnly(2027, 1, 1)));

    [Fact]
    public void Een_dag_heeft_zijn_naam() => Assert.Equal("maandag 2 november 2026", Maandag.MetDag());

    [Fact]
    public void Een_tijd_heeft_een_punt() => Assert.Equal("9.41 uur", new TimeOnly(9, 41).Uur());

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(29830, "29.830")]
    public void Een_getal_heeft_punten_per_duizend(int aantal, string tekst) => Assert.Equal(tekst, aantal.Getal());
}
