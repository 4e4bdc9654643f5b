using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Taken;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Cijfers.Uitgaven;
using Regiotafel.Tests.Cijfers.Waarom;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Correcties;

public sealed class CorrectieTests
{
    private const string Ratio = "metingen?editie=2024-2025&indicator=klantenratio&regio=5521";
    private const string VanDrie = "1-1-2023|5521 Rotterdam|totaal|3|3000|10|normaal";
    private const string VanTwee = "1-1-2023|5521 Rotterdam|totaal|2|3000|7|normaal";

    [Theory, OpElkeMotor]
    public async Task Een_waarde_verandert_pas_na_een_tweede_lezer_en_alleen_in_volgende_berekeningen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerst = await LeverAan(wereld, analist, "750");
        Assert.Contains(VanTwee, Rijen(await analist.Open($"{eerst}/{Ratio}")));

        var correctie = await StelWaardeVoor(analist, eerst);
        Assert.DoesNotContain("Keur goed", (await analist.Open(correctie)).Inhoud, StringComparison.Ordinal);
        var zelf = await analist.Post(
            $"{correctie}?handler=Goed",
            Bezoeker.Velden((await analist.Open(correctie)).Formulier("handler=Intrek"))
        );
        Assert.EndsWith("reden=zelf-geschreven", zelf.Naar, StringComparison.Ordinal);
        var zonder = await LeverAan(wereld, analist, "750");
        Assert.Contains(VanTwee, Rijen(await analist.Open($"{zonder}/{Ratio}")));

        await KeurGoed(wereld, correctie);
        var met = await LeverAan(wereld, analist, "750");

