using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;

namespace Regiotafel.Toegang.Aanmelden;

/// <summary>Remembers that an account signed in from this browser, so that its owner can still try when others guess.</summary>
internal sealed class Apparaatkoek(ToegangDb db, IHttpContextAccessor http, Klok klok)
{
    private const string Naam = "__Host-regiotafel-apparaat";
    private static readonly TimeSpan Geldig = TimeSpan.FromDays(30);

    public async Task<bool> Kent(Gebruiker? gebruiker, CancellationToken ct)
    {
        if (gebruiker is null || Waarde is not { } waarde)
        {
            return false;
        }
        var (afdruk, grens) = (Sessiekoek.Afdruk(waarde), klok.Nu - Geldig);
        return await db.Apparaten.AnyAsync(
            a => a.Afdruk == afdruk && a.GebruikerId == gebruiker.Id && a.GezienOp > grens,
            ct
        );
    }

    /// <summary>Remembers this browser for the account that just signed in with both factors.</summary>
    public async Task Onthoud(Guid gebruiker, CancellationToken ct)
    {
        var waarde = Sessiekoek.NieuweReferentie();
        var oud = Waarde is { } w ? Sessiekoek.Afdruk(w) : "";
        await db.Apparaten.Where(a => a.Afdruk == oud && a.GebruikerId == gebruiker).ExecuteDeleteAsync(ct);
        db.Add(
            new Apparaat
            {
                Afdruk = Sessiekoek.Afdruk(waarde),
                GebruikerId = gebruiker,
                GezienOp = klok.Nu,
            }
        );
        await db.Bewaar(ct);
        http.HttpContext!.Response.Cookies.Append(
            Naam,
            waarde,
            new CookieOptions
            {
                HttpOnly = true,
                Secure = true,
                IsEssential = true,
                Path = "/",
                SameSite = SameSiteMode.Lax,
                MaxAge = Geldig,
            }
        );
    }

    private string? Waarde => http.HttpContext?.Request.Cookies[Naam] is { Length: > 0 and <= 100 } w ? w : null;
}
