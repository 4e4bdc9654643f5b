using Regiotafel.Cijfers.Deur;
using Regiotafel.Monitor.Landelijk;

namespace Regiotafel.Tests.Monitor.Landelijk;

public sealed class NettogroeiTests
{
    private readonly Landelijkbeeld _beeld = new(new Landelijkestand());

    // samenwerking.md, acceptance MO2: (760 ± 20) / 3.
    [Fact]
    public void Het_derde_kwartaal_van_2023_geeft_253_met_de_band_van_de_afronding()
    {
        var laatste = _beeld.Groeireeks[^1];

        Assert.Equal(new(2023, 10, 1), laatste.Tot);
        Assert.Equal((253, 247, 260), (laatste.Rond, laatste.Laagste, laatste.Hoogste));
        Assert.Equal(29_830, _beeld.Totaal[^1].Teller);
    }

    // samenwerking.md, acceptance MO1.
    [Fact]
    public void W1_op_1_juli_2021_is_4630_en_16_92_procent_hoger()
    {
        var w1 = _beeld.Profielen[0];
        var dag = new DateOnly(2021, 7, 1);

        Assert.Equal("W1", w1.Profiel.Kort);
        Assert.Equal(4630, w1.Stand.Single(c => c.Peildatum == dag).Teller);
        Assert.Equal(16.92m, w1.Groei.Single(c => c.Peildatum == dag).Waarde);
    }

    [Theory]
    [InlineData(100, 100, "De nettogroei bleef ongeveer gelijk: 100 per maand")]
    [InlineData(100, 113, "De nettogroei bleef ongeveer gelijk: 113 per maand")] // bands 93-107 and 106-120 touch
    [InlineData(100, 115, "De nettogroei steeg van 100 naar 115 per maand")]
    [InlineData(100, 85, "De nettogroei zakte van 100 naar 85 per maand")]
    public void De_zin_boven_de_groei_volgt_uit_de_banden(int was, int werd, string zin) =>
        Assert.Equal(zin, Zinnen.Nettogroei([Per(was), Per(werd)]));

    [Theory]
    [InlineData(500, 300, "De stand groeit, maar minder snel dan een jaar eerder")]
    [InlineData(300, 500, "De stand groeit sneller dan een jaar eerder")]
    [InlineData(300, 305, "De stand groeit ongeveer even snel als een jaar eerder")]
    [InlineData(300, 0, "De stand blijft ongeveer gelijk")]
    [InlineData(300, -50, "De stand daalt")]
    public void De_zin_boven_de_stand_vergelijkt_met_een_jaar_eerder(int toen, int nu, string zin) =>
        Assert.Equal(zin, Zinnen.Stand([Per(toen), Per(0), Per(0), Per(0), Per(nu)]));

    [Fact]
    public void Wat_nu_op_de_pagina_staat_klopt_met_de_reeks()
    {
        Assert.Equal("De stand groeit, maar minder snel dan een jaar eerder", Zinnen.Stand(_beeld.Groeireeks));
        Assert.Equal("De nettogroei zakte van 1.395 naar 253 per maand", Zinnen.Nettogroei(_beeld.Groeireeks));
    }

    private static Nettogroei Per(int maand) => new(new(2023, 1, 1), maand, maand - 7, maand + 7);
}
