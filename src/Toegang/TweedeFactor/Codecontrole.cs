using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>Accepts a code of the app or from paper; each works once, also when two requests bring it at the same time.</summary>
internal sealed class Codecontrole(ToegangDb db, Geheimkluis kluis, Klok klok)
{
    /// <summary>Which factor the code is, or null when it is none. Runs in the open writing unit.</summary>
    public async Task<Factor?> Neem(Gebruiker gebruiker, string code, CancellationToken ct)
    {
        var kaal = code.Replace(" ", "", StringComparison.Ordinal);
        if (kaal.Length == 6 && kaal.All(char.IsAsciiDigit))
        {
            return await NeemTotp(gebruiker, kaal, ct) ? Factor.Totp : null;
        }
        var afdruk = Herstelcode.Hash(code);
        var nu = klok.Nu;
        var genomen = await db
            .Herstelcodes.Where(h => h.GebruikerId == gebruiker.Id && h.Afdruk == afdruk && h.GebruiktOp == null)
            .ExecuteUpdateAsync(h => h.SetProperty(x => x.GebruiktOp, nu), ct);
        return genomen == 1 ? Factor.Herstelcode : null;
    }

    private async Task<bool> NeemTotp(Gebruiker gebruiker, string code, CancellationToken ct)
    {
        if (kluis.Haal(gebruiker) is not { } geheim || Totp.Herken(geheim, code, klok.Nu) is not { } stap)
        {
            return false;
        }
        return await db
                .Gebruikers.Where(g => g.Id == gebruiker.Id && g.TotpStap < stap)
                .ExecuteUpdateAsync(g => g.SetProperty(x => x.TotpStap, stap), ct) == 1;
    }
}
