using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

public sealed class AanvallerTests
{
    private const int Landen = 15;

    [Fact]
    public void Uit_alle_tabellen_samen_is_geen_klein_aantal_te_halen()
    {
        var (open, vergroofd) = (0, 0);
        for (var zaad = 1; zaad <= Landen; zaad++)
        {
            // So few people that some sets cannot be made safe: the border then refuses them, with the list.
            if (Publiceer(zaad, Vast) is not { Uitgave: { } uitgave })
            {
                continue;
            }
            var aanvaller = Proefland.Vertel(uitgave);
            aanvaller.ValAan();
            Assert.True(aanvaller.Gevonden.Count == 0, $"zaad {zaad}: {string.Join(", ", aanvaller.Gevonden)}");
            Assert.Equal(0, aanvaller.Onbeslist);
            open++;
            vergroofd += uitgave.Tabellen.SelectMany(t => t.Cijfers).Count(IsVergroofd);
        }
        Assert.InRange(open, Landen * 9 / 10, Landen);
        Assert.True(vergroofd > 0, "geen enkel land vroeg om een grover totaal: de proef is te makkelijk");
    }

    [Fact]
    public void Zonder_afronden_haalt_de_aanvaller_ze_er_wel_uit()
    {
        var onbeschermd = Met("afronden-op: 5", "afronden-op: 1") with { VolledigMag = true };
        for (var zaad = 1; zaad <= 5; zaad++)
        {
            var aanvaller = Proefland.Vertel(Publiceer(zaad, onbeschermd).Uitgave!);
            aanvaller.ValAan();
            Assert.NotEmpty(aanvaller.Gevonden);
        }
    }

    [Fact]
    public void Met_afronden_maar_zonder_toets_haalt_de_aanvaller_er_vier_uit()
    {
        // Four parts shown as 5 and one as "0 tot 2", beside a total of 10 (8 to 12): see HerleidbaarheidTests.
        var aanvaller = Delen();
        aanvaller.Zie("totaal", 8, 12);
        aanvaller.ValAan();
        Assert.Equal(["deel 1 is 3", "deel 2 is 3", "deel 3 is 3", "deel 4 is 3"], aanvaller.Gevonden);
        var grover = Delen();
        grover.Zie("totaal", 5, 14);
        grover.ValAan();
        Assert.Empty(grover.Gevonden);
    }

    private static Aanvaller Delen()
    {
        var aanvaller = new Aanvaller();
        for (var deel = 1; deel <= 4; deel++)
        {
            aanvaller.Zie($"deel {deel}", 3, 7);
        }
        aanvaller.Zie("deel 5", 0, 2);
        aanvaller.Weet("totaal", true, "deel 1", "deel 2", "deel 3", "deel 4", "deel 5");
        return aanvaller;
    }

    private static bool IsVergroofd(VrijCijfer cijfer) => cijfer.Vertrouwelijkheid == Vertrouwelijkheid.Vergroofd;

    private static Grensuitslag Publiceer(int zaad, Beleid beleid) =>
        Open(Doelgroep.Openbaar, beleid, [.. new Proefland(zaad).Tabellen()]);
}
