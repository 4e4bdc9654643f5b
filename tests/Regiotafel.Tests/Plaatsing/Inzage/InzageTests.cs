using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Tafel;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Deur;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Web.Opdrachten;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Plaatsing.Inzage;

/// <summary>What is told of a case to who it is about, and how it is taken away for good.</summary>
public sealed class InzageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, OpElkeMotor]
    public async Task De_privacy_officer_ziet_alles_van_een_eigen_zoekvraag_en_wist_die_voorgoed(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var zoekvraag = await Zoekvraagproef.Nieuw(wereld, Personen.ZbLinde);
        var ander = await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis);
        var voorstel = (await Voorstelproef.Maak(wereld, [zoekvraag]))[0];
        await Tafelproef.Besproken(wereld, [zoekvraag.Id], "Reden aan tafel");
        await Koppel(wereld, zoekvraag);
        // Somebody reads it, so that there is a reader to tell of.
        await (await wereld.Als(Personen.ZbLinde)).Open($"/plaatsing/zoekvraag/{zoekvraag.Id}");

        var po = await wereld.Als(Personen.Po);
        var blad = await Zoek(wereld, po, zoekvraag, ander);
        string[] staat =
        [
            $"Inzage in {zoekvraag.Code}",
            "Reden aan tafel",
            voorstel.Plek,
            voorstel.Aanbieder,
            "zoekvraag lezen",
            "Wie het zag of veranderde",
            "Zb Linde",
        ];
        Assert.All(staat, s => Assert.Contains(s, blad.Tekst, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(blad.Tekst.Contains("Reden aan tafel", StringComparison.Ordinal), await Regel(wereld, zoekvraag));

        // While something runs, or for another code, nothing goes.
        Assert.Contains(
            "loopt nog een voorstel",
            (await Wis(po, blad, zoekvraag.Code)).Tekst,
            StringComparison.Ordinal
        );
        await wereld.Schrijf(sp =>
            sp.GetRequiredService<PlaatsingDb>()
                .Voorstellen.Where(v => v.Id == voorstel.Id)
                .ExecuteUpdateAsync(
                    z => z.SetProperty(v => v.Loopt, false).SetProperty(v => v.Staat, Voorstelstaat.Afgewezen),
                    Ct
                )
        );
        Assert.Contains("niet de code", (await Wis(po, blad, ander.Code)).Tekst, StringComparison.Ordinal);
        Assert.NotEmpty(await Resten(wereld, zoekvraag.Id));

        Assert.Equal("/plaatsing/inzage", (await Wis(po, blad, zoekvraag.Code)).Naar);
        Assert.Empty(await Resten(wereld, zoekvraag.Id));
        Assert.NotEmpty(await Resten(wereld, ander.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await po.Open($"/plaatsing/inzage/{zoekvraag.Id}")).Status);
        var lijst = await File.ReadAllTextAsync(Path.Combine(wereld.Map, "wislijst.csv"), Ct);
        Assert.EndsWith($";{zoekvraag.Regio};{zoekvraag.Id}\n", lijst, StringComparison.Ordinal);
        await using var scope = wereld.In();
        Assert.True((await scope.ServiceProvider.GetRequiredService<Logboekcontrole>().Controleer([], Ct)).Heel);
        Assert.Equal([], await InBestand(scope.ServiceProvider, zoekvraag));
    }

    // By code, and only a case of the own organisation.
    private static async Task<Pagina> Zoek(Proefregio wereld, Bezoeker po, Zoekvraag zoekvraag, Zoekvraag ander)
    {
        var zoek = await po.Open("/plaatsing/inzage");
        var fout = await po.Verstuur(zoek.Formulier("/plaatsing/inzage"), null, ("Code", $"{ander.Code}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, fout.Status);
        await using var scope = wereld.In();
        var log = scope.ServiceProvider.GetRequiredService<ToegangDb>().Logregels;
        Assert.Equal(1, await log.CountAsync(r => r.Handeling == "inzage.maken" && !r.Gelukt, Ct));
        Assert.Equal(HttpStatusCode.NotFound, (await po.Open($"/plaatsing/inzage/{ander.Id}")).Status);
        var naar = await po.Verstuur(zoek.Formulier("/plaatsing/inzage"), null, ("Code", $"{zoekvraag.Code}"));
        Assert.Equal($"/plaatsing/inzage/{zoekvraag.Id}", naar.Naar);
        return await po.Open(naar.Naar!);
    }

    // The command line tells the same.
    private static async Task<bool> Regel(Proefregio wereld, Zoekvraag zoekvraag)
    {
        await using var scope = wereld.In();
        await using var uit = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(1, await InzageOpdracht.Toon(scope.ServiceProvider, "ABC", uit, Ct));
        Assert.Equal(0, await InzageOpdracht.Toon(scope.ServiceProvider, zoekvraag.Code.Tekens, uit, Ct));
        return uit.ToString().Contains("Reden aan tafel", StringComparison.Ordinal);
    }

    private static Task<Pagina> Wis(Bezoeker po, Pagina blad, Regiotafel.Plaatsing.Deur.Casuscode code) =>
        po.Verstuur(blad.Formulier("handler=Wis"), null, ("Code", $"{code}"));

    private static Task Koppel(Proefregio wereld, Zoekvraag zoekvraag) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            db.Clientkoppelingen.Add(
                new()
                {
                    Id = Guid.NewGuid(),
                    Regio = zoekvraag.Regio,
                    Hash = zoekvraag.Id.ToString("N"),
                    ZoekvraagId = zoekvraag.Id,
                }
            );
            await db.Bewaar(Ct);
        });

    // Tables that know a case by its id, but for the timeline that nobody can change.
    private static Task<List<string>> Resten(Proefregio wereld, Guid id) =>
        Zoekvraagproef.Lees(
            wereld,
            async db =>
            {
                var uit = new List<string>();
                var soorten = db
                    .Model.GetEntityTypes()
                    .Where(e => e.FindProperty("ZoekvraagId") is not null && e.ClrType != typeof(Verloopregel));
                foreach (var soort in soorten.Select(e => e.ClrType))
                {
                    var staat = typeof(InzageTests)
                        .GetMethod(nameof(Staat), BindingFlags.NonPublic | BindingFlags.Static)!
                        .MakeGenericMethod(soort);
                    if (await (Task<bool>)staat.Invoke(null, [db, id])!)
                    {
                        uit.Add(soort.Name);
                    }
                }
                return uit;
            }
        );

    private static Task<bool> Staat<T>(PlaatsingDb db, Guid id)
        where T : class => db.Set<T>().AnyAsync(x => EF.Property<Guid?>(x, "ZoekvraagId") == id, Ct);

    // Neither in the file nor in the journal beside it a byte of the code is left.
    private static async Task<List<string>> InBestand(IServiceProvider sp, Zoekvraag zoekvraag)
    {
        var uit = new List<string>();
        if (sp.GetRequiredService<IOpslagMotor>() is SqliteMotor motor)
        {
            foreach (var naam in new[] { motor.Bestand, $"{motor.Bestand}-wal" }.Where(File.Exists))
            {
                await using var stroom = new FileStream(naam, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                var bytes = new byte[stroom.Length];
                await stroom.ReadExactlyAsync(bytes, Ct);
                if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(zoekvraag.Code.Tekens)) >= 0)
                {
                    uit.Add(Path.GetFileName(naam));
                }
            }
        }
        return uit;
    }
}
