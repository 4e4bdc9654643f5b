using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Werk;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>What a table asks of a member: the session of today, and what he promised.</summary>
internal sealed class Tafelpunten(PlaatsingDb db, IPoort poort, Tafelboek boek, IHandelende wie, Klok klok) : IWerkbron
{
    public async Task<Werkdeel> Lees(CancellationToken ct)
    {
        if (wie.Regio.Length == 0 || !poort.Mag(Tafelbron.Werken))
        {
            return Werkdeel.Leeg;
        }
        var (ik, organisatie, vandaag) = (wie.GebruikerId, wie.OrganisatieId, klok.Vandaag);
        var tafels = await db.Plaatsingstafels.AsNoTracking().ToDictionaryAsync(t => t.Id, ct);
        var sessies = await poort
            .Beperk(db.Tafelsessies.AsNoTracking(), Tafelbron.Werken)
            .Where(s => s.Staat != Sessiestaat.Gesloten && s.Datum <= vandaag)
            .ToListAsync(ct);
        var beloften = await db
            .Besluiten.AsNoTracking()
            .Where(b => b.WieId == ik && b.EigenaarId == organisatie && b.Staat == Besluitstaat.Open)
            .OrderBy(b => b.Uiterlijk)
            .ToListAsync(ct);
        // Who no longer sits at the table keeps his promise, and reads no code of it any more.
        var leden = await poort
            .Beperk(db.Plaatsingstafels.AsNoTracking(), Tafelbron.Werken)
            .Select(t => t.Id)
            .ToListAsync(ct);
        var codes = await boek.Codes(beloften.Where(b => leden.Contains(b.TafelId)), ct);
        string Tafel(Besluit b) =>
            b.ZoekvraagId is { } z && codes.ContainsKey(z)
                ? $"{tafels[b.TafelId].Naam}. {Besluitwoorden.Zaak(b, codes)}"
                : tafels[b.TafelId].Naam;
        return new Werkdeel(
            [
                .. sessies.Select(s => new Werkpunt(
                    $"{tafels[s.TafelId].Naam}, {tafels[s.TafelId].Aanvang} uur",
                    $"/plaatsing/tafel/{s.Id}",
                    Urgentie.Vandaag
                )),
                .. beloften.Select(b => new Werkpunt(
                    Besluitwoorden.Zin(b),
                    "/plaatsing/tafel",
                    Plaatsingspunten.Wanneer(b.Uiterlijk, vandaag)
                )
                {
                    Toelichting = Tafel(b),
                    Tot = Klok.EindeVan(b.Uiterlijk),
                }),
            ],
            [],
            []
        );
    }
}
