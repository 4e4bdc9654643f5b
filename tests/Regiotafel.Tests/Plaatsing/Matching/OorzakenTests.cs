using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Plaatsing.Matching;

/// <summary>What somebody set that stands in the way of a pair, in words.</summary>
public sealed class OorzakenTests
{
    private static readonly Zoekvraagbeeld Gewoon = Plekproef.Zoekvraag("7", 10);

    [Fact]
    public void Bij_een_gewoon_paar_speelt_er_niets() => Assert.Empty(Van(Plekproef.Plek(), Gewoon));

    [Fact]
    public void Geparkeerd_en_afgewezen_staan_er_met_hun_einde()
    {
        var beeld = Gewoon with
        {
            Parkeringen =
            [
                new Parkering
                {
                    Id = Guid.NewGuid(),
                    Regio = "5521",
                    ZoekvraagId = Gewoon.Zoekvraag.Id,
                    Reden = "De behandeling wordt eerst afgemaakt.",
                    Vanaf = Plekproef.Dag,
                    Tot = Plekproef.Dag.AddDays(30),
                    DoorId = Guid.NewGuid(),
                    Door = "Zb Linde",
                },
            ],
            Afwijzingen =
            [
                Plekproef.Afwijzing(Gewoon, "C01", Plekproef.Dag.AddDays(20)),
                Plekproef.Afwijzing(Gewoon, "C02", Plekproef.Dag),
            ],
        };

        Assert.Equal(
            [
                "De zoekvraag is geparkeerd tot 2-12-2026, door Zb Linde. Wie de zoekvraag beheert, kan dat beëindigen.",
                "Deze plek is op 21-10-2026 afgewezen: de cliënt wil hier niet wonen. Zij telt weer mee vanaf 22-11-2026.",
            ],
            Van(Plekproef.Plek(), beeld)
        );
    }

    [Fact]
    public void Gepauzeerd_niet_bevestigd_en_herinneringen_uit_staan_er()
    {
        var plek = Plekproef.Plek() with
        {
            Status = "gepauzeerd",
            Reden = "De groep verhuist.",
            Versheid = "niet_bevestigd",
            BevestigdOp = null,
            HerinneringenUit = new DateOnly(2026, 9, 1),
        };

        Assert.Equal(
            [
                "De aanbieder heeft deze plek op gepauzeerd gezet: De groep verhuist. Zo kan zij niet worden voorgesteld.",
                "De aanbieder heeft deze plek nog nooit bevestigd.",
                "De aanbieder krijgt sinds 1-9-2026 geen herinneringen om te bevestigen: die staan uit.",
            ],
            Van(plek, Gewoon)
        );
    }

    private static IReadOnlyList<string> Van(Plek plek, Zoekvraagbeeld beeld)
    {
        var profiel = new Profielvorm([plek.Plaats], [plek]).Profiel(beeld);
        return Oorzaken.Van(
            new Vergelijking(plek, Criteriumtoets.Toets(profiel, plek.Groep, new Toetsmoment(Plekproef.Dag))),
            beeld
        );
    }
}
