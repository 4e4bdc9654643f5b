using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;

namespace Regiotafel.Tests.Regioplan;

public sealed class CijferkeuzeTests
{
    [Fact]
    public void Een_cijfer_is_ook_tegen_eerder_te_zetten()
    {
        var keuze = Assert.Single(Cijferkeuze.Van(Taalproef.Wachtenden(300, 330).Bron("wachtlijst-gemiddelde")!));
        Assert.Equal("{{ cijfer wachtlijst-gemiddelde 2023 }}", keuze.Tag);
        Assert.Equal(
            [
                "{{ bewering wachtlijst-gemiddelde 2023 tegen alle regio's: \"hoger\" }}",
                "{{ bewering wachtlijst-gemiddelde 2023 tegen 2022: \"gestegen\" }}",
            ],
            keuze.Beweringen
        );
        Assert.All(keuze.Beweringen, b => Assert.IsType<Beweringtag>(Plantekst.Lees(b).Delen.Single()));
    }

    [Fact]
    public void Elk_deel_van_een_verdeling_is_te_kiezen()
    {
        var cijfers = Taalproef.Openbaar(
            new Proeftabel("verdeling-ggz-w", "2.0")
                .Cel(Taalproef.Regio, "zzp=880", 600, 1000)
                .Cel(Taalproef.Regio, "zzp=881", 400, 1000)
                .Maak()
        );
        var keuzen = Cijferkeuze.Van(cijfers.Bron("verdeling-ggz-w")!).ToList();
        Assert.Equal(
            ["{{ cijfer verdeling-ggz-w 2024-01-01 zzp=880 }}", "{{ cijfer verdeling-ggz-w 2024-01-01 zzp=881 }}"],
            keuzen.Select(k => k.Tag)
        );
        Assert.Equal(2, keuzen.Select(k => k.Titel).Distinct().Count());
        Assert.All(keuzen, k => Assert.IsType<Cijfertag>(Plantekst.Lees(k.Tag).Delen.Single()));
        // With one period there is nothing to hold it against in time.
        Assert.All(keuzen, k => Assert.Single(k.Beweringen));
    }
}
