using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Vergelijken;
using static Regiotafel.Tests.Cijfers.Vergelijken.Punten;

namespace Regiotafel.Tests.Cijfers.Vergelijken;

public sealed class DoelTests
{
    private static readonly Definitie _instroom = Definitie("instroom-maand", "1.0");

    private static Doel Doel240 => Doel.Alle.Single(d => d.Code == "instroom-240");

    [Fact]
    public void De_doelen_hebben_de_getallen_en_datums_van_de_bron() =>
        Assert.Equal(
            [
                "300 Stroom Uitgangspunt de bron noemt geen datum",
                "240 Stroom Doel vanaf 1-1-2024",
                "100 Stroom Doel de bron noemt geen datum",
                "40 Stroom Verwachting de bron noemt geen datum",
            ],
            Doel.Alle.Select(d => $"{d.Waarde} {d.Soort} {d.Rol} {d.Datering}")
        );

    // samenwerking.md, section 6, acceptance MO4.
    [Theory]
    [InlineData(690, "230 (213 tot 248)", "niet te onderscheiden van 240")]
    [InlineData(660, "220 (204 tot 237)", "onder 240")]
    [InlineData(780, "260 (242 tot 279)", "boven 240")]
    public void Een_kwartaal_ligt_pas_onder_of_boven_als_het_hele_interval_dat_doet(
        long som,
        string tekst,
        string woord
    )
    {
        var (gemiddelde, _) = Maandgemiddelde.Van(Maanden(_instroom, som / 3, som / 3, som / 3));
        Assert.Equal(tekst, gemiddelde!.Tekst);
        Assert.Equal(woord, Woorden.Tekst(gemiddelde.Tegen(Doel240).Woord!.Value, Doel240));
    }

    [Fact]
    public void Een_stand_wordt_niet_met_een_doel_voor_de_instroom_vergeleken()
    {
        var (gemiddelde, _) = Maandgemiddelde.Van(Maanden(Definitie("stand-eind-maand", "1.0"), 200, 200, 200));
        Assert.Equal("andere-soort", gemiddelde!.Tegen(Doel240).Weigering!.Code);
    }

    [Fact]
    public void Een_maandgemiddelde_vraagt_maanden_die_op_elkaar_volgen()
    {
        var maanden = Maanden(_instroom, 200, 210, 220);
        Assert.Equal("geen-gehele-maanden", Maandgemiddelde.Van([maanden[0], maanden[2]]).Weigering!.Code);
        Assert.Equal("geen-gehele-maanden", Maandgemiddelde.Van([Punt(_instroom, 600, null, "2024")]).Weigering!.Code);
        Assert.Equal("geen-gehele-maanden", Maandgemiddelde.Van([]).Weigering!.Code);
    }

    private static Cijferpunt[] Maanden(Definitie definitie, params long[] aantallen) =>
        [.. aantallen.Select((aantal, nummer) => Punt(definitie, aantal, null, $"2024-{nummer + 1:00}"))];
}
