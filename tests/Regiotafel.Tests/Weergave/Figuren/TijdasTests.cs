using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class TijdasTests
{
    private static readonly DateOnly Van = new(2025, 11, 1);
    private static readonly DateOnly Tot = new(2026, 11, 1);

    // 365 days over 600 px: 28 days are 46 px, so every month fits.
    [Fact]
    public void Breed_krijgt_elke_maand_een_woord()
    {
        var merken = Tijdas.Merken(Van, Tot, 600);

        Assert.Equal(13, merken.Count);
        Assert.Equal(new Tijdmerk(Van, "nov", 2025), merken[0]);
        Assert.Equal(new Tijdmerk(new DateOnly(2025, 12, 1), "dec", null), merken[1]);
        Assert.Equal(new Tijdmerk(new DateOnly(2026, 1, 1), "jan", 2026), merken[2]);
    }

    // 365 days over 300 px: 28 days are 23 px, two months 46 px.
    [Fact]
    public void Smal_slaat_maanden_over() =>
        Assert.Equal(
            ["nov", "jan", "mrt", "mei", "jul", "sep", "nov"],
            Tijdas.Merken(Van, Tot, 300).Select(merk => merk.Tekst)
        );

    // 30 days over 300 px: 10 px a day, a week is 70 px.
    [Fact]
    public void Een_maand_telt_in_weken() =>
        Assert.Equal(
            ["1-11", "8-11", "15-11", "22-11", "29-11"],
            Tijdas.Merken(new DateOnly(2026, 11, 1), new DateOnly(2026, 12, 1), 300).Select(merk => merk.Tekst)
        );
}
