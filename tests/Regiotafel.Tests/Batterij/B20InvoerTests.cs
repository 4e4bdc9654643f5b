using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Portfolio.Excel.Vergelijken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B20: files with changed cells, codes, dates, numbers, headers and order. Each is read without a defect, and of the rows
/// that a person chose all stand or none does, unless that person ticked that good rows may.
/// </summary>
[Trait("soort", "opslag")] // the part without a store is long as well
public sealed class B20InvoerTests
{
    private const int Bestanden = 63;
    private const int RijenPerBestand = 16;
    private const int DeurBestanden = 20;

    [Fact]
    public Task B20_elk_veranderd_bestand_wordt_gelezen_en_vergeleken() =>
        Batterijproef.Draai(
            "B20",
            zaad: 20,
            proef =>
            {
                var uitvoer = Proefbeeld.Uitvoer(Proefbeeld.Inhoud);
                var mutanten = new Mutanten(proef.Toeval);
                for (var i = 0; i < 1_000; i++)
                {
                    var bytes = mutanten.Maak(uitvoer, 3, ook: i % 2 == 0);
                    var fout = Record.Exception(() =>
                        Proefbeeld.Vergelijk(bytes, Proefbeeld.Inhoud, Proefbeeld.Inhoud)
                    );
                    proef.Tel("gelezen", fout is null, () => $"bestand {i}: {fout}");
                }

                return Task.CompletedTask;
            }
        );

    [Theory, OpElkeMotor]
    public async Task B20_de_gekozen_rijen_staan_er_allemaal_of_geen_een(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B20", zaad: 20, proef => Proef(proef, wereld, Bestanden, goedeRijen: false));
    }

    [Theory, OpElkeMotor]
    public async Task B20_vindt_opslaan_rij_voor_rij(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // The wrong variant: each row stands or falls by itself, though the person did not ask for that.
        await Batterijproef.Tegenproef("B20", zaad: 20, proef => Proef(proef, wereld, 20, goedeRijen: true));
    }

    [Theory, OpElkeMotor]
    public async Task B20_de_opdrachtregel_neemt_elk_bestand_zonder_defect(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai(
            "B20",
            zaad: 21,
            async proef =>
            {
                var mutanten = new Mutanten(proef.Toeval);
                for (var i = 0; i < DeurBestanden; i++)
                {
                    var bytes = mutanten.Maak(await Uitvoer(wereld), RijenPerBestand, ook: i % 3 == 0);
                    var voor = await Stand(wereld);
                    Invoeruitslag? uitslag = null;
                    var fout = await Record.ExceptionAsync(async () => uitslag = await Importeer(wereld, bytes));
                    proef.Tel("zonder defect", fout is null, () => $"bestand {i}: {fout}");
                    proef.Tel(
                        "niets bij niets",
                        fout is null && (uitslag!.Bewaard > 0 || await Stand(wereld) == voor),
                        () => $"bestand {i}: {uitslag?.Geweigerd}"
                    );
                }
            }
        );
    }

    private static async Task Proef(Batterijproef proef, Proefregio wereld, int bestanden, bool goedeRijen)
    {
        var bp = await wereld.Als(Personen.Bp);
        // Every free place is held: a file that says fewer has a row that cannot stand.
        await wereld.Schrijf(sp =>
            sp.GetRequiredService<PortfolioDb>()
                .Aanbod.ExecuteUpdateAsync(z => z.SetProperty(a => a.Vastgehouden, a => a.Vrij))
        );
        var mutanten = new Mutanten(proef.Toeval);
        for (var i = 0; i < bestanden; i++)
        {
            var bytes = mutanten.Maak(await Uitvoer(wereld), RijenPerBestand, ook: i % 5 == 0);
            var gelezen = Portfoliolezer.Lees(bytes, Klok.Datum(VasteTijd.Begin));
            if (gelezen.Geweigerd)
            {
                proef.Tel("geweigerd bij lezen", gelezen.Rijen.Count == 0, () => $"bestand {i}");
                continue;
            }

            await Bewaar(proef, wereld, bp, await Neem(wereld, gelezen), goedeRijen);
        }
    }

