using Regiotafel.Plaatsing.Berichten;

namespace Regiotafel.Tests.Plaatsing.Berichten;

/// <summary>The digest in words, by hand.</summary>
public sealed class DagtellingTests
{
    private static readonly Guid Aan = Guid.NewGuid();

    [Fact]
    public void Het_dagbericht_noemt_aantallen_en_links_en_niets_anders()
    {
        var bericht = new Dagtelling(2, 1, 1, 3, 1, 0).Bericht(Aan, [])!;

        Assert.Equal(
            [
                ("2 voorstellen wachten op uw antwoord, waarvan 1 te laat", "/plaatsing"),
                ("1 vraag of taak staat open", "/plaatsing"),
                ("3 nieuwe treffers op uw zoekopdrachten", "/plaatsing/zoekopdrachten"),
                ("Bij 1 eenheid is het aantal zoekvragen dat past, veranderd", "/plaatsing/zoekopdrachten"),
                ("Kies zelf welke berichten u krijgt", "/plaatsing/berichten"),
            ],
            bericht.Regels.Select(r => (r.Tekst, r.Link))
        );
    }

    [Fact]
    public void Wat_uit_staat_staat_er_niet_in_en_zonder_iets_is_er_geen_bericht()
    {
        var telling = new Dagtelling(0, 0, 2, 3, 0, 4);

        Assert.Equal(
            ["4 voorgestelde statussen wachten op uw besluit", "Kies zelf welke berichten u krijgt"],
            telling.Bericht(Aan, [Berichtsoort.Taken, Berichtsoort.Treffers])!.Regels.Select(r => r.Tekst)
        );
        Assert.Null(telling.Bericht(Aan, [Berichtsoort.Taken, Berichtsoort.Treffers, Berichtsoort.Statussen]));
        Assert.Null(new Dagtelling(0, 0, 0, 0, 0, 0).Bericht(Aan, []));
    }

    [Fact]
    public void De_keuze_onthoudt_welke_soorten_uit_staan()
    {
        var keuze = new Berichtkeuze
        {
            GebruikerId = Aan,
            Regio = "5521",
            Uur = 8,
            Uit = "",
        };
        Assert.Empty(keuze.Soorten);
        keuze.Soorten = [Berichtsoort.Treffers, Berichtsoort.Antwoord, Berichtsoort.Treffers];
        Assert.Equal(("treffers|antwoord", 2), (keuze.Uit, keuze.Soorten.Count));
    }
}
