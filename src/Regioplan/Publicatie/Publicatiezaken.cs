using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>
/// From draft to published: one person asks, another publishes who was not the last author of anything in it. What is published is
/// frozen whole. Withdrawing needs one person, so that a mistake is not shown longer than it must.
/// </summary>
internal sealed class Publicatiezaken(
    RegioplanDb db,
    Plandossier dossier,
    Planstandlezer standen,
    Planstappen stappen,
    IHandelende wie,
    Klok klok
)
{
    /// <summary>Nothing is wrong with it now.</summary>
    public async Task<Weigering?> Controleer(Schrijfadres adres, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var weigering = plan.IsTeSchrijven ? await Toets(adres, plan, ct) : Weigeringen.AlAangevraagd;
        if (weigering is null && plan.Staat != Planstaat.Gecontroleerd)
        {
            var van = plan.Staat;
            plan.Controleer();
            stappen.Zet(plan, van, "", Plandossier.Bewerken);
            await db.Bewaar(ct);
        }
        return weigering;
    }

    /// <summary>Asks to publish it, at once or from a day on.</summary>
    public async Task<Weigering?> VraagAan(Schrijfadres adres, DateOnly? vanaf, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Aanvragen, ct);
        var stand = await standen.Lees(adres, plan, ct);
        var weigering =
            !plan.IsTeSchrijven ? Weigeringen.AlAangevraagd
            : vanaf < klok.Vandaag ? Weigeringen.Voorbij
            : Toets(adres, stand);
        if (weigering is not null)
        {
            return weigering;
        }
        var van = plan.Staat;
        plan.VraagAan(
            wie.GebruikerId,
            wie.Naam,
            vanaf is { } dag ? Klok.BeginVan(dag) : null,
            Bevrorenplan.Hash(stand.Projecten)
        );
        stappen.Zet(plan, van, "", Plandossier.Aanvragen);
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Takes the request back, or refuses it: writing goes on.</summary>
    public async Task<Weigering?> GeefTerug(Schrijfadres adres, string? invoer, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Aanvragen, ct);
        var reden = Tekstregel.Schoon(invoer);
        if (plan.Staat != Planstaat.Aangevraagd)
        {
            return Weigeringen.NietAangevraagd;
        }
        if (Tekstregel.Toets(reden, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        plan.GeefTerug();
        stappen.Zet(plan, Planstaat.Aangevraagd, reden, Plandossier.Aanvragen);
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Freezes and publishes it. Throws <see cref="GeenToegang"/> for who asked, and for who wrote last in a section.</summary>
    public async Task<Weigering?> Publiceer(Schrijfadres adres, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Publiceren, ct);
        if (plan.Staat != Planstaat.Aangevraagd)
        {
            return Weigeringen.NietAangevraagd;
        }
        var stand = await standen.Lees(adres, plan, ct);
        EisTweede(plan, stand);
        if (Toets(adres, stand) is { } weigering)
        {
            return weigering;
        }
        if (plan.Projecten != Bevrorenplan.Hash(stand.Projecten))
        {
            return Weigeringen.AndereProjecten;
        }
        var vorige = await Vorige(plan, ct);
        var nu = klok.Nu;
        plan.Publiceer(wie.GebruikerId, nu);
        var inhoud = Bevries(adres, plan, stand, vorige).Schrijf();
        db.Openbaar.Add(
            new()
            {
                Id = plan.Id,
                Regio = plan.Regio,
                Editie = plan.Editie,
                Nummer = plan.Nummer,
                Op = nu,
                Vanaf = plan.Vanaf!.Value,
                Noot = plan.Noot,
                Uitgaven = string.Join(' ', stand.Cijfers.Uitgaven.Select(u => u.Id)),
                Inhoud = inhoud,
                Hash = Bevrorenplan.Hash(inhoud),
            }
        );
        stappen.Zet(plan, Planstaat.Aangevraagd, "", Plandossier.Publiceren);
        if (plan.Staat == Planstaat.Gepubliceerd)
        {
            await VervangOudere(plan, Plandossier.Publiceren, ct);
        }
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Takes a published version away from readers, with a sentence for them.</summary>
    public async Task<Weigering?> TrekIn(Schrijfadres adres, int nummer, string? invoer, CancellationToken ct)
    {
        await dossier.Haal(adres, Plandossier.Intrekken, ct);
        var reden = Tekstregel.Schoon(invoer);
        var weigering = reden.Length == 0 ? Weigeringen.GeenReden : Tekstregel.Toets(reden, klok.Vandaag);
        if (weigering is not null)
        {
            return weigering;
        }
        var plan = await db.Plannen.SingleOrDefaultAsync(
            p => adres.Codes.Contains(p.Regio) && p.Editie == adres.Editie && p.Nummer == nummer,
            ct
        );
        if (plan is not { IsUit: true })
        {
            return Weigeringen.GeenVersie;
        }
        db.Intrekkingen.Add(
            new()
            {
                PlanId = plan.Id,
                Regio = plan.Regio,
                Op = klok.Nu,
                Reden = reden,
            }
        );
        if (plan.Nu(klok.Nu) == Planstaat.Gepubliceerd)
        {
            // Its moment came by itself: from then on it stood in the place of the others, and they do not come back.
            await VervangOudere(plan, Plandossier.Intrekken, ct);
        }
        var van = plan.Staat;
        plan.TrekIn();
        stappen.Zet(plan, van, reden, Plandossier.Intrekken);
        await db.Bewaar(ct);
        return null;
    }

    private async Task VervangOudere(Plan plan, string handeling, CancellationToken ct)
    {
        var ouder = await db
            .Plannen.Where(p => p.Regio == plan.Regio && p.Editie == plan.Editie && p.Nummer < plan.Nummer)
            .ToListAsync(ct);
        foreach (var oud in ouder.Where(o => o.Staat is Planstaat.Gepland or Planstaat.Gepubliceerd))
        {
            var van = oud.Staat;
            oud.Vervang();
            stappen.Zet(oud, van, plan.Noot, handeling);
        }
    }

    private void EisTweede(Plan plan, Planstand stand)
    {
        if (plan.AanvragerId == wie.GebruikerId)
        {
            throw new GeenToegang(
                Plandossier.Publiceren,
                "U vroeg deze publicatie zelf aan. Een collega van het zorgkantoor publiceert."
            );
        }
        if (stand.Secties.Any(s => s.AuteurId == wie.GebruikerId))
        {
            throw new GeenToegang(
                Plandossier.Publiceren,
                "U schreef als laatste in een sectie van dit regioplan. Een collega die dat niet deed, publiceert."
            );
        }
    }

    private async Task<Weigering?> Toets(Schrijfadres adres, Plan plan, CancellationToken ct) =>
        Toets(adres, await standen.Lees(adres, plan, ct));

    private static Weigering? Toets(Schrijfadres adres, Planstand stand)
    {
        var fouten = Controlelijst.Maak(adres.Sjabloon, stand).Where(p => p.Soort == Keursoort.Fout).ToList();
        return fouten is [var eerste, ..] ? Weigeringen.NogFouten(fouten.Count, $"{eerste.Plek}: {eerste.Zin}") : null;
    }

    // What readers can see now: the words of a version that was withdrawn, or is still to come, may not come back as a change.
    private async Task<(int Nummer, Bevrorenplan Plan)?> Vorige(Plan plan, CancellationToken ct)
    {
        var nu = klok.Nu;
        var rij = await db
            .Openbaar.AsNoTracking()
            .Where(o => o.Regio == plan.Regio && o.Editie == plan.Editie && o.Nummer < plan.Nummer && o.Vanaf <= nu)
            .Where(o => !db.Intrekkingen.Any(i => i.PlanId == o.Id))
            .OrderByDescending(o => o.Nummer)
            .FirstOrDefaultAsync(ct);
        return rij is null ? null : (rij.Nummer, Bevrorenplan.Lees(rij.Inhoud));
    }

    private static Bevrorenplan Bevries(
        Schrijfadres adres,
        Plan plan,
        Planstand stand,
        (int Nummer, Bevrorenplan Plan)? vorige
    )
    {
        var teksten = stand
            .Secties.Where(s => s.Tekst.Length > 0)
            .ToDictionary(s => s.Code, s => s.Tekst, StringComparer.Ordinal);
        return new(
            teksten,
            // The key holds the section; what no longer counts was written for something that no reader sees.
            stand
                .Secties.SelectMany(s => stand.Redenstand(s).Geldig)
                .ToDictionary(a => a.Sleutel, a => a.Reden, StringComparer.Ordinal),
            stand.Projecten,
            Wijzigingslijst.Maak(adres.Sjabloon, plan, vorige, teksten)
        );
    }
}
