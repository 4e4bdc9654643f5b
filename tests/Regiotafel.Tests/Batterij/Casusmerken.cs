using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Inlezen;
using Regiotafel.Tests.Plaatsing.Tafel;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// Cases of De Linde with a word of their own in everything that people wrote about them, and with everything that can hang from a case: a
/// refused proposal, a card, a decision, a search that stays, a link to the person in a file that waits.
/// </summary>
internal sealed record Casusmerken(IReadOnlyList<Zoekvraag> Zaken)
{
    /// <summary>Stands in what was said about all of them at a table and in a frozen proposal.</summary>
    public const string Samen = "zq8samen";

    /// <summary>What stands in the store: each code and each word.</summary>
    public IEnumerable<string> Bewaard => Zaken.SelectMany(z => new[] { z.Code.Tekens, Woord(z) });

    /// <summary>What must be gone: that, each code as it is read, and what was said of all together.</summary>
    public IEnumerable<string> Alle => [.. Bewaard, .. Zaken.Select(z => z.Code.ToString()), Samen];

    public static async Task<Casusmerken> Plant(Proefregio wereld, int aantal)
    {
        var zaken = new List<Zoekvraag>();
        await wereld.Doe(
            Personen.ZbLinde,
            async sp =>
            {
                var db = sp.GetRequiredService<PlaatsingDb>();
                for (var i = 0; i < aantal; i++)
                {
                    var z = Zoekvraagproef.Voeg(db, Personen.ZbLinde);
                    z.Herkomst = Woord(z);
                    Hang(db, z);
                    zaken.Add(z);
                }
                await db.Bewaar(CancellationToken.None);
                return true;
            },
            CancellationToken.None
        );
        return new Casusmerken(zaken);
    }

    /// <summary>Lays them on a table and puts a place to each, which was refused.</summary>
    public async Task Bespreek(Proefregio wereld)
    {
        var voorstellen = await Voorstelproef.Maak(wereld, Zaken);
        await Tafelproef.Besproken(wereld, [.. Zaken.Select(z => z.Id)], Samen);
        await Wachtlijstproef.Een(wereld, Personen.Zk);
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            var ids = Zaken.Select(z => z.Id).ToList();
            await db
                .Voorstellen.Where(v => ids.Contains(v.ZoekvraagId))
                .ExecuteUpdateAsync(z =>
                    z.SetProperty(v => v.Loopt, false)
                        .SetProperty(v => v.Staat, Voorstelstaat.Afgewezen)
                        .SetProperty(v => v.Momentopname, $"{{\"x\":\"{Samen}\"}}")
                );
            await db.Wachtlijstinvoer.ExecuteUpdateAsync(z => z.SetProperty(i => i.Inhoud, string.Join(' ', Bewaard)));
            db.Afwijzingen.AddRange(Zaken.Zip(voorstellen, (z, v) => Zoekvraagproef.Afwijzing(z, v, Woord(z))));
            await db.Bewaar(CancellationToken.None);
        });
    }

    private static string Woord(Zoekvraag z) => $"zq8{z.Id:N}";

    private static void Hang(PlaatsingDb db, Zoekvraag z)
    {
        var vandaag = Regiotafel.Kern.Klok.Datum(VasteTijd.Begin);
        db.Feiten.Add(Zoekvraagproef.Feit(z, "NET", Woord(z), vandaag));
        db.Parkeringen.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                ZoekvraagId = z.Id,
                Reden = Woord(z),
                Vanaf = vandaag,
                Tot = vandaag.AddDays(10),
                DoorId = z.RegiehouderId,
                Door = z.Regiehouder,
            }
        );
        db.Grondslagen.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                ZoekvraagId = z.Id,
                Doel = Woord(z),
                Vorm = Grondslagvorm.Mondeling,
                Datum = vandaag,
                Tot = vandaag.AddDays(10),
                DoorId = z.RegiehouderId,
                Door = z.Regiehouder,
                Op = VasteTijd.Begin,
            }
        );
        db.Taken.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                EigenaarId = z.EigenaarId,
                ZoekvraagId = z.Id,
                Soort = Taaksoort.Afspraak,
                Tekst = Woord(z),
                Uiterlijk = vandaag,
                GesteldOp = VasteTijd.Begin,
                GesteldDoorId = z.RegiehouderId,
                GesteldDoor = z.Regiehouder,
            }
        );
        HangZoekopdracht(db, z);
    }

    private static void HangZoekopdracht(PlaatsingDb db, Zoekvraag z)
    {
        var opdracht = Guid.NewGuid();
        db.Clientkoppelingen.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                Hash = Woord(z),
                ZoekvraagId = z.Id,
            }
        );
        db.Zoekopdrachten.Add(
            new()
            {
                Id = opdracht,
                Regio = z.Regio,
                EigenaarId = z.RegiehouderId,
                OrganisatieId = z.EigenaarId,
                Soort = Zoekopdrachtsoort.ClientZoekt,
                ZoekvraagId = z.Id,
                Alles = false,
                GemaaktOp = VasteTijd.Begin,
            }
        );
        db.Treffers.Add(
            new()
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                ZoekopdrachtId = opdracht,
                ZoekvraagId = z.Id,
                PlekId = Guid.NewGuid(),
                Past = true,
                Urgent = false,
                Op = VasteTijd.Begin,
            }
        );
    }
}
