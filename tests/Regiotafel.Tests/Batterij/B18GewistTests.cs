using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Bewaren;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Tests.Plaatsing;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Deur;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B18: fifty cases are erased by the privacy officer. Nothing of them is left in any table or file, the log is whole, and a copy of before
/// that is put back and started does not bring them back.
/// </summary>
public sealed class B18GewistTests
{
    private const int Aantal = 50;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, OpElkeMotor]
    public async Task B18_vijftig_gewiste_zoekvragen_laten_niets_na_ook_niet_na_herstel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor, Proefregio.EigenSleutels);
        var (weg, blijft) = (await Casusmerken.Plant(wereld, Aantal), await Casusmerken.Plant(wereld, 1));
        await weg.Bespreek(wereld);
        var voor = await Merktekens.Rijen(wereld.Motor, _ => true);
        // First proof that the search finds: every mark stands somewhere.
        Assert.All(
            weg.Bewaard.Concat(blijft.Bewaard).Append(Casusmerken.Samen),
            m => Assert.Contains(voor, r => Staat(r.Rij, m))
        );

        var map = Directory.CreateTempSubdirectory("regiotafel-b18-").FullName;
        await using var elders = await Opslagplaats.Leeg(motor);
        var kopie = Path.Combine(map, "kopie");
        await Kopieproef.Maak(wereld, kopie);
        foreach (var zaak in weg.Zaken)
        {
            Assert.Null(
                await wereld.Doe(
                    Personen.Po,
                    sp => sp.GetRequiredService<CasusWissen>().Voer(zaak.Id, zaak.Code.ToString(), Ct),
                    Ct
                )
            );
        }
        await Batterijproef.Draai("B18", zaad: 18, proef => Zoek(proef, wereld, weg));
        await Blijft(wereld.In(), weg, blijft);

        await Kopieproef.ZetTerug(wereld, kopie, elders);
        await using (var huis = await wereld.HuisElders(elders.Motor, elders.Map))
        {
            await Batterijproef.Draai(
                "B18 herstel",
                zaad: 18,
                async proef =>
                {
                    Tel(proef, "tabel", await Merktekens.Rijen(elders.Motor, _ => true), weg);
                    // What was put back stood in the files of the store for a moment, and is gone from there too.
                    Tel(proef, "bestand", Bestanden(elders.Map), weg);
                }
            );
            await Blijft(wereld.In(huis: huis), weg, blijft);
            await using var scope = wereld.In(huis: huis);
            var log = scope.ServiceProvider.GetRequiredService<ToegangDb>().Logregels;
            Assert.Equal(Aantal, await log.CountAsync(r => r.Actie == "verwijderen" && r.Reden == "herstel", Ct));
        }
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public Task B18_vindt_een_tekst_die_in_de_zoekindex_bleef()
    {
        var weg = new Casusmerken([Zoekvraagproef.Beeld("7", 10).Zoekvraag]);
        // The wrong variant: the rows of a case are gone, and a text to search in still has its word.
        return Batterijproef.Tegenproef(
            "B18",
            zaad: 18,
            proef =>
            {
                Tel(proef, "tabel", [("zoektekst", $"1|Lindehof|{weg.Bewaard.Last()}")], weg);
                return Task.CompletedTask;
            }
        );
    }

    private static IEnumerable<(string, string)> Bestanden(string map) =>
        Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Select(pad => (pad, pad + Inhoud(pad)));

    // Every row of every table, every file of the data folder, and the house log; of the store itself every byte.
    private static async Task Zoek(Batterijproef proef, Proefregio wereld, Casusmerken weg)
    {
        var rijen = await Merktekens.Rijen(wereld.Motor, _ => true);
        Tel(proef, "tabel", rijen, weg);
        Tel(proef, "huislog", wereld.Log.Regels.Select(r => ("log", r)), weg);
        Tel(proef, "bestand", Bestanden(wereld.Map), weg);
        // A random id may stay where nothing can be changed: in the timeline and the log. There is nothing behind it.
        string[] mag = ["plaatsing_verloop", "toegang_logboek"];
        foreach (var zaak in weg.Zaken)
        {
            proef.Tel(
                "id",
                rijen.All(r => mag.Contains(r.Tabel) || !Staat(r.Rij, zaak.Id.ToString())),
                () =>
                    $"{zaak.Id} in {rijen.First(r => !mag.Contains(r.Tabel) && Staat(r.Rij, zaak.Id.ToString())).Tabel}"
            );
        }
    }

    private static void Tel(
        Batterijproef proef,
        string deel,
        IEnumerable<(string Waar, string Tekst)> teksten,
        Casusmerken weg
    )
    {
        var alle = teksten.ToList();
        foreach (var merk in weg.Alle)
        {
            proef.Tel(
                deel,
                !alle.Any(t => Staat(t.Tekst, merk)),
                () => $"{merk} in {alle.First(t => Staat(t.Tekst, merk)).Waar}"
            );
        }
    }

    // What was not erased is whole, the list names each that was, and the chain of the log holds.
    private static async Task Blijft(AsyncServiceScope scope, Casusmerken weg, Casusmerken blijft)
    {
        await using (scope)
        {
            var db = scope.ServiceProvider.GetRequiredService<PlaatsingDb>();
            var staan = await db.Zoekvragen.Select(z => z.Id).ToListAsync(Ct);
            Assert.Contains(blijft.Zaken[0].Id, staan);
            Assert.Empty(staan.Intersect(weg.Zaken.Select(z => z.Id)));
            Assert.Equal(5, await db.Feiten.CountAsync(f => f.ZoekvraagId == blijft.Zaken[0].Id, Ct));
            Assert.True((await scope.ServiceProvider.GetRequiredService<Logboekcontrole>().Controleer([], Ct)).Heel);
            var lijst = await scope.ServiceProvider.GetRequiredService<Regiotafel.Plaatsing.Deur.IWislijst>().Lees(Ct);
            Assert.Equal(weg.Zaken.Select(z => z.Id), lijst[Personen.Regio]);
        }
    }

    private static bool Staat(string tekst, string merk) => tekst.Contains(merk, StringComparison.OrdinalIgnoreCase);

    private static string Inhoud(string pad)
    {
        using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
