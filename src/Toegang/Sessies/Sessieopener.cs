using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Sessies;

/// <summary>Opens, renews and ends sessions inside a writing unit; the cookie is new at each step.</summary>
internal sealed class Sessieopener(
    ToegangDb db,
    Handelende wie,
    Sessieboek boek,
    Installatiestand installatie,
    IHttpContextAccessor http,
    Klok klok
)
{
    /// <summary>
    /// Opens a session in the first role that counts now; false when the account has none. A session that this browser had is
    /// over.
    /// </summary>
    public async Task<bool> Open(Gebruiker gebruiker, Factor factor, bool tweede, CancellationToken ct)
    {
        var (nu, vandaag) = (klok.Nu, klok.Vandaag);
        // An organisation that has ended lets nobody in, whatever the roles say.
        var rollen = await db
            .Rolbindingen.Where(r => r.GebruikerId == gebruiker.Id)
            .Where(r => db.Organisaties.Any(o => o.Id == r.EigenaarId && !(o.BeeindigdOp <= vandaag)))
            .ToListAsync(ct);
        if (
            gebruiker.GeblokkeerdOp is not null
            || rollen.Where(r => r.Telt(nu)).MinBy(r => (r.Vanaf, r.Id)) is not { } rol
        )
        {
            return false;
        }
        await Eindig(wie.Sessie?.SessieId, ct);
        var referentie = Sessiekoek.NieuweReferentie();
        var sessie = new Sessie
        {
            Id = Guid.NewGuid(),
            Afdruk = Sessiekoek.Afdruk(referentie),
            GebruikerId = gebruiker.Id,
            RolbindingId = rol.Id,
            BegonnenOp = nu,
            GezienOp = nu,
            Factor = factor,
            FactorOp = tweede ? nu : null,
        };
        db.Add(sessie);
        await db.Bewaar(ct);
        await Geef(sessie, gebruiker.Naam, rol, referentie, ct);
        return true;
    }

    /// <summary>A second factor was given in this session: it is fresh again and the reference is a new one.</summary>
    public async Task Versterk(Factor factor, CancellationToken ct)
    {
        var stand = wie.Sessie ?? throw new InvalidOperationException("There is no session.");
        var sessie = await db.Sessies.SingleAsync(s => s.Id == stand.SessieId, ct);
        var rol = await db.Rolbindingen.SingleAsync(r => r.Id == sessie.RolbindingId, ct);
        await Vernieuw(sessie, stand.Naam, rol, s => (s.Factor, s.FactorOp) = (factor, klok.Nu), ct);
    }

    /// <summary>Goes on in another role of the same account.</summary>
    public async Task Wissel(Rolbinding rol, CancellationToken ct)
    {
        var stand = wie.Sessie ?? throw new InvalidOperationException("There is no session.");
        var sessie = await db.Sessies.SingleAsync(s => s.Id == stand.SessieId, ct);
        await Vernieuw(sessie, stand.Naam, rol, s => s.RolbindingId = rol.Id, ct);
    }

    /// <summary>Ends the session of this browser.</summary>
    public async Task Sluit(CancellationToken ct)
    {
        await Eindig(wie.Sessie?.SessieId, ct);
        await WisKoek(ct);
    }

    /// <summary>Ends every session of an account, on every device.</summary>
    public async Task SluitAlle(Guid gebruiker, CancellationToken ct)
    {
        await db.Sessies.Where(s => s.GebruikerId == gebruiker).ExecuteDeleteAsync(ct);
        db.NaAfloop(() => boek.Vergeet(gebruiker));
    }

    /// <summary>Ends every session of this account but the one of this browser.</summary>
    public async Task SluitAndere(CancellationToken ct)
    {
        var (gebruiker, eigen) = (wie.GebruikerId, wie.Sessie!.SessieId);
        await db.Sessies.Where(s => s.GebruikerId == gebruiker && s.Id != eigen).ExecuteDeleteAsync(ct);
        db.NaAfloop(() => boek.Vergeet(gebruiker));
    }

    public async Task WisKoek(CancellationToken ct) => Sessiekoek.Wis(http.HttpContext!, await installatie.Lees(ct));

    private async Task Vernieuw(Sessie sessie, string naam, Rolbinding rol, Action<Sessie> wijzig, CancellationToken ct)
    {
        var referentie = Sessiekoek.NieuweReferentie();
        wijzig(sessie);
        (sessie.Afdruk, sessie.GezienOp) = (Sessiekoek.Afdruk(referentie), klok.Nu);
        await db.Bewaar(ct);
        var gebruiker = sessie.GebruikerId;
        db.NaAfloop(() => boek.Vergeet(gebruiker));
        await Geef(sessie, naam, rol, referentie, ct);
    }

    private async Task Eindig(Guid? sessie, CancellationToken ct)
    {
        if (sessie is { } id)
        {
            var gebruiker = wie.Sessie!.GebruikerId;
            await db.Sessies.Where(s => s.Id == id).ExecuteDeleteAsync(ct);
            db.NaAfloop(() => boek.Vergeet(gebruiker));
        }
    }

    private async Task Geef(Sessie sessie, string naam, Rolbinding rol, string referentie, CancellationToken ct)
    {
        var organisatie = await db.Organisaties.SingleAsync(o => o.Id == rol.EigenaarId, ct);
        wie.Stel(
            new Sessiestand
            {
                SessieId = sessie.Id,
                Afdruk = sessie.Afdruk,
                GebruikerId = sessie.GebruikerId,
                Naam = naam,
                BegonnenOp = sessie.BegonnenOp,
                GezienOp = sessie.GezienOp,
                Factor = sessie.Factor,
                FactorOp = sessie.FactorOp,
                RolbindingId = rol.Id,
                Rol = rol.Rol,
                OrganisatieId = rol.EigenaarId,
                OrganisatieNaam = organisatie.Naam,
                Regio = rol.Regio,
            }
        );
        Sessiekoek.Zet(http.HttpContext!, await installatie.Lees(ct), referentie);
    }
}
