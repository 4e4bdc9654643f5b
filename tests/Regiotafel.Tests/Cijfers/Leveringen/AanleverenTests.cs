using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

public sealed class AanleverenTests
{
    [Theory, OpElkeMotor]
    public async Task Cijfers_ZonderRecht_ZijnNietToegestaan(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        foreach (var persoon in new[] { Personen.ZbLinde, Personen.Gm, Personen.Bp, Personen.Lk, Personen.Ab })
        {
            var wie = await wereld.Als(persoon);
            Assert.Equal(HttpStatusCode.Forbidden, (await wie.Open("/cijfers")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await wie.Open("/cijfers/nieuw")).Status);
            Assert.Equal(HttpStatusCode.OK, (await wie.Open("/cijfers/leeswijzer")).Status);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Aanleveren_Klein_GeeftPreciesDeVerwachteMetingen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);

        var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering", "klein/"));

        var blad = await analist.Open(adres);
        Assert.Contains("Levering klein", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Staat: aanvaard", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("(quarantaine)", blad.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("<rt-", blad.Tekst, StringComparison.Ordinal);
        foreach (var editie in Cijferloop.Edities)
        {
            var rijen = await Leveringproef.Lees(
                wereld,
                db => db.Metingen.Where(m => m.Editie == editie).Select(m => m.Rijen).ToListAsync()
            );
            var verwacht = Encoding
                .UTF8.GetString(Voorbeeld.Bytes($"klein/verwacht/{editie}/metingen.csv"))
                .Split('\n');
            Assert.Equal(
                verwacht.Skip(1).Order(StringComparer.Ordinal),
                string.Concat(rijen).Split('\n').Order(StringComparer.Ordinal)
            );
        }
        var metingen = await analist.Open($"{adres}/metingen?editie=2024-2025&indicator=klantenratio&regio=5521");
        Assert.Contains("1-1-2024|5521 Rotterdam|totaal|10|8250|12|normaal", Rijen(metingen));
    }

    [Theory, OpElkeMotor]
    public async Task Aanleveren_NogEens_GeeftDezelfdeMetingen(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        _ = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));
        var eerst = await Leveringproef.Lees(wereld, db => db.Metingen.Select(m => m.Id).Order().ToListAsync());
        var ruw = Leveringproef.Ruw(wereld).Count;

