using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>In a demonstration on this machine the code page shows the code: there is no phone that knows it.</summary>
internal sealed class Democode(ToegangDb db, Demokeuzes demo, Geheimkluis kluis, Handelende wie, Klok klok)
{
    public async Task<string?> Nu(HttpContext http, CancellationToken ct)
    {
        if (wie.Sessie is not { } sessie || !await demo.Mag(http, ct))
        {
            return null;
        }
        var gebruiker = await db.Gebruikers.AsNoTracking().SingleAsync(g => g.Id == sessie.GebruikerId, ct);
        if (!gebruiker.Demo || kluis.Haal(gebruiker) is not { } geheim)
        {
            return null;
        }
        // The step after the last used one, within the window: waiting half a minute has no place in a demonstration.
        var stap = Math.Max(Totp.StapVan(klok.Nu), gebruiker.TotpStap + 1);
        return Totp.Code(geheim, Math.Min(stap, Totp.StapVan(klok.Nu) + 1));
    }
}
