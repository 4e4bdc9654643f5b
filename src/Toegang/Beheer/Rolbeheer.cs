using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.Uitnodigingen;

namespace Regiotafel.Toegang.Beheer;

/// <summary>A role takes two persons: one proposes it, another, at the zorgkantoor of the region, confirms it.</summary>
internal sealed class Rolbeheer(
    ToegangDb db,
    IPoort poort,
    IHandelende wie,
    Sessieboek boek,
    Uitnodigen uitnodigen,
    Klok klok
)
{
    /// <summary>Roles of one organisation's people; the others are given by the zorgkantoor itself or by the country.</summary>
    public static readonly IReadOnlyList<Rol> Voorstelbaar =
    [
        Rol.Zorgbemiddelaar,
        Rol.BeheerderPortfolio,
        Rol.Zorgkantoor,
        Rol.Gemeente,
        Rol.Ciz,
        Rol.Tafelvoorzitter,
        Rol.RegioAnalist,
        Rol.PrivacyOfficer,
        Rol.LokaalBeheerder,
        Rol.Clientondersteuner,
    ];

    /// <summary>A new account of the own organisation with its first role as a proposal; gives the path of its link.</summary>
    public async Task<(Weigering? Weigering, Gebruiker? Aan, string Pad)> NodigUit(
        Nieuwaccount nieuw,
        CancellationToken ct
    )
    {
        var organisatie = await Organisatie(nieuw.Organisatie, ct);
        var zoekmail = Gebruiker.Zoek(nieuw.Mail);
        if (await db.Gebruikers.AnyAsync(g => g.Zoekmail == zoekmail, ct))
        {
            return (Weigeringen.MailBestaatAl, null, "");
        }
        if (!Voorstelbaar.Contains(nieuw.Rol))
        {
            return (Weigeringen.RolPastNiet, null, "");
        }
        var gebruiker = new Gebruiker
        {
            Id = Guid.NewGuid(),
            Mail = nieuw.Mail.Trim(),
            Zoekmail = zoekmail,
            Naam = nieuw.Naam.Trim(),
            EigenaarId = organisatie.Id,
            Regio = organisatie.Regio,
            Stempel = Guid.NewGuid().ToString("N"),
        };
        db.Add(gebruiker);
        db.Add(Voorstel(gebruiker, nieuw.Rol));
        await db.Bewaar(ct);
        db.Noteer(new Gebeurtenis("rol.voorstellen", "uitnodigen", "Gebruiker", gebruiker.Id, gebruiker.Regio));
        return (null, gebruiker, await uitnodigen.Maak(gebruiker.Id, wie.GebruikerId, ct));
    }

    public async Task<Weigering?> StelVoor(Guid gebruikerId, Rol rol, CancellationToken ct)
    {
        var gebruiker = await poort.Haal(db.Gebruikers, gebruikerId, null, "rol.voorstellen", ct);
        if (!Voorstelbaar.Contains(rol))
        {
            return Weigeringen.RolPastNiet;
        }
        if (await db.Rolbindingen.AnyAsync(r => r.GebruikerId == gebruikerId && r.Rol == rol && r.Tot == null, ct))
        {
            return Weigeringen.RolIsEr;
        }
        var voorstel = Voorstel(gebruiker, rol);
        db.Add(voorstel);
        await db.Bewaar(ct);
        db.Noteer(new Gebeurtenis("rol.voorstellen", "voorstellen", "Rolbinding", voorstel.Id, voorstel.Regio));
        return null;
    }

    public async Task<Weigering?> Bevestig(Guid id, int versie, bool ja, CancellationToken ct)
    {
        var voorstel = await poort.Haal(db.Rolbindingen, id, versie, "rol.bevestigen", ct);
        if (voorstel.BevestigdOp is not null || voorstel.Tot is not null)
        {
            // Decided already: confirming again would sign for another, and refusing would end a role that counts.
            throw new Verouderd(voorstel);
        }
        if (wie.GebruikerId == voorstel.VoorgesteldDoor || wie.GebruikerId == voorstel.GebruikerId)
        {
            return Weigeringen.EigenRolBevestigen;
        }
        if (ja)
        {
            voorstel.Bevestig(wie.GebruikerId, klok.Nu);
        }
        else
        {
            voorstel.Beeindig(klok.Nu);
        }
        await Bewaar(voorstel, "rol.bevestigen", ja ? "bevestigen" : "afwijzen", ct);
        return null;
    }

    /// <summary>Ends a role. Whoever works in it stops within a second.</summary>
    public async Task Beeindig(Guid id, int versie, CancellationToken ct)
    {
        var rol = await poort.Haal(db.Rolbindingen, id, versie, "rol.voorstellen", ct);
        rol.Beeindig(klok.Nu);
        await Bewaar(rol, "rol.voorstellen", "beeindigen", ct);
    }

    public async Task<IReadOnlyList<Organisatie>> Organisaties(CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        var bron = db.Organisaties.AsNoTracking().Where(o => !(o.BeeindigdOp <= vandaag));
        var eigen = wie.Rol == Rol.ApplicatieBeheerder ? bron : bron.Where(o => o.Id == wie.OrganisatieId);
        return await eigen.OrderBy(o => o.Naam).ToListAsync(ct);
    }

    private async Task Bewaar(Rolbinding rol, string handeling, string actie, CancellationToken ct)
    {
        await db.Bewaar(ct);
        db.NaAfloop(() => boek.Vergeet(rol.GebruikerId));
        db.Noteer(
            new Gebeurtenis(handeling, actie, "Rolbinding", rol.Id, rol.Regio)
            {
                VersieVoor = rol.Versie - 1,
                VersieNa = rol.Versie,
            }
        );
    }

    private Rolbinding Voorstel(Gebruiker gebruiker, Rol rol) =>
        new()
        {
            Id = Guid.NewGuid(),
            GebruikerId = gebruiker.Id,
            EigenaarId = gebruiker.EigenaarId,
            Regio = gebruiker.Regio,
            Rol = rol,
            Vanaf = klok.Nu,
            VoorgesteldDoor = wie.GebruikerId,
            VoorgesteldOp = klok.Nu,
        };

    private async Task<Organisatie> Organisatie(Guid? gevraagd, CancellationToken ct)
    {
        var mogelijk = await Organisaties(ct);
        return mogelijk.SingleOrDefault(o => o.Id == (gevraagd ?? wie.OrganisatieId))
            ?? throw new NietGevonden("Organisatie");
    }
}

/// <summary>An account to invite.</summary>
/// <param name="Organisatie">Only the applicatiebeheerder chooses one; for others it is their own.</param>
internal sealed record Nieuwaccount(string Naam, string Mail, Rol Rol, Guid? Organisatie);
