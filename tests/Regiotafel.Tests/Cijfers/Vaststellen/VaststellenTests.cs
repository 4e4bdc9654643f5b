using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Cijfers.Vaststellen;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Cijfers.Leveringen;
using Regiotafel.Tests.Proef;
using static Regiotafel.Tests.Cijfers.Uitgaven.Uitgaveproef;

namespace Regiotafel.Tests.Cijfers.Vaststellen;

/// <summary>A store that was first started before klantenratio 2.0 and its growth were there.</summary>
public sealed class VaststellenTests
{
    private const string Lijst = "/cijfers/definities";

    [Theory, OpElkeMotor]
    public async Task Een_nieuwe_versie_gaat_pas_naar_buiten_als_twee_personen_haar_zagen(Proef.Motor motor)
    {
        await using var wereld = await Begin(motor);
        var (levering, metingen) = await Lever(
            wereld,
            "proef",
            false,
            Personen.Regio,
            Ratio("1.0", 12),
            Ratio("2.0", 9)
        );
        var analist = await wereld.Als(Personen.Ra);

        var nieuw = await analist.Open($"/cijfers/uitgaven/nieuw?bron={levering}_{Editie}");
        Assert.Contains("Van 1 cijfer is de definitie nog niet vastgesteld", nieuw.Inhoud, StringComparison.Ordinal);
        Assert.Empty(nieuw.Document.QuerySelectorAll("input[name=Metingen]"));
        Assert.Equal("niet-vastgesteld", await Weigering(wereld, Keuze(levering, [metingen[1]])));
        Assert.Null(await Weigering(wereld, Keuze(levering, [metingen[0]], editie: "2023-2024")));

        var blad = await analist.Open(Lijst);
        Assert.Equal(2, blad.Document.QuerySelectorAll("input[name=Keuze]").Length);
        Assert.DoesNotContain("<rt-", blad.Tekst, StringComparison.Ordinal);
        var leeg = await analist.Verstuur(blad.Formulier("Stel voor"), null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leeg.Status);
        Assert.Contains("Schrijf op waarom", leeg.Inhoud, StringComparison.Ordinal);
        var adres = (await analist.Verstuur(leeg.Formulier("Stel voor"), null, ("Waarom", "Telt indicaties."))).Naar!;
        var eigen = await analist.Open(adres);
        Assert.Contains("U deed dit voorstel zelf", eigen.Inhoud, StringComparison.Ordinal);
        var zelf = await analist.Post($"{adres}?handler=Vast", Bezoeker.Velden(eigen.Formulier("handler=TrekIn")));
        Assert.Equal(HttpStatusCode.Forbidden, zelf.Status);

        var kantoor = await wereld.Als(Personen.Zk);
        var ter = await kantoor.Open(adres);
        Assert.DoesNotContain("<rt-", ter.Tekst, StringComparison.Ordinal);
        // Mean 33/3 = 11 was, 30/3 = 10 now: 5521 falls from above to below; 8 and 13 stay where they were.
        Assert.Equal(
            [
                "5521 Rotterdam|12|9|erboven|eronder: andere kant",
                "5503 Drenthe|8|8|eronder|eronder",
                "5505 Twente|13|13|erboven|erboven",
            ],
            ter.Document.QuerySelectorAll("tbody tr")
                .Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim())))
        );
        var vast = await kantoor.Verstuur(ter.Formulier("handler=Vast"), null);
        Assert.Contains("Vastgesteld op", (await kantoor.Open(vast.Naar!)).Inhoud, StringComparison.Ordinal);
        Assert.Contains("voorgesteld door Ra Regio", (await kantoor.Open(Lijst)).Inhoud, StringComparison.Ordinal);
        Assert.Contains(
            "Definitie vaststellen vaststellen definitievoorstel",
            (await kantoor.Open("/logboek")).Inhoud,
            StringComparison.Ordinal
        );

        var open = await Open(wereld, await Vraag(wereld, Keuze(levering, [metingen[1]])));
        Assert.NotNull(open.Uitgave);
    }

    [Theory, OpElkeMotor]
    public async Task Niemand_stelt_zijn_eigen_voorstel_vast_en_wat_besloten_is_staat(Proef.Motor motor)
    {
        await using var wereld = await Begin(motor);
        // One person with both rights: the rule is about the person, not about the role.
        var id = (await Stel(wereld, Personen.Zk, ["klantenratio@2.0"])).Id!.Value;
        Assert.Equal("zelf-voorgesteld", await Doe(wereld, Personen.Zk, id, (z, v) => z.StelVast(v, default)));
        await Assert.ThrowsAnyAsync<DbException>(() =>
            wereld.AlsEigenaar(
                "insert into cijfers_definitiebesluit select id, regio, 'vastgesteld', indiener_id, indiener_id, 'Proef', op, '' from cijfers_definitievoorstel"
            )
        );
        Assert.Equal("geen-keuze", (await Stel(wereld, Personen.Ra, ["klantenratio@2.0"])).Weigering!.Code);
        Assert.Equal("geen-keuze", (await Stel(wereld, Personen.Ra, ["klantenratio@1.0"])).Weigering!.Code);
        Assert.Equal("niet-van-u", await Doe(wereld, Collega, id, (z, v) => z.TrekIn(v, default)));
        Assert.Equal("geen-reden", await Doe(wereld, Collega, id, (z, v) => z.WijsAf(v, " ", default)));

        Assert.Null(await Doe(wereld, Collega, id, (z, v) => z.WijsAf(v, "Eerst de toelichting.", default)));

        Assert.Equal("al-besloten", await Doe(wereld, Collega, id, (z, v) => z.StelVast(v, default)));
        Assert.Null((await Stel(wereld, Personen.Ra, ["klantenratio@2.0"])).Weigering);
        foreach (var tabel in new[] { "startset", "definitievoorstel", "definitiebesluit" })
        {
            await Assert.ThrowsAnyAsync<DbException>(() => wereld.AlsEigenaar($"delete from cijfers_{tabel}"));
            await Assert.ThrowsAnyAsync<DbException>(() => wereld.AlsEigenaar($"update cijfers_{tabel} set op = op"));
        }
        // The program of now begins on the same store: its own set is not a first one.
        await using var huis = await wereld.TweedeHuis();
        var startset = await Leveringproef.Lees(wereld, db => db.Startsets.SingleAsync());
        Assert.DoesNotContain("klantenratio 2.0", startset.Definities, StringComparison.Ordinal);
        Assert.Contains("klantenratio 1.0", startset.Definities, StringComparison.Ordinal);
    }

    private static Persoon Collega => Personen.Zk with { OrganisatieId = Personen.Stad };

    private static Task<Proefregio> Begin(Proef.Motor motor) =>
        Proefregio.Start(
            motor,
            b => b.Services.AddSingleton(Oudboek.Zonder("klantenratio@2.0.md", "klantenratio-groei@2.0.md"))
        );

    // Per 10.000: as many people as given in 5521, 8 in 5503 and 13 in 5505.
    private static Proeftabel Ratio(string versie, long mensen) =>
        new Proeftabel("klantenratio", versie)
            .Cel("5521", "", mensen, 10_000)
            .Cel("5503", "", 8, 10_000)
            .Cel("5505", "", 13, 10_000);

    private static async Task<string?> Weigering(Proefregio wereld, Uitgavekeuze keuze) =>
        (await wereld.Doe(Personen.Ra, sp => sp.GetRequiredService<Uitgavezaken>().Vraag(keuze, default), default))
            .Weigering
            ?.Code;

    private static Task<(Guid? Id, Regiotafel.Kern.Weigering? Weigering)> Stel(
        Proefregio wereld,
        Persoon persoon,
        IReadOnlyList<string> keuze
    ) =>
        wereld.Doe(
            persoon,
            sp => sp.GetRequiredService<Vaststelzaken>().StelVoor(keuze, "Telt indicaties.", default),
            default
        );

    private static async Task<string?> Doe(
        Proefregio wereld,
        Persoon persoon,
        Guid id,
        Func<Vaststelzaken, Definitievoorstel, Task<Regiotafel.Kern.Weigering?>> stap
    ) =>
        (
            await wereld.Doe(
                persoon,
                async sp =>
                {
                    var zaken = sp.GetRequiredService<Vaststelzaken>();
                    return await stap(zaken, await zaken.Haal(id, Vaststelzaken.Voorstellen, default));
                },
                default
            )
        )?.Code;
}
