using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Berichten;

/// <summary>
/// Puts one digest a day in the outbox of everybody who places people, from the chosen hour on (else the setting <c>Berichten:Uur</c>,
/// default 8), on working days only.
/// </summary>
internal sealed class Dagberichttaak(
    PlaatsingDb db,
    Werkeenheid werk,
    Berichtkeuzes keuzes,
    IAdresboek adresboek,
    IPostbus postbus,
    IConfiguration instellingen,
    Klok klok
) : ITaak
{
    private const int GewoonUur = 8;
    private static readonly Rol[] Rollen = [Rol.Zorgbemiddelaar, Rol.Gemeente, Rol.Zorgkantoor];

    public string Naam => "plaatsing-dagbericht";

    public TimeSpan Elke => TimeSpan.FromMinutes(10);

    public async Task Voer(CancellationToken ct)
    {
        if (!Werkdagen.IsWerkdag(klok.Vandaag) || Uur < Berichtkeuze.Vroegst)
        {
            return;
        }
        await werk.PerRegio(async regio =>
            await db.Zoekvragen.AnyAsync(z => z.Regio == regio, ct) && await werk.Doe(() => Regio(regio, ct), ct)
        );
    }

    private int Uur => Klok.Lokaal(klok.Nu).Hour;

    private async Task<bool> Regio(string regio, CancellationToken ct)
    {
        foreach (var (wie, plaatsen) in await Mensen(regio, ct))
        {
            var keuze = await keuzes.Van(wie, regio, ct);
            var uur = keuze?.Uur ?? instellingen.GetValue("Berichten:Uur", GewoonUur);
            var vandaag = klok.Vandaag;
            if (
                Uur < uur
                || await db.Dagberichten.AnyAsync(d => d.GebruikerId == wie && d.Regio == regio && d.Dag == vandaag, ct)
            )
            {
                continue;
            }
            db.Dagberichten.Add(
                new Dagbericht
                {
                    GebruikerId = wie,
                    Regio = regio,
                    Dag = vandaag,
                    Op = klok.Nu,
                }
            );
            await db.Bewaar(ct);
            if ((await Tel(wie, regio, plaatsen, ct)).Bericht(wie, keuze?.Soorten ?? []) is { } bericht)
            {
                await postbus.Bezorg(bericht, ct);
            }
            await Meld(wie, ct);
        }
        return true;
    }

    // Everybody of an organisation that has something here, with the organisations and roles in which he acts.
    private async Task<IEnumerable<(Guid Wie, List<(Guid Organisatie, Rol Rol)> Plaatsen)>> Mensen(
        string regio,
        CancellationToken ct
    )
    {
        var organisaties = await db
            .Zoekvragen.Where(z => z.Regio == regio)
            .Select(z => z.EigenaarId)
            .Union(db.Voorstellen.Where(v => v.Regio == regio && v.Loopt).Select(v => v.EigenaarId))
            .Union(db.Taken.Where(t => t.Regio == regio && t.Stand == Taakstand.Open).Select(t => t.EigenaarId))
            .Union(db.Zoekopdrachten.Where(o => o.Regio == regio && o.BeeindigdOp == null).Select(o => o.OrganisatieId))
            .ToListAsync(ct);
        var uit = new SortedDictionary<Guid, List<(Guid, Rol)>>();
        foreach (var organisatie in organisaties)
        {
            foreach (var rol in Rollen)
            {
                foreach (var medewerker in await adresboek.Van(organisatie, regio, rol, ct))
                {
                    uit.TryAdd(medewerker.GebruikerId, []);
                    uit[medewerker.GebruikerId].Add((organisatie, rol));
                }
            }
        }
        return uit.Select(p => (p.Key, p.Value));
    }

    private async Task<Dagtelling> Tel(
        Guid wie,
        string regio,
        List<(Guid Organisatie, Rol Rol)> plaatsen,
        CancellationToken ct
    )
    {
        var (vandaag, eigen) = (klok.Vandaag, plaatsen.Select(p => p.Organisatie).Distinct().ToList());
        var beslist = plaatsen.Exists(p => p.Rol == Rol.Zorgkantoor);
        var aanMij = await db
            .Voorstellen.WachtOpAntwoord()
            .Where(v => v.Regio == regio && eigen.Contains(v.EigenaarId))
            .Where(v => v.WederpartijId != v.EigenaarId)
            .Select(v => v.Uiterlijk)
            .ToListAsync(ct);
        var mijne = db.Zoekopdrachten.Where(o => o.EigenaarId == wie && o.Regio == regio && o.BeeindigdOp == null);
        return new Dagtelling(
            aanMij.Count,
            aanMij.Count(u => u < vandaag),
            await db.Taken.CountAsync(
                t => t.Regio == regio && eigen.Contains(t.EigenaarId) && t.Stand == Taakstand.Open,
                ct
            ),
            await db.Treffers.CountAsync(
                t => t.Past && t.GemeldOp == null && t.GezienOp == null && mijne.Any(o => o.Id == t.ZoekopdrachtId),
                ct
            ),
            await mijne.CountAsync(o => !o.Alles && o.Aantal != o.AantalGemeld, ct),
            beslist
                ? await db.Statusperioden.CountAsync(
                    s => s.Regio == regio && s.Stand == Statusstand.Voorgesteld && s.DoorId != wie,
                    ct
                )
                : 0
        );
    }

    // What stood in a digest is not told again.
    private async Task Meld(Guid wie, CancellationToken ct)
    {
        DateTime? nu = klok.Nu;
        await db
            .Treffers.Where(t => t.GemeldOp == null)
            .Where(t => db.Zoekopdrachten.Any(o => o.Id == t.ZoekopdrachtId && o.EigenaarId == wie))
            .ExecuteUpdateAsync(z => z.SetProperty(t => t.GemeldOp, nu), ct);
        await db
            .Zoekopdrachten.Where(o => o.EigenaarId == wie && o.BeeindigdOp == null && o.Aantal != o.AantalGemeld)
            .ExecuteUpdateAsync(z => z.SetProperty(o => o.AantalGemeld, o => o.Aantal), ct);
    }
}
