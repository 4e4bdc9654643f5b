using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.Uitnodigingen;

namespace Regiotafel.Toegang.Beheer;

/// <summary>What an administrator does with accounts. A block works at once, everywhere.</summary>
internal sealed class Accountbeheer(
    ToegangDb db,
    IPoort poort,
    IHandelende wie,
    Sessieopener sessies,
    Uitnodigen uitnodigen,
    Klok klok
)
{
    public async Task<Weigering?> Blokkeer(Guid id, int versie, bool dicht, CancellationToken ct)
    {
        var gebruiker = await poort.Haal(db.Gebruikers, id, versie, "gebruiker.beheren", ct);
        if (gebruiker.Id == wie.GebruikerId)
        {
            return Weigeringen.NietZelf;
        }
        gebruiker.GeblokkeerdOp = dicht ? klok.Nu : null;
        await db.Bewaar(ct);
        await sessies.SluitAlle(gebruiker.Id, ct);
        db.Noteer(Regel(gebruiker, dicht ? "blokkeren" : "vrijgeven"));
        return null;
    }

    /// <summary>A new link for an account; an app and password that were set before count no longer once it is used.</summary>
    public async Task<(Gebruiker Aan, string Pad)> NodigOpnieuwUit(Guid id, int versie, CancellationToken ct)
    {
        var gebruiker = await poort.Haal(db.Gebruikers, id, versie, "gebruiker.uitnodigen", ct);
        var pad = await uitnodigen.Maak(gebruiker.Id, wie.GebruikerId, ct);
        db.Noteer(Regel(gebruiker, "uitnodigen"));
        return (gebruiker, pad);
    }

    private static Gebeurtenis Regel(Gebruiker gebruiker, string actie) =>
        new("gebruiker.beheren", actie, "Gebruiker", gebruiker.Id, gebruiker.Regio)
        {
            VersieVoor = gebruiker.Versie - 1,
            VersieNa = gebruiker.Versie,
        };
}
