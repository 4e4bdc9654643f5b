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
    Bevriezer bevriezer,
    Drukkerij drukkerij,
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

    /// <summary>
    /// Prints it before the turn to write is taken, when nothing stands in the way. Nothing of this is kept but what was printed:
    /// <see cref="Publiceer"/> reads all of it again, and says what does stand in the way.
    /// </summary>
    public async Task BereidVoor(Schrijfadres adres, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Publiceren, ct);
        var stand = await standen.Lees(adres, plan, ct);
        if (plan.AanvragerId != wie.GebruikerId && Bezwaar(adres, plan, stand) is null)
        {
            plan.Publiceer(wie.GebruikerId, drukkerij.Moment);
            await drukkerij.Druk(adres, await bevriezer.Maak(adres, plan, stand, drukkerij.Moment, ct), ct);
        }
        db.ChangeTracker.Clear();
    }

    /// <summary>Freezes and publishes it. Throws <see cref="GeenToegang"/> for who asked, and for who wrote last in a section.</summary>
    public async Task<Weigering?> Publiceer(Schrijfadres adres, CancellationToken ct)
    {
        await NeemBeurt(adres, ct);
        var plan = await dossier.Haal(adres, Plandossier.Publiceren, ct);
        var stand = await standen.Lees(adres, plan, ct);
        if (plan.Staat == Planstaat.Aangevraagd)
        {
            EisTweede(plan, stand);
        }
        if (Bezwaar(adres, plan, stand) is { } weigering)
        {
            return weigering;
        }
        plan.Publiceer(wie.GebruikerId, drukkerij.Moment);
        var rij = await bevriezer.Maak(adres, plan, stand, drukkerij.Moment, ct);
        if (await drukkerij.Druk(adres, rij, ct) is not { } bestanden)
        {
            // It is not published, and the page that says so may not show that it is.
            db.ChangeTracker.Clear();
            return Weigeringen.DrukMislukt;
        }
        db.Openbaar.Add(rij);
        db.Vastbestanden.AddRange(bestanden);
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
        await NeemBeurt(adres, ct);
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
                Op = drukkerij.Moment,
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
        db.Vastbestanden.AddRange(await drukkerij.HerdrukNa(adres, plan, ct));
        await db.Bewaar(ct);
        return null;
    }

    // Publishing looks at what was withdrawn, and withdrawing at what was published: of one plan only one of them goes on at a time.
    private Task<int> NeemBeurt(Schrijfadres adres, CancellationToken ct) =>
        db
            .Plannen.Where(p => adres.Codes.Contains(p.Regio) && p.Editie == adres.Editie && p.Nummer == 1)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.Versie, x => x.Versie), ct);

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

    private Weigering? Bezwaar(Schrijfadres adres, Plan plan, Planstand stand) =>
        plan.Staat != Planstaat.Aangevraagd ? Weigeringen.NietAangevraagd
        : Toets(adres, stand) is { } weigering ? weigering
        : plan.Projecten != Bevrorenplan.Hash(stand.Projecten) ? Weigeringen.AndereProjecten
        : drukkerij.KanDrukken ? null
        : Weigeringen.GeenDrukker;

    private static Weigering? Toets(Schrijfadres adres, Planstand stand)
    {
        var fouten = Controlelijst.Maak(adres.Sjabloon, stand).Where(p => p.Soort == Keursoort.Fout).ToList();
        return fouten is [var eerste, ..] ? Weigeringen.NogFouten(fouten.Count, $"{eerste.Plek}: {eerste.Zin}") : null;
    }
}
