using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Kern.Taken;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>Runs that a stop cut off, and what goes when its time is over.</summary>
public sealed class HervattenTests
{
    [Theory, OpElkeMotor]
    public async Task Een_werker_die_halverwege_wordt_gestopt_begint_na_een_herstart_opnieuw_met_gelijke_uitkomst(
        Proef.Motor motor
    )
    {
        await using var wereld = await Proefregio.Start(motor);
        var adres = await LeverAanEnStop(wereld);
        var levering = await Leveringproef.Lees(wereld, db => db.Leveringen.SingleAsync());
        Assert.Equal((Leveringstaat.Ontvangen, null), (levering.Staat, levering.Afbraak));
        Assert.Equal(0, await Leveringproef.Lees(wereld, db => db.Metingen.CountAsync()));

        await Hervat(wereld.App);
        await Leveringproef.Klaar(wereld, adres);

        await IsZoalsVerwacht(wereld);
    }

    [Theory, OpElkeMotor]
    public async Task Twee_knopen_die_dezelfde_levering_opnemen_bewaren_haar_een_keer(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var adres = await LeverAanEnStop(wereld);
        await using var elders = await wereld.TweedeHuis();

        await Task.WhenAll(Hervat(wereld.App), Hervat(elders));
        await Task.WhenAll(Leveringproef.Klaar(wereld, adres), Leveringproef.Klaar(elders, adres));

        await IsZoalsVerwacht(wereld);
        var (metingen, verbanden) = await Leveringproef.Lees(
            wereld,
            async db => (await db.Metingen.CountAsync(), await db.Leveringmetingen.CountAsync())
        );
        Assert.Equal(metingen, verbanden);
    }

    [Theory, OpElkeMotor]
    public async Task Na_de_bewaartermijn_gaan_de_ruwe_bestanden_behalve_wat_een_jongere_levering_nodig_heeft(
        Proef.Motor motor
    )
    {
        await using var wereld = await Proefregio.Start(motor);
        var zip = Leveringproef.Zip("klein/levering");
        var oud = await Leveringproef.LeverAan(wereld, await wereld.Als(Personen.Ra), zip);
        wereld.Tijd.Verder(TimeSpan.FromDays(700));
        var jong = await Leveringproef.LeverAan(wereld, await wereld.Als(Personen.Ra), zip);
        var ruw = Leveringproef.Ruw(wereld).Order(StringComparer.Ordinal).ToList();
        var metingen = await Leveringproef.Lees(wereld, db => db.Metingen.Select(m => m.Id).Order().ToListAsync());

        // 24 months after the first, not yet after the second.
        wereld.Tijd.Verder(TimeSpan.FromDays(60));
        await Verval(wereld.App);

        Assert.Equal(ruw, Leveringproef.Ruw(wereld).Order(StringComparer.Ordinal));
        var analist = await wereld.Als(Personen.Ra);
        Assert.Contains(
            "De ruwe bestanden zijn verwijderd",
            (await analist.Open(oud)).Inhoud,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Reken na", (await analist.Open($"{oud}/metingen")).Inhoud, StringComparison.Ordinal);
        var pagina = await analist.Open($"{jong}/metingen?editie=2024-2025&indicator=klantenratio");
        var naar = (await analist.Verstuur(pagina.Formulier("handler=Nareken"), null)).Naar!;
        await Leveringproef.Klaar(wereld, jong);
        Assert.Contains(
            "gelijk",
            (await analist.Open(naar)).Document.QuerySelectorAll("td").Select(c => c.TextContent)
        );

        wereld.Tijd.Verder(TimeSpan.FromDays(700));
        await Verval(wereld.App);

        Assert.Empty(Leveringproef.Ruw(wereld));
        Assert.Equal(
            metingen,
            await Leveringproef.Lees(wereld, db => db.Metingen.Select(m => m.Id).Order().ToListAsync())
        );
    }

    [Theory, OpElkeMotor]
    public async Task Wat_een_afgebroken_proces_achterliet_gaat_na_een_dag(Proef.Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        _ = await Leveringproef.LeverAan(wereld, await wereld.Als(Personen.Ra), Leveringproef.Zip("klein/levering"));
        var goed = Leveringproef.Ruw(wereld).Order(StringComparer.Ordinal).ToList();
        var map = Path.GetDirectoryName(goed[0])!;
        var resten = new[] { ".half", new string('a', 64) }.Select(n => Path.Combine(map, n)).ToList();
        foreach (var pad in resten)
        {
            File.WriteAllText(pad, "rest");
            File.SetLastWriteTimeUtc(pad, wereld.Tijd.GetUtcNow().UtcDateTime);
        }

        await Verval(wereld.App);
        Assert.Equal(goed.Count + 2, Leveringproef.Ruw(wereld).Count);
        wereld.Tijd.Verder(TimeSpan.FromHours(25));
        await Verval(wereld.App);

        Assert.Equal(goed, Leveringproef.Ruw(wereld).Order(StringComparer.Ordinal));
    }

    // The house in which it was brought stops at once: its worker is ended before it can answer.
    private static async Task<string> LeverAanEnStop(Proefregio wereld)
    {
        await using var elders = await wereld.TweedeHuis();
        var analist = await wereld.Als(Personen.Ra, elders);
        var antwoord = await analist.LaadOp(
            "/cijfers/nieuw",
            "Bestanden",
            Leveringproef.Zip("klein/levering"),
            "levering.zip"
        );
        await elders.StopAsync(TestContext.Current.CancellationToken);
        return antwoord.Naar!;
    }

    private static async Task IsZoalsVerwacht(Proefregio wereld)
    {
        var levering = await Leveringproef.Lees(wereld, db => db.Leveringen.SingleAsync());
        Assert.Equal(Leveringstaat.Aanvaard, levering.Staat);
        foreach (var editie in Cijferloop.Edities)
        {
            var rijen = await Leveringproef.Lees(
                wereld,
                db => db.Metingen.Where(m => m.Editie == editie).Select(m => m.Rijen).ToListAsync()
            );
            Assert.Equal(
                Encoding
                    .UTF8.GetString(Voorbeeld.Bytes($"klein/verwacht/{editie}/metingen.csv"))
                    .Split('\n')
                    .Skip(1)
                    .Order(StringComparer.Ordinal),
                string.Concat(rijen).Split('\n').Order(StringComparer.Ordinal)
            );
        }
    }

    private static Task Hervat(WebApplication huis) => Voer<Hervattaak>(huis);

    private static Task Verval(WebApplication huis) => Voer<Vervaltaak>(huis);

    private static async Task Voer<T>(WebApplication huis)
        where T : ITaak
    {
        await using var scope = huis.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<ITaak>().OfType<T>().Single().Voer(CancellationToken.None);
    }
}
