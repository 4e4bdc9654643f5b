using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Monitor;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

public sealed class UitgavengeheugenTests
{
    private const int Meeste = 32;

    [Fact]
    public void Van_elke_gelezen_uitgave_blijft_de_kop_ook_als_de_cijfers_plaats_maken()
    {
        var geheugen = new Uitgavengeheugen();
        var alle = Enumerable.Range(0, Meeste + 1).Select(_ => Uitgave()).ToList();
        Assert.Null(geheugen.Kop(alle[0].Id));
        foreach (var uitgave in alle)
        {
            _ = geheugen.Onthoud(uitgave);
        }

        Assert.Null(geheugen.Van(alle[0].Id));
        Assert.Same(alle[^1], geheugen.Van(alle[^1].Id));
        Assert.All(alle, u => Assert.Equal(u.Hash, geheugen.Kop(u.Id)?.Hash));
    }

    [Fact]
    public void Een_kop_noemt_de_tabellen_hun_metingen_en_de_regios_met_een_waarde()
    {
        var kop = Uitgave().Kop();

        Assert.Equal(["tegel-geindiceerd@2.0"], kop.Indicatoren);
        Assert.Equal(["meting van tegel-geindiceerd@2.0"], kop.Metingen);
        // Of 5503 nothing was delivered: its row has no value.
        Assert.Contains("5521", kop.Regios);
        Assert.DoesNotContain("5503", kop.Regios);
    }

    private static Openbareuitgave Uitgave() =>
        Monitorproef.Uitgave(
            "2024-2025",
            false,
            new Proeftabel("tegel-geindiceerd", "2.0").Cel("5521", "", 400).NietGeleverd("5503").Maak()
        );
}
