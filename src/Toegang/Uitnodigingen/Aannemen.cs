using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Toegang.Uitnodigingen;

/// <summary>
/// Setting up an account from its link: a password, then the app. The link stays good until a code of the app was accepted,
/// so that nobody ends up with half an account.
/// </summary>
internal sealed class Aannemen(
    ToegangDb db,
    Geheimkluis kluis,
    Codecontrole codes,
    Herstelcodes papier,
    Sessieopener sessies,
    Klok klok
)
{
    /// <summary>The account of a link that still counts; otherwise <see cref="NietGevonden"/>.</summary>
    public async Task<Gebruiker> Zoek(string referentie, CancellationToken ct) =>
        (await Vind(referentie, ct)).Gebruiker;

    public async Task<Weigering?> KiesWachtwoord(
        string referentie,
        string wachtwoord,
        string naam,
        string mail,
        CancellationToken ct
    )
    {
        var (_, gebruiker) = await Vind(referentie, ct);
        var nieuw = gebruiker.Mail.Length == 0;
        var (wie, adres) = nieuw ? (naam.Trim(), mail.Trim()) : (gebruiker.Naam, gebruiker.Mail);
        if (Wachtwoordregels.Beoordeel(wachtwoord, wie, adres) is { } weigering)
        {
            return weigering;
        }
        var zoekmail = Gebruiker.Zoek(adres);
        if (await db.Gebruikers.AnyAsync(g => g.Zoekmail == zoekmail && g.Id != gebruiker.Id, ct))
        {
            return Weigeringen.MailBestaatAl;
        }
        (gebruiker.Naam, gebruiker.Mail, gebruiker.Zoekmail) = (wie, adres, zoekmail);
        gebruiker.Wachtwoord = Wachtwoordafdruk.Maak(wachtwoord);
        gebruiker.Stempel = Guid.NewGuid().ToString("N");
        gebruiker.TotpGeheim = kluis.Berg(gebruiker.Id, Totp.NieuwGeheim());
        gebruiker.TotpBevestigd = false;
        await db.Bewaar(ct);
        await SluitBuiten(gebruiker.Id, ct);
        db.Noteer(Regel(gebruiker, "wachtwoord", nameof(Gebruiker.Wachtwoord)));
        return null;
    }

    /// <summary>The codes on paper when the code of the app fits; null when it does not.</summary>
    public async Task<IReadOnlyList<string>?> Rond(string referentie, string code, CancellationToken ct)
    {
        var (uitnodiging, gebruiker) = await Vind(referentie, ct);
        // An app that is in use is not what this link sets up: first the password, which makes a new secret.
        if (
            gebruiker.Wachtwoord is null
            || gebruiker.TotpBevestigd
            || await codes.Neem(gebruiker, code, ct) is not Factor.Totp
        )
        {
            return null;
        }
        await db.Entry(gebruiker).ReloadAsync(ct);
        (gebruiker.TotpBevestigd, uitnodiging.GebruiktOp) = (true, klok.Nu);
        await db.Bewaar(ct);
        db.Noteer(Regel(gebruiker, "aannemen", nameof(Gebruiker.TotpBevestigd)));
        return await papier.Vernieuw(gebruiker.Id, ct);
    }

    private async Task<(Uitnodiging Uitnodiging, Gebruiker Gebruiker)> Vind(string referentie, CancellationToken ct)
    {
        var afdruk = Sessiekoek.Afdruk(referentie);
        var uitnodiging = await db.Uitnodigingen.SingleOrDefaultAsync(u => u.Afdruk == afdruk, ct);
        if (uitnodiging is null || !uitnodiging.Geldt(klok.Nu))
        {
            throw new NietGevonden("Uitnodiging");
        }
        var gebruiker = await db.Gebruikers.SingleAsync(g => g.Id == uitnodiging.GebruikerId, ct);
        return gebruiker.GeblokkeerdOp is null ? (uitnodiging, gebruiker) : throw new NietGevonden("Uitnodiging");
    }

    // Whoever was in with the old password, a passkey or a known browser is out: a link like this also takes an account back.
    private async Task SluitBuiten(Guid gebruiker, CancellationToken ct)
    {
        await sessies.SluitAlle(gebruiker, ct);
        await db.Toegangssleutels.Where(t => t.GebruikerId == gebruiker).ExecuteDeleteAsync(ct);
        await db.Apparaten.Where(a => a.GebruikerId == gebruiker).ExecuteDeleteAsync(ct);
        await db.Herstelcodes.Where(h => h.GebruikerId == gebruiker).ExecuteDeleteAsync(ct);
    }

    private static Gebeurtenis Regel(Gebruiker gebruiker, string actie, string veld) =>
        new("account.beheren", actie, "Gebruiker", gebruiker.Id, gebruiker.Regio) { Velden = [veld] };
}
