using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Deur;

public sealed class UitsplitsingwoordenTests
{
    [Theory]
    [InlineData("", "totaal")]
    [InlineData("zzp=880", "W1")]
    [InlineData("zzp=772", "B7")]
    [InlineData("groep=W", "groep W")]
    [InlineData("leeftijd=18-26", "18 tot en met 26")]
    [InlineData("leeftijd=65+", "65 jaar en ouder")]
    [InlineData("herkomst=Wlz_overig", "uit een ander deel van de Wlz")]
    [InlineData("herkomst=geen", "geen eerdere zorg")]
    [InlineData("herkomst=Wet_X", "Wet X")]
    [InlineData("segment=GZ|zzp=888", "gehandicaptenzorg, W5")]
    [InlineData("vorm=verblijf", "verblijf")]
    [InlineData("vorm=vpt", "vpt (volledig pakket thuis)")]
    [InlineData("vorm=overig", "andere leveringsvorm")]
    [InlineData("status=6", "urgent plaatsen")]
    [InlineData("reden=overlijden", "overlijden")]
    [InlineData("reden=overig", "andere reden")]
    [InlineData("profiel=5 GGZ W", "5 GGZ W")]
    public void Een_uitsplitsing_staat_er_in_woorden(string code, string woorden) =>
        Assert.Equal(woorden, Uitsplitsingwoorden.Tekst(code));

    [Fact]
    public void Van_geen_enkele_definitie_blijft_de_schrijfwijze_van_een_bestand_over()
    {
        var teksten = Definitieboek
            .Meegeleverd.Definities.SelectMany(d => d.Uitsplitsingen.SelectMany(u => u.Cellen()))
            .Select(c => Uitsplitsingwoorden.Tekst(c.Tekst))
            .Distinct()
            .ToList();

        Assert.Contains("W1", teksten);
        Assert.All(teksten, t => Assert.DoesNotContain(t, c => c is '=' or '_' or '|'));
        Assert.All(teksten, t => Assert.False(t.All(char.IsAsciiDigit), t));
    }
}
