using System.IO.Compression;
using System.Net;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Cijfers.Uitgaven.Uitgaveproef;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>Figures for the audience regiotafel: read by the partners of the region, rounded, and by nobody else.</summary>
public sealed class RegiotafelTests
{
    private const string Lijst = "/cijfers/regiotafel";

    [Theory, OpElkeMotor]
    public async Task Partners_ZonderRecht_Niets(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        foreach (var persoon in new[] { Personen.Ciz, Personen.Lk, Personen.Po, Personen.Lb, Personen.Ab })
        {
            var wie = await wereld.Als(persoon);
            Assert.Equal(HttpStatusCode.Forbidden, (await wie.Open(Lijst)).Status);
        }
        Assert.StartsWith("/aanmelden", (await wereld.Bezoeker().Open(Lijst)).Naar, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Partners_ZienWatOpenIs_AfgerondEnPasNaOpenen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (id, levering) = await VraagVoorRegiotafel(wereld);
        var adres = $"{Lijst}/{id}";
        var gemeente = await wereld.Als(Personen.Gm);
        Assert.Contains("nog geen cijfers open", (await gemeente.Open(Lijst)).Inhoud, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await gemeente.Open(adres)).Status);

        Assert.NotNull((await Open(wereld, id)).Uitgave);

        foreach (
            var persoon in new[] { Personen.Gm, Personen.ZbLinde, Personen.Bp, Personen.Zk, Personen.Tv, Personen.Ra }
        )
        {
            var wie = await wereld.Als(persoon);
            Assert.Contains("Proefuitgave", (await wie.Open(Lijst)).Inhoud, StringComparison.Ordinal);
            var blad = await wie.Open(adres);
            Assert.Contains("400 (werkelijk 398 tot 402)", blad.Inhoud, StringComparison.Ordinal);
            Assert.Contains("verzonnen mensen", blad.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("401", blad.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("<rt-", blad.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain($"/cijfers/leveringen/{levering}", blad.Tekst, StringComparison.Ordinal);
        }
        using var zip = new ZipArchive(new MemoryStream(await gemeente.Haal($"{adres}?handler=Zip")));
        Assert.Contains(zip.Entries, e => e.Name == "tegel-geindiceerd@2.0.csv");
        Assert.Contains(
            "Uitgave lezen uitvoeren uitgave",
            (await gemeente.Open("/logboek")).Inhoud,
            StringComparison.Ordinal
        );
        // The way in from the menu, for who has no other room of figures.
        Assert.Contains(
            (await gemeente.Open("/")).Document.QuerySelectorAll("nav a"),
            a => a.GetAttribute("href") == Lijst
        );
        var elders = await wereld.Als(Personen.ZbVeen);
        Assert.Equal(HttpStatusCode.NotFound, (await elders.Open(adres)).Status);
        Assert.DoesNotContain("Proefuitgave", (await elders.Open(Lijst)).Inhoud, StringComparison.Ordinal);
    }
}
