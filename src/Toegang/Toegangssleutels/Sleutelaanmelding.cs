using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>
/// Signing in with a passkey, which counts as both factors, and giving it again when the second factor has to be fresh. It is
/// not slowed down like guessing is: nobody guesses a key, so nobody can lock its owner out.
/// </summary>
internal sealed class Sleutelaanmelding(
    ToegangDb db,
    Werkeenheid werk,
    Sleutelceremonie ceremonie,
    Aanmeldrem rem,
    Apparaatkoek apparaten,
    Sessieopener opener,
    Handelende wie
)
{
    public async Task<Weigering?> MeldAan(Sleutelantwoord antwoord, CancellationToken ct)
    {
        var bewijs = await ceremonie.Controleer(antwoord, Sleuteldoel.Aanmelden, Guid.Empty, ct);
        var weigering = bewijs is null ? Weigeringen.SleutelKloptNiet : await werk.Doe(() => Open(bewijs, ct), ct);
        return weigering is null ? null : await Weiger(weigering, bewijs?.Gebruiker.Id, ct);
    }

    /// <summary>The second step of an open session, or that step again.</summary>
    public async Task<Weigering?> Bevestig(Sleutelantwoord antwoord, CancellationToken ct)
    {
        var id = EigenId;
        var bewijs = await ceremonie.Controleer(antwoord, Sleuteldoel.Bevestigen, id, ct);
        var gelukt = bewijs?.Gebruiker.Id == id && await werk.Doe(() => Versterk(bewijs, ct), ct);
        return gelukt ? null : await Weiger(Weigeringen.SleutelKloptNiet, id, ct);
    }

    /// <summary>The challenge for <see cref="Bevestig"/>.</summary>
    public async Task<Sleutelvraag> Vraag(CancellationToken ct)
    {
        var id = EigenId;
        return await ceremonie.Vraag(await db.Gebruikers.AsNoTracking().SingleAsync(g => g.Id == id, ct), ct);
    }

    /// <summary>True when the account of this session has a passkey.</summary>
    public async Task<bool> Kan(CancellationToken ct) =>
        wie.Sessie is { } sessie && await db.Toegangssleutels.AnyAsync(t => t.GebruikerId == sessie.GebruikerId, ct);

    private Guid EigenId => wie.Sessie?.GebruikerId ?? throw new InvalidOperationException("There is no session.");

    private async Task<Weigering?> Open(Sleutelbewijs bewijs, CancellationToken ct)
    {
        if (!await Tel(bewijs.Sleutel, ct))
        {
            return Weigeringen.SleutelKloptNiet;
        }
        if (!await opener.Open(bewijs.Gebruiker, Factor.Toegangssleutel, tweede: true, ct))
        {
            return Weigeringen.GeenRol;
        }
        await RondAf(bewijs.Gebruiker, ct);
        return null;
    }

    private async Task<bool> Versterk(Sleutelbewijs bewijs, CancellationToken ct)
    {
        if (!await Tel(bewijs.Sleutel, ct))
        {
            return false;
        }
        await opener.Versterk(Factor.Toegangssleutel, ct);
        await RondAf(bewijs.Gebruiker, ct);
        return true;
    }

    // Two answers at once were both judged by the old counter: only one may raise it. A key without a counter stays at nought.
    private async Task<bool> Tel(UserPasskeyInfo sleutel, CancellationToken ct)
    {
        var (id, teller, kopie) = (
            Base64Url.EncodeToString(sleutel.CredentialId),
            (long)sleutel.SignCount,
            sleutel.IsBackedUp
        );
        return await db
                .Toegangssleutels.Where(t => t.SleutelId == id && (t.Teller < teller || (t.Teller == 0 && teller == 0)))
                .ExecuteUpdateAsync(
                    t => t.SetProperty(x => x.Teller, teller).SetProperty(x => x.KopieGemaakt, kopie),
                    ct
                ) == 1;
    }

    private async Task RondAf(Gebruiker gebruiker, CancellationToken ct)
    {
        await rem.Vergeet(gebruiker.Zoekmail, wie.Punt.Netblok, ct);
        await apparaten.Onthoud(gebruiker.Id, ct);
        werk.Noteer(Aanmeldregel.Gelukt(gebruiker.Id));
    }

    private async Task<Weigering> Weiger(Weigering weigering, Guid? gebruiker, CancellationToken ct)
    {
        await werk.BeginSchrijven(ct);
        werk.Noteer(Aanmeldregel.Mislukt(gebruiker, weigering.Code));
        await werk.LegVast(ct);
        return weigering;
    }
}
