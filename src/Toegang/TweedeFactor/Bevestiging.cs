using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>The second step of signing in, and the same step again when a second factor has to be fresh.</summary>
internal sealed class Bevestiging(
    ToegangDb db,
    Werkeenheid werk,
    Aanmeldrem rem,
    Apparaatkoek apparaten,
    Codecontrole codes,
    Sessieopener opener,
    Handelende wie
)
{
    public async Task<Weigering?> Voer(string code, CancellationToken ct)
    {
        var sessie = wie.Sessie ?? throw new InvalidOperationException("There is no session.");
        var (mag, mail) = await werk.Doe(
            async () =>
            {
                var gebruiker = await db.Gebruikers.SingleAsync(g => g.Id == sessie.GebruikerId, ct);
                var bekend = await apparaten.Kent(gebruiker, ct);
                return (await rem.Neem(gebruiker.Zoekmail, wie.Punt.Netblok, bekend, ct), gebruiker.Zoekmail);
            },
            ct
        );
        if (!mag)
        {
            return await Weiger(Weigeringen.TeVaakGeprobeerd, sessie.GebruikerId, ct);
        }
        var gelukt = await werk.Doe(() => Neem(code, mail, sessie.GebruikerId, ct), ct);
        return gelukt ? null : await Weiger(Weigeringen.CodeKloptNiet, sessie.GebruikerId, ct);
    }

    private async Task<bool> Neem(string code, string mail, Guid id, CancellationToken ct)
    {
        var gebruiker = await db.Gebruikers.AsNoTracking().SingleAsync(g => g.Id == id, ct);
        if (await codes.Neem(gebruiker, code, ct) is not { } factor)
        {
            return false;
        }
        await opener.Versterk(factor, ct);
        await rem.Vergeet(mail, wie.Punt.Netblok, ct);
        await apparaten.Onthoud(id, ct);
        werk.Noteer(Aanmeldregel.Gelukt(id));
        return true;
    }

    private async Task<Weigering> Weiger(Weigering weigering, Guid gebruiker, CancellationToken ct)
    {
        await werk.BeginSchrijven(ct);
        werk.Noteer(Aanmeldregel.Mislukt(gebruiker, weigering.Code));
        await werk.LegVast(ct);
        return weigering;
    }
}
