using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>The first step: address and password. An unknown address costs the same work and gets the same answer.</summary>
internal sealed class Wachtwoordaanmelding(
    ToegangDb db,
    Werkeenheid werk,
    Aanmeldrem rem,
    Apparaatkoek apparaten,
    Sessieopener opener,
    Handelende wie
)
{
    public async Task<Weigering?> Voer(string mail, string wachtwoord, CancellationToken ct)
    {
        var zoekmail = Gebruiker.Zoek(mail);
        var (mag, gebruiker) = await werk.Doe(
            async () =>
            {
                var gevonden = await db.Gebruikers.SingleOrDefaultAsync(g => g.Zoekmail == zoekmail, ct);
                var bekend = await apparaten.Kent(gevonden, ct);
                return (await rem.Neem(zoekmail, wie.Punt.Netblok, bekend, ct), gevonden);
            },
            ct
        );
        if (!mag)
        {
            return await Weiger(Weigeringen.TeVaakGeprobeerd, gebruiker?.Id, ct);
        }
        // The slow part stands outside any transaction.
        if (!Wachtwoordafdruk.Klopt(wachtwoord, gebruiker?.Wachtwoord))
        {
            return await Weiger(Weigeringen.AanmeldenKloptNiet, gebruiker?.Id, ct);
        }
        var weigering = await werk.Doe(() => Open(gebruiker!, ct), ct);
        return weigering is null ? null : await Weiger(weigering, gebruiker!.Id, ct);
    }

    private async Task<Weigering?> Open(Gebruiker gebruiker, CancellationToken ct)
    {
        var heeftSleutel = await db.Toegangssleutels.AnyAsync(t => t.GebruikerId == gebruiker.Id, ct);
        if (!gebruiker.TotpBevestigd && !heeftSleutel)
        {
            return Weigeringen.GeenTweedeFactor;
        }
        return await opener.Open(gebruiker, Factor.Wachtwoord, tweede: false, ct) ? null : Weigeringen.GeenRol;
    }

    private async Task<Weigering> Weiger(Weigering weigering, Guid? gebruiker, CancellationToken ct)
    {
        await werk.BeginSchrijven(ct);
        werk.Noteer(Aanmeldregel.Mislukt(gebruiker, weigering.Code));
        await werk.LegVast(ct);
        return weigering;
    }
}
