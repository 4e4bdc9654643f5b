using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Zoekvragen;

/// <summary>Who may be proposed for a place.</summary>
public sealed class ZoekvraagbeeldTests
{
    private static readonly Guid Eenheid = Guid.NewGuid();

    [Theory]
    [InlineData("Zoekend", false, true)]
    [InlineData("InVoorstel", false, true)]
    [InlineData("InVoorstel", true, false)]
    [InlineData("Toegezegd", false, false)]
    public void Kandidaat_is_wie_zoekt_en_in_geen_lopende_keten_zit(string staat, bool inKeten, bool kan)
    {
        var beeld = Zoekvraagproef.Beeld("7", dagen: 10) with { InKeten = inKeten };
        Assert.False(beeld.Kandidaat(Eenheid));
        beeld.Zoekvraag.Volg(Enum.Parse<Zoekvraagstaat>(staat));
        Assert.Equal((kan, kan), (beeld.Beschikbaar, beeld.Kandidaat(Eenheid)));
    }

    [Fact]
    public void Een_bewoner_is_geen_kandidaat_voor_de_eenheid_waar_hij_woont()
    {
        var beeld = Zoekvraagproef.Bewoner(verkeerdePlek: true);
        beeld.Zoekvraag.Volg(Zoekvraagstaat.Zoekend);
        Assert.True(beeld.Kandidaat(Eenheid));
        Assert.False(beeld.Kandidaat(beeld.Zoekvraag.HuidigeEenheidId!.Value));
    }
}
