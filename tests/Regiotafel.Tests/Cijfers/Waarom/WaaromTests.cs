using System.Net;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Waarom;

public sealed class WaaromTests
{
    private const string Titel = "Waarom is dit getal veranderd?";
    private const string Cijfer = "editie=2024-2025&indicator=klantenratio";

    [Theory, OpElkeMotor]
    public async Task Waarom_ZonderRecht_IsNietToegestaan(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var wie = await wereld.Als(Personen.ZbLinde);

        Assert.Equal(HttpStatusCode.Forbidden, (await wie.Open("/cijfers/waarom")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Waarom_EenOnbekendeLevering_IsNietGevonden(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);

        var adres = $"/cijfers/waarom?later={Guid.NewGuid()}&{Cijfer}";
        Assert.Equal(HttpStatusCode.NotFound, (await analist.Open(adres)).Status);
        Assert.Contains("Kies eerst een cijfer", (await analist.Open("/cijfers/waarom")).Inhoud);
    }

    [Theory, OpElkeMotor]
    public async Task Waarom_TweeLeveringen_SplitstHetVerschil_EenKeer(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerder = await Leveringproef.LeverAan(wereld, analist, Zip("2023-12-31", Waaromproef.Eerst));
        var later = await Leveringproef.LeverAan(wereld, analist, Zip("2024-06-30", Waaromproef.Daarna));
        var meting = await analist.Open($"{later}/metingen?{Cijfer}");
        Assert.Contains(Titel, meting.Inhoud, StringComparison.Ordinal);
        var adres = $"/cijfers/waarom?later={Id(later)}&eerder={Id(eerder)}&{Cijfer}";

        var vraag = await analist.Open(adres);
        Assert.Contains("gegevens: indicaties|anders", Rijen(vraag));
        Assert.Contains("definitie|gelijk", Rijen(vraag));
        var antwoord = await analist.Verstuur(vraag.Formulier("cijfers/waarom?later"), null);
        await Leveringproef.Klaar(wereld, later);

        var blad = await analist.Open(antwoord.Naar!);
        Assert.Contains("1-1-2024|5521 Rotterdam|totaal|7|0|−1,67|0|+2,50|+2,02|+0,15|10", Rijen(blad));
        Assert.DoesNotContain("<rt-", blad.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Rijen(blad),
            r => r.Contains("5503", StringComparison.Ordinal) && r.Contains("|totaal|3|", StringComparison.Ordinal)
        );
        var alle = await analist.Open($"{antwoord.Naar}&regio=alle");
        Assert.Contains(
            Rijen(alle),
            r => r.Contains("|5503 ", StringComparison.Ordinal) && r.Contains("|totaal|3|", StringComparison.Ordinal)
        );
        var verklaring = await Leveringproef.Lees(wereld, db => db.Verklaringen.SingleAsync());
        Assert.Contains(verklaring.Uitkomsthash[..12], blad.Inhoud, StringComparison.Ordinal);

        // The form of before, sent again: the same two metingen have one answer.
        _ = await analist.Verstuur(vraag.Formulier("cijfers/waarom?later"), null);
        await Leveringproef.Klaar(wereld, later);
        Assert.Equal(1, await Leveringproef.Lees(wereld, db => db.Verklaringen.CountAsync()));
        var logboek = await analist.Open("/logboek");
        Assert.Contains("Meting berekenen verklaren levering", logboek.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Meting berekenen lezen verklaring", logboek.Inhoud, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            wereld.AlsEigenaar("delete from cijfers_verklaring")
        );
    }

    [Theory, OpElkeMotor]
    public async Task Waarom_ZonderRuweBestanden_ZegtWelkeBestanddelenVerschillen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerder = await Leveringproef.LeverAan(wereld, analist, Zip("2023-12-31", Waaromproef.Eerst));
        var later = await Leveringproef.LeverAan(wereld, analist, Zip("2024-06-30", Waaromproef.Daarna));
        var adres = $"/cijfers/waarom?later={Id(later)}&eerder={Id(eerder)}&{Cijfer}";
        var vraag = await analist.Open(adres);
        Leveringproef.Ruw(wereld).ToList().ForEach(File.Delete);

        var blad = await analist.Open(adres);
        Assert.Contains("niet meer bewaard", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("gegevens: indicaties|anders", Rijen(blad));
        var antwoord = await analist.Verstuur(vraag.Formulier("cijfers/waarom?later"), null);
        Assert.EndsWith("reden=zonder-ruw", antwoord.Naar, StringComparison.Ordinal);
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Verklaringen.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Waarom_DezelfdeMeting_HeeftGeenVerschil(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerder = await Leveringproef.LeverAan(wereld, analist, Zip("2023-12-31", Waaromproef.Eerst));
        var later = await Leveringproef.LeverAan(wereld, analist, Zip("2023-12-31", Waaromproef.Eerst));

        var blad = await analist.Open($"/cijfers/waarom?later={Id(later)}&eerder={Id(eerder)}&{Cijfer}");

        Assert.Contains("Er is geen verschil", blad.Inhoud, StringComparison.Ordinal);
    }

    private static byte[] Zip(string tot, Dictionary<string, string> tabellen) =>
        Leveringproef.Zip(
            Waaromproef.Levering(tot, Waaromproef.Regios, tabellen).Select(b => (b.Key, b.Value.ToArray()))
        );

    private static string Id(string adres) => adres.Split('/')[3];

    private static IEnumerable<string> Rijen(Pagina pagina) =>
        pagina
            .Document.QuerySelectorAll("tbody tr")
            .Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())));
}
