using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Wensen;

/// <summary>Keeps the wishes of a client as the form has them. What did not change is not touched.</summary>
internal sealed class WensenVastleggen(
    PlaatsingDb db,
    IPoort poort,
    Klok klok,
    Zoekvraagboek boek,
    Wensdoelen doelen,
    Verloopboek verloop
)
{
    public const string Handeling = "casus.wijzigen";

    public async Task<Veldfout?> Voer(Guid id, int versie, Wensinvoer invoer, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie, Handeling, ct);
        if (zoekvraag.Staat == Zoekvraagstaat.Afgesloten)
        {
            return new Veldfout("", Zoekvragen.Weigeringen.AlAfgesloten);
        }
        var kan = (await doelen.Lees(await boek.Beeld(zoekvraag, ct), ct)).Select(d => d.Waarde);
        if (invoer.Fouten(kan.ToHashSet(StringComparer.Ordinal), klok.Vandaag).FirstOrDefault() is { } fout)
        {
            return fout;
        }
        var nu = await db.Voorkeuren.Where(v => v.ZoekvraagId == id).ToListAsync(ct);
        var gewenst = invoer.Wensen;
        var weg = nu.Where(v => !gewenst.Contains(Van(v))).ToList();
        var erbij = gewenst.Where(w => !nu.Exists(v => Van(v) == w)).ToList();
        if (weg.Count == 0 && erbij.Count == 0 && zoekvraag.AlleenVoorkeur == invoer.AlleenVoorkeur)
        {
            return null;
        }
        // A place may come back in another order: the old row goes before the new one comes.
        db.Voorkeuren.RemoveRange(weg);
        zoekvraag.AlleenVoorkeur = invoer.AlleenVoorkeur;
        db.Entry(zoekvraag).State = EntityState.Modified;
        verloop.Schrijf(zoekvraag, Verloopsoort.Wensen);
        verloop.Noteer(zoekvraag, Handeling, "wijzigen", nameof(Voorkeur), nameof(Zoekvraag.AlleenVoorkeur));
        await db.Bewaar(ct);
        db.Voorkeuren.AddRange(erbij.Select(w => Rij(zoekvraag, w)));
        await db.Bewaar(ct);
        return null;
    }

    private static Wens Van(Voorkeur v) => new(v.Soort, Wensdoel.Sleutel(v), v.Volgorde, v.Tot);

    private static Voorkeur Rij(Zoekvraag zoekvraag, Wens wens)
    {
        var (soort, id) = Wensdoel.Lees(wens.Sleutel);
        return new Voorkeur
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Soort = wens.Soort,
            Doelsoort = soort,
            DoelId = id,
            Volgorde = wens.Volgorde,
            Tot = wens.Tot,
        };
    }
}
