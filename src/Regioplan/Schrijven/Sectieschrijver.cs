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
        await VeegKlad(sectie, ct);
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
        if (!await sloten.Neem(sectie, ct))
        {
            var slot = await dossier.Slot(sectie, ct);
            return Weigeringen.EenAnder(slot.Wie, slot.Tot);
        }
        if (oud.Tekst != sectie.Tekst)
        {
            await Leg(plan, sectie, oud.Tekst, Versiesoort.Teruggezet, ct);
        }
        await sloten.Laat(sectie, ct);
        return null;
    }

    /// <summary>
    /// Keeps what is typed so far, and keeps the section for its author while nobody else has it. The text is kept in any case:
    /// also when somebody else took the section over. True when the section is kept for its author.
    /// </summary>
    public async Task<(Weigering? Weigering, bool Mijn)> Klad(
        Schrijfadres adres,
        string code,
        string? invoer,
        int basis,
        CancellationToken ct
    )
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var tekst = Tekstregel.Schoon(invoer);
        if (Tekstregel.Toets(tekst, klok.Vandaag) is { } weigering)
        {
            return (weigering, false);
        }
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        if (tekst == sectie.Tekst)
        {
            // Back to what is saved, or sent at a save and later here than the save itself: nothing is left to keep.
            await VeegKlad(sectie, ct);
            return (null, false);
        }
        // A text that began with an older version comes late: its author may be gone, and must not keep the section from others.
        var mijn = plan.IsTeSchrijven && basis >= sectie.Versie && await sloten.Neem(sectie, ct);
        var (ik, nu) = (wie.GebruikerId, klok.Nu);
        var geraakt = await db.Rechtstreeks(() =>
            db
                .Kladteksten.Where(k => k.SectieId == sectie.Id && k.WieId == ik)
                .ExecuteUpdateAsync(
                    z => z.SetProperty(k => k.Tekst, tekst).SetProperty(k => k.Basis, basis).SetProperty(k => k.Op, nu),
                    ct
                )
        );
        if (geraakt == 0)
        {
            await ZetKlad(sectie, tekst, basis, ct);
            db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "aanmaken", nameof(Kladtekst), sectie.Id, sectie.Regio));
        }
        return (null, mijn);
    }

    /// <summary>Throws away the own text that was not saved, and lets go of the section.</summary>
    public async Task GooiWeg(Schrijfadres adres, string code, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        await VeegKlad(sectie, ct);
        await sloten.Laat(sectie, ct);
        db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "weggooien", nameof(Kladtekst), sectie.Id, sectie.Regio));
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

    // Two first ones may come at once, from two windows or from a page that is being left: the last one stays.
    private async Task ZetKlad(Sectie sectie, string tekst, int basis, CancellationToken ct)
    {
        await using var opdracht = werk.Opdracht(
            """
            insert into regioplan_kladtekst (sectie_id, wie_id, regio, wie, tekst, basis, op)
            values (@sectie, @wie, @regio, @naam, @tekst, @basis, @op)
            on conflict (sectie_id, wie_id) do update set tekst = @tekst, basis = @basis, op = @op
            """
        );
        opdracht
            .Met("sectie", sectie.Id)
            .Met("wie", wie.GebruikerId)
            .Met("regio", sectie.Regio)
            .Met("naam", wie.Naam)
            .Met("tekst", tekst)
            .Met("basis", basis)
            .Met("op", klok.Nu);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private Task<int> VeegKlad(Sectie sectie, CancellationToken ct)
    {
        var ik = wie.GebruikerId;
        return db.Rechtstreeks(() =>
            db.Kladteksten.Where(k => k.SectieId == sectie.Id && k.WieId == ik).ExecuteDeleteAsync(ct)
        );
    }
}
