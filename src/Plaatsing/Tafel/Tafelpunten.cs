using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Besluiten;
using Regiotafel.Plaatsing.Werk;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>What a table asks of a member: the session of today, and what he promised. Names no case.</summary>
internal sealed class Tafelpunten(PlaatsingDb db, IPoort poort, IHandelende wie, Klok klok) : IWerkbron
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
                    Toelichting = tafels[b.TafelId].Naam,
                    Tot = Klok.EindeVan(b.Uiterlijk),
                }),
            ],
            [],
            []
        );
    }
}