        Assert.Contains(VanDrie, Rijen(await analist.Open($"{met}/{Ratio}")));
        Assert.Contains("1 rij verbeterd door correctie", (await analist.Open(met)).Inhoud, StringComparison.Ordinal);
        var blad = await Leveringproef.Lees(wereld, db => db.Correcties.SingleAsync());
        var metingen = await Leveringproef.Lees(
            wereld,
            db => db.Metingen.Where(m => m.Indicator == "klantenratio" && m.Editie == "2024-2025").ToListAsync()
        );
        Assert.Equal(
            ["correcties geen", $"correcties {blad.Sha256}"],
            metingen
                .Select(m =>
                    m.Ingredienten.Split('\n').Single(r => r.StartsWith("correcties", StringComparison.Ordinal))
                )
                .OrderByDescending(r => r == "correcties geen")
        );
    }

    [Theory, OpElkeMotor]
    public async Task Narekenen_en_waarom_nemen_de_correcties_van_toen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerst = await LeverAan(wereld, analist, "750");
        var correctie = await StelWaardeVoor(analist, eerst);
        await KeurGoed(wereld, correctie);
        var met = await LeverAan(wereld, analist, "750");
        _ = await analist.Verstuur((await analist.Open(correctie)).Formulier("handler=Intrek"), null);

        var pagina = await analist.Open($"{met}/{Ratio}");
        var naar = (await analist.Verstuur(pagina.Formulier("handler=Nareken"), null)).Naar!;
        await Leveringproef.Klaar(wereld, met);
        Assert.Contains(
            "gelijk",
            (await analist.Open(naar)).Document.QuerySelectorAll("tbody td").Select(c => c.TextContent)
        );

        var vraag = $"/cijfers/waarom?later={Id(met)}&eerder={Id(eerst)}&editie=2024-2025&indicator=klantenratio";
        _ = await analist.Verstuur((await analist.Open(vraag)).Formulier("cijfers/waarom?later"), null);
        await Leveringproef.Klaar(wereld, met);
        // 2/3000 = 6,67 → 3/3000 = 10.
        Assert.Contains("1-1-2023|5521 Rotterdam|totaal|7|0|0|+3,33|0|0|−0,33|10", Rijen(await analist.Open(vraag)));
    }

    [Theory, OpElkeMotor]
    public async Task Is_de_bron_hersteld_dan_vervalt_de_correctie_en_zegt_het_verslag_dat(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var correctie = await StelWaardeVoor(analist, await LeverAan(wereld, analist, "750"));
        await KeurGoed(wereld, correctie);

        var hersteld = await LeverAan(wereld, analist, "884");

        Assert.Contains("De bron is hersteld of veranderd: correctie vervallen", (await analist.Open(hersteld)).Inhoud);
        Assert.Contains(VanDrie, Rijen(await analist.Open($"{hersteld}/{Ratio}")));
        Assert.Equal(
            Correctiestaat.Vervallen,
            (await Leveringproef.Lees(wereld, db => db.Correcties.SingleAsync())).Staat
        );
        var ingredienten = await Leveringproef.Lees(
            wereld,
            db => db.Metingen.Select(m => m.Ingredienten).ToListAsync()
        );
        Assert.All(ingredienten, i => Assert.Contains("correcties geen\n", i, StringComparison.Ordinal));
        Assert.Contains(VanTwee, Rijen(await analist.Open($"{await LeverAan(wereld, analist, "750")}/{Ratio}")));
    }

    [Theory, OpElkeMotor]
    public async Task Na_haar_laatste_dag_geldt_een_correctie_niet_meer(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var correctie = await StelWaardeVoor(analist, await LeverAan(wereld, analist, "750"));
        await KeurGoed(wereld, correctie);

        wereld.Tijd.Zet(new(2026, 12, 1, 22, 0, 0, DateTimeKind.Utc));
        var opTijd = await LeverAan(wereld, await wereld.Als(Personen.Ra), "750");
        wereld.Tijd.Zet(new(2026, 12, 2, 9, 0, 0, DateTimeKind.Utc));
        var later = await wereld.Als(Personen.Ra);
        var teLaat = await LeverAan(wereld, later, "750");

        Assert.Contains(VanDrie, Rijen(await later.Open($"{opTijd}/{Ratio}")));
        Assert.Contains(VanTwee, Rijen(await later.Open($"{teLaat}/{Ratio}")));
    }

    [Theory, OpElkeMotor]
    public async Task Een_onbekende_code_wordt_een_keer_vertaald_en_geldt_voor_de_volgende_levering(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerst = await LeverAan(wereld, analist, "GGZ3W");
        var blad = await analist.Open(eerst);
        Assert.Contains("indicaties|zzp_code|GGZ3W|1|Vertaal GGZ3W", Rijen(blad));
        Assert.Contains("CODE-ONBEKEND", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains(VanTwee, Rijen(await analist.Open($"{eerst}/{Ratio}")));

        var formulier = await analist.Open(
            blad.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Vertaal GGZ3W").GetAttribute("href")!
        );
        var antwoord = await analist.Verstuur(
            formulier.Formulier("Invoer.Wordt"),
            null,
            ("Invoer.Wordt", "884"),
            ("Invoer.Reden", "De leverancier schrijft het profiel in letters."),
            ("Invoer.VervaltOp", "2026-12-01")
        );
        await KeurGoed(wereld, antwoord.Naar!);
        var daarna = await LeverAan(wereld, analist, "GGZ3W");

        var verslag = await analist.Open(daarna);
        Assert.Contains("1 rij omgezet door vertaling", verslag.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("CODE-ONBEKEND", verslag.Inhoud, StringComparison.Ordinal);
        Assert.Contains(VanDrie, Rijen(await analist.Open($"{daarna}/{Ratio}")));
    }

    [Theory, OpElkeMotor]
    public async Task Een_pseudoniem_staat_alleen_versleuteld_en_gaat_weg_met_de_ruwe_bestanden(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var correctie = await StelWaardeVoor(analist, await LeverAan(wereld, analist, "750"));
        await KeurGoed(wereld, correctie);

        Assert.All(
            Leveringproef.Ruw(wereld),
            pad => Assert.Equal(-1, File.ReadAllBytes(pad).AsSpan().IndexOf("proef-03"u8))
        );
        var blad = await Leveringproef.Lees(wereld, db => db.Correcties.SingleAsync());
        Assert.Contains(Leveringproef.Ruw(wereld), p => Path.GetFileName(p) == blad.Sha256);
        var logboek = await (await wereld.Als(Personen.Zk)).Open("/logboek");
        Assert.Contains("Meting berekenen lezen correctie", logboek.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("proef-03", logboek.Tekst, StringComparison.Ordinal);

        wereld.Tijd.Verder(TimeSpan.FromDays(800));
        await using (var scope = wereld.App.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetServices<ITaak>().OfType<Vervaltaak>().Single().Voer(CancellationToken.None);
        }

        Assert.Empty(Leveringproef.Ruw(wereld));
        var (levering, over) = await Leveringproef.Lees(
            wereld,
            async db => (await db.Leveringen.SingleAsync(), await db.Correcties.SingleAsync())
        );
        Assert.Equal(Leveringstaat.Vervallen, levering.Staat);
        Assert.Equal(Correctiestaat.Vervallen, over.Staat);
        Assert.NotEqual(0, await Leveringproef.Lees(wereld, db => db.Metingen.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Wat_niet_past_krijgt_een_melding_bij_het_veld_en_bewaart_niets(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var eerst = await LeverAan(wereld, analist, "750");
        var formulier = await analist.Open($"{eerst}/correctie?Invoer.Soort=indicaties");
        var ruw = Leveringproef.Ruw(wereld).Count;
        foreach (
            var (veld, waarde) in new[]
            {
                ("Invoer.Kolom", "client_id"),
                ("Invoer.Sleutel[0]", "111222333"),
                ("Invoer.Wordt", "889"),
                ("Invoer.Wordt", "750"),
                ("Invoer.Reden", ""),
                ("Invoer.Reden", "Volgens mevrouw Jansen is het anders."),
                ("Invoer.VervaltOp", "2030-01-01"),
            }
        )
        {
            var antwoord = await analist.Verstuur(
                formulier.Formulier("Invoer.Wordt"),
                null,
                [.. Waarden.Where(w => w.Veld != veld), (veld, waarde)]
            );
            Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
            Assert.NotNull(antwoord.Document.QuerySelector(".rt-veld__fout"));
        }
        Assert.Equal(ruw, Leveringproef.Ruw(wereld).Count);
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Correcties.CountAsync()));
        var wie = await wereld.Als(Personen.Bp);
        Assert.Equal(HttpStatusCode.Forbidden, (await wie.Open("/cijfers/correcties")).Status);
    }

    [Theory, OpElkeMotor]
    public async Task Van_een_verzonnen_levering_zegt_elke_pagina_van_een_correctie_dat(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        foreach (var verzonnen in new[] { true, false })
        {
            var (id, _) = await Uitgaveproef.Lever(wereld, "proef", verzonnen, Personen.Regio);
            var levering = $"/cijfers/leveringen/{id}";
            var correctie = await StelWaardeVoor(analist, levering);
            foreach (
                var adres in new[]
                {
                    $"{levering}/correctie",
                    $"{levering}/correctie?Invoer.Soort=indicaties",
                    correctie,
                }
            )
            {
                var inhoud = (await analist.Open(adres)).Inhoud;
                Assert.Equal(verzonnen, inhoud.Contains("verzonnen mensen", StringComparison.Ordinal));
            }
        }
        var rijen = Rijen(await analist.Open("/cijfers/correcties")).ToList();
        Assert.Equal(2, rijen.Count(r => r.Contains("Verbetering van een waarde", StringComparison.Ordinal)));
        Assert.Single(rijen, r => r.Contains("(verzonnen mensen)", StringComparison.Ordinal));
    }

    private static (string Veld, string Waarde)[] Waarden { get; } =
    [
        ("Invoer.Sleutel[0]", "proef-03"),
        ("Invoer.Sleutel[1]", "3"),
        ("Invoer.Sleutel[2]", "2021-03-01"),
        ("Invoer.Kolom", "zzp_code"),
        ("Invoer.Verwacht", "750"),
        ("Invoer.Wordt", "884"),
        ("Invoer.Reden", "Het besluit noemt een ander profiel."),
        ("Invoer.VervaltOp", "2026-12-01"),
    ];

    private static async Task<string> StelWaardeVoor(Bezoeker wie, string levering)
    {
        var formulier = await wie.Open($"{levering}/correctie?Invoer.Soort=indicaties");
        var antwoord = await wie.Verstuur(formulier.Formulier("Invoer.Wordt"), null, Waarden);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
        return antwoord.Naar!;
    }

    private static async Task KeurGoed(Proefregio wereld, string correctie)
    {
        var lezer = await wereld.Als(Personen.Zk);
        var blad = await lezer.Open(correctie);
        var antwoord = await lezer.Verstuur(blad.Formulier("handler=Goed"), null);
        Assert.Equal(correctie, antwoord.Naar);
    }

    private static Task<string> LeverAan(Proefregio wereld, Bezoeker wie, string profiel)
    {
        var tabellen = new Dictionary<string, string>(Waaromproef.Eerst);
        tabellen["indicaties"] = tabellen["indicaties"].Replace(";750;", $";{profiel};", StringComparison.Ordinal);
        return Leveringproef.LeverAan(
            wereld,
            wie,
            Leveringproef.Zip(
                Waaromproef.Levering("2023-12-31", Waaromproef.Regios, tabellen).Select(b => (b.Key, b.Value.ToArray()))
            )
        );
    }

    private static string Id(string adres) => adres.Split('/')[3];

    private static IEnumerable<string> Rijen(Pagina pagina) =>
        pagina
            .Document.QuerySelectorAll("tbody tr")
            .Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())));
}
