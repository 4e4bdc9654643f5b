using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Begins a plan, or a corrected version of one that is published.</summary>
internal sealed class Planbegin(
    RegioplanDb db,
    Plandossier dossier,
    Planstappen stappen,
    IPoort poort,
    IHandelende wie,
    Klok klok
)
{
    public async Task<Weigering?> Voer(Schrijfadres adres, string? noot, CancellationToken ct)
    {
        var vorige = await dossier.Nieuwste(adres, Plandossier.Bewerken, ct);
        var tekst = Tekstregel.Schoon(noot);
        if (vorige is { IsUit: false } and not { Staat: Planstaat.Ingetrokken })
        {
            return Weigeringen.Loopt;
        }
        if (vorige is not null && tekst.Length == 0)
        {
            return Weigeringen.GeenNoot;
        }
        if (Tekstregel.Toets(tekst, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        var plan = Nieuw(adres, vorige, tekst);
        poort.Eis(Plandossier.Bewerken, plan);
        db.Plannen.Add(plan);
        stappen.Zet(plan, van: null, plan.Noot, Plandossier.Bewerken);
        await db.Bewaar(ct);
        foreach (var vorm in adres.Sjabloon.Secties.Where(v => v.IsTeSchrijven))
        {
            db.Secties.Add(Sectie(plan, vorm.Code));
        }
        await db.Bewaar(ct);
        foreach (var sectie in db.Secties.Local.Where(s => s.PlanId == plan.Id))
        {
            db.Sloten.Add(
                new()
                {
                    SectieId = sectie.Id,
                    Regio = plan.Regio,
                    Tot = klok.Nu,
                }
            );
        }
        if (vorige is not null)
        {
            await NeemOver(plan, vorige, ct);
        }
        await db.Bewaar(ct);
        return null;
    }

    private Plan Nieuw(Schrijfadres adres, Plan? vorige, string noot) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.OrganisatieId,
            Editie = adres.Editie,
            Nummer = (vorige?.Nummer ?? 0) + 1,
            Noot = vorige is null ? "" : noot,
            BegonnenOp = klok.Nu,
            BegonnenDoor = wie.Naam,
        };

    private static Sectie Sectie(Plan plan, string code) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = plan.Regio,
            PlanId = plan.Id,
            Code = code,
        };

    // A text that does not change keeps who wrote it, who agreed with it and who stood for its numbers.
    private async Task NeemOver(Plan plan, Plan vorige, CancellationToken ct)
    {
        var oud = await db.Secties.AsNoTracking().Where(s => s.PlanId == vorige.Id).ToListAsync(ct);
        var aanvaard = await db
            .Aanvaardingen.AsNoTracking()
            .Where(a => db.Secties.Any(s => s.Id == a.SectieId && s.PlanId == vorige.Id))
            .ToListAsync(ct);
        foreach (var sectie in db.Secties.Local.Where(s => s.PlanId == plan.Id).ToList())
        {
            if (oud.FirstOrDefault(s => s.Code == sectie.Code) is not { } bron)
            {
                continue;
            }
            sectie.NeemOver(bron);
            if (bron is { AuteurId: { } auteur, Auteur: { } naam })
            {
                db.Sectieversies.Add(
                    new()
                    {
                        SectieId = sectie.Id,
                        Nummer = 1,
                        Regio = sectie.Regio,
                        Tekst = bron.Tekst,
                        Soort = Versiesoort.Overgenomen,
                        AuteurId = auteur,
                        Auteur = naam,
                        Op = klok.Nu,
                    }
                );
            }
            db.Aanvaardingen.AddRange(
                aanvaard
                    .Where(a => a.SectieId == bron.Id)
                    .Select(a => new Aanvaarding
                    {
                        SectieId = sectie.Id,
                        Sleutel = a.Sleutel,
                        Regio = sectie.Regio,
                        Zin = a.Zin,
                        Reden = a.Reden,
                        DoorId = a.DoorId,
                        Door = a.Door,
                        Op = a.Op,
                    })
            );
        }
    }
}
