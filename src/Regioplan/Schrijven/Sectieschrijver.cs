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
        // The scan may know more now than when this was written.
        if (Tekstregel.Toets(oud.Tekst, klok.Vandaag) is { } weigering)
        {
            return weigering;
        }
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
    /// also when somebody else took the section over, but never over what the author typed in another window. True when the section
    /// is kept for its author.
    /// </summary>
    public async Task<(Weigering? Weigering, bool Mijn)> Klad(
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
            return (weigering, false);
        }
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        if (tekst == sectie.Tekst)
        {
            // Back to what is saved, or sent at a save and later here than the save itself: nothing is left to keep.
            await VeegKlad(sectie, tekst, venster, ct);
            return (null, false);
        }
        // A text that began with an older version comes late: its author may be gone, and must not keep the section from others.
        var mijn = plan.IsTeSchrijven && basis >= sectie.Versie && await sloten.Neem(sectie, ct);
        if (await WijzigKlad(sectie, tekst, basis, venster, ct))
        {
            return (null, mijn);
        }
        if (await ZetKlad(sectie, tekst, basis, venster, ct))
        {
            db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "aanmaken", nameof(Kladtekst), sectie.Id, sectie.Regio));
            return (null, mijn);
        }
        // Two first ones came at once: one window may send two, when it is left.
        return await WijzigKlad(sectie, tekst, basis, venster, ct) ? (null, mijn) : (Weigeringen.AnderVenster, mijn);
    }

    /// <summary>Throws away the own text that was not saved, and lets go of the section.</summary>
    public async Task GooiWeg(Schrijfadres adres, string code, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        var ik = wie.GebruikerId;
        await db.Rechtstreeks(() =>
            db.Kladteksten.Where(k => k.SectieId == sectie.Id && k.WieId == ik).ExecuteDeleteAsync(ct)
        );
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

    private async Task<bool> WijzigKlad(
        Sectie sectie,
        string tekst,
        int basis,
        Kladvenster venster,
        CancellationToken ct
    )
    {
        var (nu, naam) = (klok.Nu, venster.Naam);
        var geraakt = await db.Rechtstreeks(() =>
            VanVenster(sectie, tekst, venster)
                .ExecuteUpdateAsync(
                    z =>
                        z.SetProperty(k => k.Tekst, tekst)
                            .SetProperty(k => k.Basis, basis)
                            .SetProperty(k => k.Venster, naam)
                            .SetProperty(k => k.Op, nu),
                    ct
                )
        );
        return geraakt > 0;
    }

    // What this window typed, or showed when it opened, or has too.
    private IQueryable<Kladtekst> VanVenster(Sectie sectie, string tekst, Kladvenster venster)
    {
        var (ik, naam, gezien) = (wie.GebruikerId, venster.Naam, venster.Gezien);
        return db.Kladteksten.Where(k =>
            k.SectieId == sectie.Id
            && k.WieId == ik
            && (k.Tekst == tekst || (naam != "" && k.Venster == naam) || (gezien != null && k.Op == gezien))
        );
    }

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
            .Met("venster", venster.Naam);
        return await opdracht.ExecuteNonQueryAsync(ct) > 0;
    }

    private Task<int> VeegKlad(Sectie sectie, string tekst, Kladvenster venster, CancellationToken ct) =>
        db.Rechtstreeks(() => VanVenster(sectie, tekst, venster).ExecuteDeleteAsync(ct));
}
