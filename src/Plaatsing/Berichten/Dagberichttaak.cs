using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Taken;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Berichten;

/// <summary>
/// Puts one digest a day in the outbox of everybody who places people, from the chosen hour on, on working days only.
/// </summary>
internal sealed class Dagberichttaak(
    PlaatsingDb db,
    Werkeenheid werk,
    Berichtkeuzes keuzes,
    IAdresboek adresboek,
    IPostbus postbus,
    Klok klok
) : ITaak
{
    private static readonly Rol[] Rollen = [Rol.Zorgbemiddelaar, Rol.Gemeente, Rol.Zorgkantoor];

    public string Naam => "plaatsing-dagbericht";

    public TimeSpan Elke => TimeSpan.FromMinutes(10);

    public async Task Voer(CancellationToken ct)
    {
        if (!Werkdagen.IsWerkdag(klok.Vandaag) || Uur < Berichtkeuze.Vroegst)
        {
            return;
        }
        // Reading first: most rounds nobody is due, and then nothing is written.
        var rij = await werk.PerRegio(async regio => (Regio: regio, Mensen: await Toe(regio, ct)));
        foreach (var (regio, mensen) in rij)
        {
            werk.Regio = regio;
            foreach (var mens in mensen)
            {
                await werk.Doe(() => Schrijf(mens, regio, ct), ct);
            }
        }
        werk.Regio = null;
    }

    private int Uur => Klok.Lokaal(klok.Nu).Hour;

    // Who is due: his hour has come and he had none today.
    private async Task<IReadOnlyList<Mens>> Toe(string regio, CancellationToken ct)
    {
        if (!await db.Zoekvragen.AnyAsync(z => z.Regio == regio, ct))
        {
            return [];
        }
        var vandaag = klok.Vandaag;
        var gehad = await db
            .Dagberichten.Where(d => d.Regio == regio && d.Dag == vandaag)
            .Select(d => d.GebruikerId)
            .ToListAsync(ct);
        var keuze = await db.Berichtkeuzes.AsNoTracking().Where(k => k.Regio == regio).ToListAsync(ct);
        var perWie = keuze.ToDictionary(k => k.GebruikerId);
        return
        [
            .. (await Mensen(regio, ct)).Where(m =>
                !gehad.Contains(m.Wie) && Uur >= keuzes.Uur(perWie.GetValueOrDefault(m.Wie))
            ),
        ];
    }

    private async Task<bool> Schrijf(Mens mens, string regio, CancellationToken ct)
    {
        db.Dagberichten.Add(
            new Dagbericht
            {
                GebruikerId = mens.Wie,
                Regio = regio,
                Dag = klok.Vandaag,
                Op = klok.Nu,
            }
        );
        await db.Bewaar(ct);
        var keuze = await keuzes.Van(mens.Wie, regio, ct);
        if ((await Tel(mens.Wie, regio, mens.Plaatsen, ct)).Bericht(mens.Wie, keuze?.Soorten ?? []) is { } bericht)
        {
            await postbus.Bezorg(bericht, ct);
        }
        await Meld(mens.Wie, regio, ct);
        return true;
    }

    // Everybody of an organisation that has something here, with the organisations and roles in which he acts.
    private async Task<IEnumerable<Mens>> Mensen(string regio, CancellationToken ct)
    {
        var organisaties = await db
            .Zoekvragen.Where(z => z.Regio == regio)
            .Select(z => z.EigenaarId)
            .Union(db.Voorstellen.Where(v => v.Regio == regio && v.Loopt).Select(v => v.EigenaarId))
            .Union(db.Taken.Where(t => t.Regio == regio && t.Stand == Taakstand.Open).Select(t => t.EigenaarId))
            .Union(db.Zoekopdrachten.Where(o => o.Regio == regio && o.BeeindigdOp == null).Select(o => o.OrganisatieId))
            .ToListAsync(ct);
        var uit = new SortedDictionary<Guid, List<(Guid, Rol)>>();
        foreach (var rol in Rollen)
        {
            foreach (var deelnemer in await adresboek.InRegio(regio, [rol], ct))
            {
                if (organisaties.Contains(deelnemer.OrganisatieId))
                {
                    uit.TryAdd(deelnemer.GebruikerId, []);
                    uit[deelnemer.GebruikerId].Add((deelnemer.OrganisatieId, rol));
                }
            }
        }
        return uit.Select(p => new Mens(p.Key, p.Value));
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
    private async Task Meld(Guid wie, string regio, CancellationToken ct)
    {
        DateTime? nu = klok.Nu;
        await db
            .Treffers.Where(t => t.GemeldOp == null)
            .Where(t => db.Zoekopdrachten.Any(o => o.Id == t.ZoekopdrachtId && o.EigenaarId == wie && o.Regio == regio))
            .ExecuteUpdateAsync(z => z.SetProperty(t => t.GemeldOp, nu), ct);
        await db
            .Zoekopdrachten.Where(o => o.EigenaarId == wie && o.Regio == regio && o.BeeindigdOp == null)
            .Where(o => o.Aantal != o.AantalGemeld)
            .ExecuteUpdateAsync(z => z.SetProperty(o => o.AantalGemeld, o => o.Aantal), ct);
    }

    /// <summary>Somebody, with the organisations and roles in which he acts.</summary>
    private sealed record Mens(Guid Wie, List<(Guid Organisatie, Rol Rol)> Plaatsen);
}