        _ = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));

        Assert.NotEmpty(eerst);
        Assert.Equal(
            eerst,
            await Leveringproef.Lees(wereld, db => db.Metingen.Select(m => m.Id).Order().ToListAsync())
        );
        Assert.Equal(2 * eerst.Count, await Leveringproef.Lees(wereld, db => db.Leveringmetingen.CountAsync()));
        Assert.Equal(ruw, Leveringproef.Ruw(wereld).Count);
    }

    [Theory, OpElkeMotor]
    public async Task Verslag_IsDatVanDeOpdrachtregel_EnStaatInHetLogboek(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var uit = Directory.CreateTempSubdirectory("verslag-").FullName;
        _ = Cijferloop.Voer(
            new(Voorbeeld.Pad("klein/levering"), uit, Cijferloop.Edities, null, 2),
            _ => { },
            TestContext.Current.CancellationToken
        );

        var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));
        var geweigerd = await Leveringproef.LeverAan(
            wereld,
            analist,
            Leveringproef.Zip("geweigerd/bsn-waarde-id/levering")
        );

        Assert.Equal(
            File.ReadAllText(Path.Combine(uit, "screening.csv")),
            Encoding.UTF8.GetString(await analist.Haal($"{adres}?handler=Verslag"))
        );
        // What was refused keeps its report and nothing else.
        Assert.Contains(
            ";WAARDE-BSN;weigering;",
            Encoding.UTF8.GetString(await analist.Haal($"{geweigerd}?handler=Verslag")),
            StringComparison.Ordinal
        );
        Assert.Equal(11 + 2, Leveringproef.Ruw(wereld).Count);
        Assert.Contains(
            "Meting berekenen uitvoeren levering",
            (await analist.Open("/logboek")).Inhoud,
            StringComparison.Ordinal
        );
        var elders = await wereld.Als(Personen.Gm);
        Assert.Equal(HttpStatusCode.Forbidden, (await elders.Open($"{adres}?handler=Verslag")).Status);
        Directory.Delete(uit, recursive: true);
    }

    [Theory, OpElkeMotor]
    public async Task Aanleveren_EenGeweigerdeLevering_BerekentNiets(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);

        var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("geweigerd/hash/levering"));

        var blad = await analist.Open(adres);
        Assert.Contains("De levering is geweigerd", blad.Inhoud, StringComparison.Ordinal);
        Assert.Contains("1 keer BESTAND-HASH (weigering)", blad.Inhoud, StringComparison.Ordinal);
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Metingen.CountAsync()));
    }

    [Theory, OpElkeMotor]
    public async Task Levering_VanEenAndereRegio_IsNietGevonden(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<Regiotafel.Cijfers.Opslag.CijfersDb>();
                db.Leveringen.Add(Elders);
                await db.Bewaar(CancellationToken.None);
            },
            Personen.AndereRegio
        );
        var analist = await wereld.Als(Personen.Ra);

        Assert.Equal(HttpStatusCode.NotFound, (await analist.Open($"/cijfers/leveringen/{Elders.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await analist.Open($"/cijfers/leveringen/{Elders.Id}/metingen")).Status);
        Assert.Contains("Er is nog geen levering", (await analist.Open("/cijfers")).Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Metingen_Lezen_StaatInHetLogboek(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));

        _ = await analist.Open($"{adres}/metingen?editie=monitor");

        var logboek = await analist.Open("/logboek");
        Assert.Contains("Meting berekenen lezen meting", logboek.Inhoud, StringComparison.Ordinal);
        Assert.Contains("Levering inlezen aanmaken levering", logboek.Inhoud, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Ruwe_bestanden_liggen_versleuteld_en_metingen_staan_vast(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        _ = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));

        // Eleven files and the whole report.
        Assert.Equal(12, Leveringproef.Ruw(wereld).Count);
        Assert.All(
            Leveringproef.Ruw(wereld),
            pad => Assert.Equal(-1, File.ReadAllBytes(pad).AsSpan().IndexOf("client_id"u8))
        );
        foreach (var tabel in new[] { "cijfers_meting", "cijfers_bijdrage", "cijfers_levering_meting" })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                wereld.AlsEigenaar($"update {tabel} set regio = '9999'")
            );
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
                wereld.AlsEigenaar($"delete from {tabel}")
            );
        }
    }

    [Theory, OpElkeMotor]
    public async Task Nareken_GeeftBeideAfdrukken(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var analist = await wereld.Als(Personen.Ra);
        var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));
        var pagina = await analist.Open($"{adres}/metingen?editie=2024-2025&indicator=klantenratio");

        var antwoord = await analist.Verstuur(pagina.Formulier("handler=Nareken"), null);
        await Leveringproef.Klaar(wereld, adres);

        var hash = await Leveringproef.Lees(
            wereld,
            db => db.Metingen.Where(m => m.Indicator == "klantenratio" && m.Editie == "2024-2025").SingleAsync()
        );
        var daarna = await analist.Open(antwoord.Naar!);
        Assert.Equal(
            [
                $"Berekend op 2-11-2026|{hash.Id}|{hash.Resultaathash}|",
                $"Nagerekend op 2-11-2026 door Ra Regio|{hash.Id}|{hash.Resultaathash}|gelijk",
            ],
            Rijen(daarna).Where(r => r.Contains(hash.Id, StringComparison.Ordinal))
        );
    }

    [Theory, OpElkeMotor]
    public async Task Een_afgebroken_berekening_zegt_waarom_en_mag_opnieuw(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(
            motor,
            b => b.Services.AddSingleton(Rekengrenzen.Gewoon with { Tijd = TimeSpan.FromMilliseconds(1) })
        );
        var analist = await wereld.Als(Personen.Ra);

        var adres = await Leveringproef.LeverAan(wereld, analist, Leveringproef.Zip("klein/levering"));

        var blad = await analist.Open(adres);
        Assert.Contains("duurde langer dan mag", blad.Inhoud, StringComparison.Ordinal);
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Metingen.CountAsync()));
        var opnieuw = await analist.Verstuur(blad.Formulier("handler=Opnieuw"), null);
        Assert.Equal(HttpStatusCode.Redirect, opnieuw.Status);
        await Leveringproef.Klaar(wereld, adres);
        var levering = await Leveringproef.Lees(wereld, db => db.Leveringen.SingleAsync());
        Assert.Equal(Rekenafbraak.Tijd, levering.Afbraak);
        Assert.Equal(4, levering.Versie);
    }

    // The rows of all tables, their cells apart.
    private static IEnumerable<string> Rijen(Pagina pagina) =>
        pagina
            .Document.QuerySelectorAll("tbody tr")
            .Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())));

    private static Levering Elders { get; } =
        new()
        {
            Id = Guid.NewGuid(),
            Regio = Personen.AndereRegio,
            EigenaarId = Personen.Veen,
            GebruikerId = Personen.Veen,
            Naam = "Proef",
            Op = VasteTijd.Begin,
        };
}
