using Regiotafel.Plannen.Deur;
using Regiotafel.Regioplan.Deur;
using Regiotafel.Regioplan.Projecten;

namespace Regiotafel.Tests.Regioplan.Projecten;

/// <summary>What of the projects, sessions and timeline belongs in which part of an edition.</summary>
public sealed class PlanprojectenTests
{
    private static readonly Plannetwerk Netwerk = new(
        [Sessie(2022), Sessie(2023), Sessie(2025), Sessie(2026)],
        [Punt(2021), Punt(2025), Punt(2026)]
    );

    [Fact]
    public void Alleen_wat_de_editie_of_het_jaar_ervoor_raakt_hoort_erbij()
    {
        var gekozen = Planprojecten.Kies(
            "2024-2025",
            [
                Project("oud", 2020, 2022),
                Project("af", 2022, 2023),
                Project("loopt", 2023, null),
                Project("straks", 2025, 2027),
                Project("later", 2026, null),
            ],
            Netwerk
        );
        Assert.Equal(["af", "loopt", "straks"], gekozen.Projecten.Select(p => p.Titel));
        Assert.Equal([2023, 2025], gekozen.Sessies.Select(s => s.Datum.Year));
        Assert.Equal([2021, 2025], gekozen.Tijdlijn.Select(p => p.Jaar));
        Assert.Equal(["af", "loopt"], gekozen.Terugblik.Select(p => p.Titel));
        Assert.Equal(["loopt", "straks"], gekozen.Vooruitblik.Select(p => p.Titel));
    }

    [Fact]
    public void Een_gestopt_project_kijkt_niet_vooruit_en_een_uitgelicht_project_staat_apart()
    {
        var gekozen = Planprojecten.Kies(
            "2024-2025",
            [
                Project("stop", 2023, null) with
                {
                    Staat = Projectstaat.Gestopt,
                },
                Project("ster", 2024, null) with
                {
                    Uitgelicht = true,
                    IsVoorbeeld = true,
                },
            ],
            Plannetwerk.Leeg
        );
        Assert.Equal(["stop"], gekozen.Terugblik.Select(p => p.Titel));
        Assert.Equal(["ster"], gekozen.Vooruitblik.Select(p => p.Titel));
        Assert.Equal(["ster"], gekozen.Uitgelicht.Select(p => p.Titel));
        Assert.True(gekozen.IsVoorbeeld);
        Assert.True(Planprojecten.Leeg("2024-2025").IsLeeg);
    }

    private static Projectblad Project(string titel, int van, int? tot) =>
        new(Guid.NewGuid(), "5521", titel, "waarvoor", "", van, tot, Projectstaat.Loopt, false, [], false);

    private static Plansessie Sessie(int jaar) => new(new(jaar, 3, 1), "netwerksessie", "thema", [], "", false);

    private static Planpunt Punt(int jaar) => new(jaar, $"{jaar}", "punt", "", false);
}
