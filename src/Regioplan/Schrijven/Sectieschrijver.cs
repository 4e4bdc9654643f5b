using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Saves what an author writes in a section. Every saved text stays; what is typed and not saved stays too.</summary>
internal sealed class Sectieschrijver(
    RegioplanDb db,
    Plandossier dossier,
    Slotbeheer sloten,
    Werkeenheid werk,
    IHandelende wie,
    Klok klok
)
{
    /// <summary>Saves a text over the version it began with.</summary>
    public async Task<Weigering?> Bewaar(
        Schrijfadres adres,
        string code,
        string? invoer,
        int versie,
        Kladvenster venster,
        CancellationToken ct
    )
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var tekst = Tekstregel.Schoon(invoer);
        if (!plan.IsTeSchrijven)
        {
            return Weigeringen.NietTeSchrijven;
        }
        if (Tekstregel.Toets(tekst, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie, ct);
        if (!await sloten.Neem(sectie, ct))
        {
            var slot = await dossier.Slot(sectie, ct);
            return Weigeringen.EenAnder(slot.Wie, slot.Tot);
        }
        if (tekst != sectie.Tekst)
        {
            await Leg(plan, sectie, tekst, Versiesoort.Geschreven, ct);
        }
        await VeegKlad(sectie, tekst, venster, ct);
        await sloten.Laat(sectie, ct);
        return null;
    }

    /// <summary>Puts an older text back, as a new version.</summary>
    public async Task<Weigering?> ZetTerug(
        Schrijfadres adres,
        string code,
        int nummer,
        int versie,
        CancellationToken ct
    )
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        if (!plan.IsTeSchrijven)
        {
            return Weigeringen.NietTeSchrijven;
        }
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie, ct);
        var oud =
            await db
                .Sectieversies.AsNoTracking()
                .SingleOrDefaultAsync(v => v.SectieId == sectie.Id && v.Nummer == nummer, ct)
            ?? throw new NietGevonden(nameof(Sectieversie));
        // What is refused now may have been let in by an older rule.
        var tekst = Tekstregel.Schoon(oud.Tekst);
        if (Tekstregel.Toets(tekst, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
        if (!await sloten.Neem(sectie, ct))
        {
            var slot = await dossier.Slot(sectie, ct);
            return Weigeringen.EenAnderBezig(slot.Wie, slot.Tot);
        }
        if (tekst != sectie.Tekst)
        {
            await Leg(plan, sectie, tekst, Versiesoort.Teruggezet, ct);
        }
        await sloten.Laat(sectie, ct);
        return null;
    }

    /// <summary>
    /// Keeps what is typed so far, and keeps the section for its author while nobody else has it. The text is kept in any case:
    /// also when somebody else took the section over. What another page of the same author typed is not written over: both texts come back.
    /// </summary>
    public async Task<Kladafloop> Klad(
        Schrijfadres adres,
        string code,
        string? invoer,
        int basis,
        Kladvenster venster,
        CancellationToken ct
    )
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var tekst = Tekstregel.Schoon(invoer);
        if (Tekstregel.Toets(tekst, klok.Vandaag) is { } weigering)
        {
            return new(weigering, IsVanMij: false, Ander: null);
        }
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        var ik = wie.GebruikerId;
        var isDeel =
            basis < sectie.Versie && sectie.AuteurId == ik && sectie.Tekst.Contains(tekst, StringComparison.Ordinal);
        if (tekst == sectie.Tekst || isDeel)
        {
            // Back to what is saved, or sent before a save (a piece of it) and later here than the save itself: nothing is left to keep.
            await VeegKlad(sectie, tekst, venster, ct);
            return new(null, IsVanMij: false, Ander: null);
        }
        if (await Eigen(sectie, ct) is { } ander && !venster.MagVervangen(ander, tekst))
        {
            // Before the lock: a page that may keep nothing must not keep the section from others either.
            return new(Weigeringen.AnderVenster, IsVanMij: false, ander);
        }
        // A text that began with an older version comes late: its author may be gone, and must not keep the section from others.
        var mijn = plan.IsTeSchrijven && basis >= sectie.Versie && await sloten.Neem(sectie, ct);
        // Twice from one page at once, typed and left: the second try finds what the first one wrote.
        for (var poging = 0; poging < 2; poging++)
        {
            if (await Zet(sectie, tekst, basis, venster, ct))
            {
                return new(null, mijn, Ander: null)
                {
                    Nieuwer = basis < sectie.Versie && sectie.AuteurId != ik ? sectie.Auteur : null,
                };
            }
        }
        return new(Weigeringen.AnderVenster, mijn, await Eigen(sectie, ct));
    }

    /// <summary>Throws away the own text that was not saved, and lets go of the section; refused when it is not the text that was shown.</summary>
    public async Task<Weigering?> GooiWeg(Schrijfadres adres, string code, Kladvenster venster, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        if (await Eigen(sectie, ct) is { } klad && !venster.Kent(klad))
        {
            return Weigeringen.AnderVenster;
        }
        // The lock first, as at a save: two requests of one author that take both in another order would wait for each other.
        await sloten.Laat(sectie, ct);
        await VeegKlad(sectie, tekst: "", venster, ct);
        if (await Eigen(sectie, ct) is not null)
        {
            return Weigeringen.AnderVenster;
        }
        db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "weggooien", nameof(Kladtekst), sectie.Id, sectie.Regio));
        return null;
    }

    public async Task NeemOver(Schrijfadres adres, string code, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        await sloten.NeemOver(await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct), ct);
    }

    private async Task Leg(Plan plan, Sectie sectie, string tekst, Versiesoort soort, CancellationToken ct)
    {
        var voor = sectie.Versie;
        var vorige = await db.Sectieversies.Where(v => v.SectieId == sectie.Id).MaxAsync(v => (int?)v.Nummer, ct) ?? 0;
        sectie.Schrijf(tekst, wie.GebruikerId, wie.Naam, klok.Nu);
        db.Sectieversies.Add(
            new()
            {
                SectieId = sectie.Id,
                Nummer = vorige + 1,
                Regio = sectie.Regio,
                Tekst = tekst,
                Soort = soort,
                AuteurId = wie.GebruikerId,
                Auteur = wie.Naam,
                Op = klok.Nu,
            }
        );
        plan.Heropen();
        db.Noteer(
            new Gebeurtenis(Plandossier.Bewerken, "wijzigen", nameof(Sectie), sectie.Id, sectie.Regio)
            {
                Velden = [nameof(Sectie.Tekst)],
                VersieVoor = voor,
                VersieNa = voor + 1,
            }
        );
        await db.Bewaar(ct);
    }

    private async Task<bool> Zet(Sectie sectie, string tekst, int basis, Kladvenster venster, CancellationToken ct)
    {
        if (await Eigen(sectie, ct) is { } klad)
        {
            return venster.MagVervangen(klad, tekst) && await WerkBij(klad, tekst, basis, venster, ct);
        }
        if (!await ZetKlad(sectie, tekst, basis, venster, ct))
        {
            return false;
        }
        db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "aanmaken", nameof(Kladtekst), sectie.Id, sectie.Regio));
        return true;
    }

    private Task<Kladtekst?> Eigen(Sectie sectie, CancellationToken ct)
    {
        var ik = wie.GebruikerId;
        return db.Kladteksten.AsNoTracking().SingleOrDefaultAsync(k => k.SectieId == sectie.Id && k.WieId == ik, ct);
    }

    // Compare and set: only over the very text that was read.
    private async Task<bool> WerkBij(Kladtekst klad, string tekst, int basis, Kladvenster venster, CancellationToken ct)
    {
        var (nu, id) = (klok.Nu, venster.Venster);
        return await db.Rechtstreeks(() =>
                Nog(klad)
                    .ExecuteUpdateAsync(
                        z =>
                            z.SetProperty(k => k.Tekst, tekst)
                                .SetProperty(k => k.Basis, basis)
                                .SetProperty(k => k.Op, nu)
                                .SetProperty(k => k.Venster, id),
                        ct
                    )
            ) == 1;
    }

    // Two first ones may come at once, from two windows or from a page that is being left: the first one stays, the other hears of it.
    private async Task<bool> ZetKlad(Sectie sectie, string tekst, int basis, Kladvenster venster, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(
            """
            insert into regioplan_kladtekst (sectie_id, wie_id, regio, wie, tekst, basis, op, venster)
            values (@sectie, @wie, @regio, @naam, @tekst, @basis, @op, @venster)
            on conflict (sectie_id, wie_id) do nothing
            """
        );
        opdracht
            .Met("sectie", sectie.Id)
            .Met("wie", wie.GebruikerId)
            .Met("regio", sectie.Regio)
            .Met("naam", wie.Naam)
            .Met("tekst", tekst)
            .Met("basis", basis)
            .Met("op", klok.Nu)
            .Met("venster", venster.Venster);
        return await opdracht.ExecuteNonQueryAsync(ct) == 1;
    }

    // What another page typed since stays: it meets this text at its own save.
    private async Task VeegKlad(Sectie sectie, string tekst, Kladvenster venster, CancellationToken ct)
    {
        if (await Eigen(sectie, ct) is { } klad && venster.MagVervangen(klad, tekst))
        {
            await db.Rechtstreeks(() => Nog(klad).ExecuteDeleteAsync(ct));
        }
    }

    private IQueryable<Kladtekst> Nog(Kladtekst klad)
    {
        var (sectie, ik, tekst) = (klad.SectieId, klad.WieId, klad.Tekst);
        return db.Kladteksten.Where(k => k.SectieId == sectie && k.WieId == ik && k.Tekst == tekst);
    }
}
