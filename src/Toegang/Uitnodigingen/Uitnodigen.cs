using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Uitnodigingen;

/// <summary>Makes the link for one account; an older link of that account stops working.</summary>
internal sealed class Uitnodigen(ToegangDb db, IPostbus post, Klok klok)
{
    /// <summary>The path of the link. Runs in the open writing unit.</summary>
    public async Task<string> Maak(Guid gebruiker, Guid door, CancellationToken ct)
    {
        var nu = klok.Nu;
        await db
            .Uitnodigingen.Where(u => u.GebruikerId == gebruiker && u.GebruiktOp == null)
            .ExecuteUpdateAsync(u => u.SetProperty(x => x.GebruiktOp, nu), ct);
        var referentie = Sessiekoek.NieuweReferentie();
        db.Add(
            new Uitnodiging
            {
                Id = Guid.NewGuid(),
                GebruikerId = gebruiker,
                Afdruk = Sessiekoek.Afdruk(referentie),
                Door = door,
                GemaaktOp = nu,
                Tot = nu + Uitnodiging.Geldig,
            }
        );
        await db.Bewaar(ct);
        return $"/uitnodiging/{referentie}";
    }

    /// <summary>
    /// Puts the link in the outbox when there is one; false when the inviter must hand it over. The mail gets the address of this
    /// installation, never that of the request: who invites could make it lead elsewhere.
    /// </summary>
    public async Task<bool> Verstuur(Gebruiker aan, string pad, CancellationToken ct)
    {
        if (!post.Verzendt)
        {
            return false;
        }
        await post.Bezorg(
            new Bericht(
                aan.Id,
                "Uw account voor Regiotafel",
                [
                    new("U bent uitgenodigd voor Regiotafel. Open deze link binnen 7 dagen en kies een wachtwoord."),
                    new("Kies een wachtwoord", pad),
                ]
            )
            {
                AlleenPerMail = true,
            },
            ct
        );
        return true;
    }
}
