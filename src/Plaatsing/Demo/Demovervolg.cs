using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Lets something run in the demo region, so that each page has something to look at. Not a single value comes from a person.
/// </summary>
internal sealed class Demovervolg(
    PlaatsingDb db,
    IAdresboek adresboek,
    Regiovraagmaker maker,
    Demoketens ketens,
    Klok klok
) : IDemovervolg
{
    private static readonly Rol[] Rollen = [Rol.Zorgbemiddelaar, Rol.Zorgkantoor, Rol.Gemeente];

    public async Task<int> Laad(string regio, CancellationToken ct)
    {
        if (
            await adresboek.InRegio(regio, [Rol.Zorgkantoor], ct) is not [var zorgkantoor, ..] kantoor
            || await db.Ketens.AnyAsync(k => k.Regio == regio, ct)
        )
        {
            return 0;
        }
        List<Demoindiener> mensen =
        [
            .. (await adresboek.InRegio(regio, Rollen, ct)).Except(kantoor.Skip(1)).Select(Indiener),
        ];
        var aantal = await ketens.Zet(regio, mensen, Indiener(zorgkantoor), ct);
        var vraag = await maker.Maak(regio, ct);
        var ontheffingen = Demoontheffingen.Maak(vraag, mensen, Indiener(zorgkantoor), klok.Vandaag);
        db.Ontheffingen.AddRange(ontheffingen.Select(o => o.Ontheffing));
        db.Verloop.AddRange(ontheffingen.SelectMany(o => o.Verloop));
        db.Taken.AddRange(Demoontheffingen.Taken(ontheffingen.Select(o => o.Ontheffing), klok.Vandaag));
        var (invoer, koppelingen) = Demoinvoer.Maak(regio, [.. vraag.Zoekvragen.Values], Indiener(zorgkantoor), klok);
        db.Wachtlijstinvoer.Add(invoer);
        db.Clientkoppelingen.AddRange(koppelingen);
        Noteer(KetenVoorstellen.Handeling, regio);
        Noteer(Ontheffingdaden.Handeling, regio);
        Noteer(WachtlijstInlezen.Handeling, regio);
        await db.Bewaar(ct);
        return aantal + ontheffingen.Count + 1;
    }

    private void Noteer(string handeling, string regio) =>
        db.Noteer(new Gebeurtenis(handeling, "aanmaken", "Demoregio", ObjectId: null, regio));

    private static Demoindiener Indiener(Deelnemer m) => new(m.OrganisatieId, m.Organisatie, m.GebruikerId, m.Naam);
}