    private static async Task Bewaar(Batterijproef proef, Proefregio wereld, Bezoeker bp, Guid id, bool goedeRijen)
    {
        var adres = $"/portfolio/invoer/{id}";
        var pagina = await bp.Open(adres);
        proef.Tel("getoond", pagina.Status == HttpStatusCode.OK, () => $"{pagina.Status} {pagina.Inhoud}");
        var gekozen = pagina
            .Document.QuerySelectorAll("input[name=Rij]")
            .OfType<IHtmlInputElement>()
            .Count(v => v.IsChecked);
        var voor = await Stand(wereld);
        var antwoord = await bp.Verstuur(
            pagina.Formulier("GoedeRijen"),
            knop: null,
            goedeRijen ? [("GoedeRijen", "true")] : []
        );
        var stappen = await Stappen(wereld, id);
        if (antwoord.Status == HttpStatusCode.Redirect)
        {
            proef.Tel("alles", stappen == gekozen && gekozen > 0, () => $"{stappen} van {gekozen} rijen staan er");
            return;
        }

        proef.Tel(
            "niets",
            antwoord.Status == HttpStatusCode.UnprocessableEntity && stappen == 0 && await Stand(wereld) == voor,
            () => $"{antwoord.Status}: {voor} werd {Stand(wereld).Result}"
        );
        if (gekozen > 1)
        {
            var goede = await bp.Verstuur(antwoord.Formulier("GoedeRijen"), null, ("GoedeRijen", "true"));
            stappen = await Stappen(wereld, id);
            proef.Tel(
                "goede rijen",
                goede.Status == HttpStatusCode.Redirect ? stappen > 0 && stappen < gekozen : stappen == 0,
                () => $"{goede.Status}: {stappen} van {gekozen}"
            );
        }
    }

    // As the upload page does it, without a process for each of the files.
    private static async Task<Guid> Neem(Proefregio wereld, GelezenBestand gelezen)
    {
        var (bestand, wacht) = Tekstzeef.Zeef(gelezen, Klok.Datum(VasteTijd.Begin));
        var boek = new Invoerboek
        {
            Id = Guid.NewGuid(),
            Regio = Personen.Regio,
            EigenaarId = Personen.Bp.OrganisatieId,
            GebruikerId = Guid.Empty,
            Naam = Personen.Bp.Naam,
            Op = VasteTijd.Begin,
            Inhoud = JsonSerializer.Serialize(bestand, GelezenBestand.Vorm),
            Wacht = JsonSerializer.Serialize(wacht),
        };
        await wereld.Schrijf(async diensten =>
        {
            var db = diensten.GetRequiredService<PortfolioDb>();
            db.Invoer.Add(boek);
            await db.Bewaar(default);
        });
        return boek.Id;
    }

    private static async Task<int> Stappen(Proefregio wereld, Guid id)
    {
        var json = await wereld.Lees(db => db.Invoer.Where(b => b.Id == id).Select(b => b.Stappen).SingleAsync());
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetArrayLength();
    }

    private static async Task<byte[]> Uitvoer(Proefregio wereld)
    {
        await using var scope = wereld.In();
        return await scope.ServiceProvider.GetRequiredService<Portfoliodeur>().Exporteer(Personen.Regio, default);
    }

    private static async Task<Invoeruitslag> Importeer(Proefregio wereld, byte[] bytes)
    {
        await using var scope = wereld.In();
        var deur = scope.ServiceProvider.GetRequiredService<Portfoliodeur>();
        return await deur.Importeer(bytes, Personen.Regio, proef: false, default);
    }

    private static Task<(int, long, int, int, int, int)> Stand(Proefregio wereld) =>
        wereld.Lees(async db =>
            (
                await db.Historie.CountAsync(),
                await db.Standen.SumAsync(s => s.Teller),
                await db.Plaatsboek.CountAsync(),
                await db.Aanbod.SumAsync(a => (a.Vrij * 100) + a.Totaal),
                await db.Eenheden.CountAsync(),
                await db.Locaties.CountAsync()
            )
        );
}
