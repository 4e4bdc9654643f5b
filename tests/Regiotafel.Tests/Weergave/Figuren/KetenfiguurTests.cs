using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Tests.Weergave.Figuren;

public sealed class KetenfiguurTests
{
    private static readonly Ketenfiguur Keten = new()
    {
        Id = "keten",
        Bevinding = "Een bewoner verhuist en een ander krijgt een plek",
        Wat = "Keten van 2 stappen",
        Bron = "Bron: verzonnen.",
        Schakels =
        [
            new("Bewoner AAA", "Tuinhuis", "Begane grond", "16-11-2026, bevestigd"),
            new("BBB", null, "Tuinhuis", "18-11-2026, gaat niet door: een andere stap gaat niet door", Weg: true),
        ],
    };

    [Fact]
    public void De_tekening_de_tabel_en_de_uitleg_zeggen_hetzelfde()
    {
        Assert.Equal(
            "Stap 1: Bewoner AAA gaat van Tuinhuis naar Begane grond, 16-11-2026, bevestigd. "
                + "Stap 2: BBB gaat van geen plek naar Tuinhuis, 18-11-2026, gaat niet door: een andere stap gaat niet door.",
            Keten.Uitleg
        );
        Assert.Equal(["1", "Bewoner AAA", "Tuinhuis", "Begane grond", "16-11-2026, bevestigd"], Rij(0));
        Assert.Equal("wacht op een plek", Rij(1)[2]);
        foreach (var svg in new[] { Figuurproef.Breed(Keten), Figuurproef.Smal(Keten) })
        {
            // Two places and the box of who waits; a move that happens is a line, one that does not is dashed.
            Assert.Equal(2, svg.QuerySelectorAll("rect.g-vak").Length);
            Assert.Single(svg.QuerySelectorAll("rect.g-leeg"));
            Assert.Single(svg.QuerySelectorAll("path.g-pijl"));
            Assert.Single(svg.QuerySelectorAll("path.g-breuk"));
            Assert.Empty(svg.QuerySelectorAll("[style]"));
        }
    }

    [Fact]
    public void Geen_tekst_loopt_uit_het_beeld()
    {
        foreach (var (svg, maat) in new[] { (Figuurproef.Breed(Keten), 640), (Figuurproef.Smal(Keten), 358) })
        {
            Assert.All(
                svg.QuerySelectorAll("text"),
                t => Assert.InRange(t.Getal("x") + Doek.Lengte(t.TextContent), 0, maat)
            );
        }
    }

    private static List<string> Rij(int nummer) => [.. Keten.Tabel.Rijen[nummer].Select(c => c.Tekst)];
}
