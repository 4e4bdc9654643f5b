using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Regiotafel.Toegang.Accounts;

namespace Regiotafel.Toegang.Sessies;

/// <summary>The cookie: a random reference and nothing else.</summary>
internal static class Sessiekoek
{
    private const string Veilig = "__Host-regiotafel";

    // A browser refuses a __Host- cookie over plain http; only a demo store on loopback does without.
    private const string Open = "regiotafel";

    /// <summary>256 random bits, fit for a cookie.</summary>
    public static string NieuweReferentie() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of a reference.</summary>
    public static string Afdruk(string referentie) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(referentie)));

    public static string? Lees(HttpContext http, Installatie? installatie) =>
        http.Request.Cookies[Naam(http, installatie)] is { Length: > 0 and <= 100 } waarde ? waarde : null;

    public static void Zet(HttpContext http, Installatie? installatie, string referentie) =>
        http.Response.Cookies.Append(Naam(http, installatie), referentie, Keuzes(http, installatie));

    public static void Wis(HttpContext http, Installatie? installatie) =>
        http.Response.Cookies.Delete(Naam(http, installatie), Keuzes(http, installatie));

    /// <summary>
    /// True when caller and address are this machine, with no proxy in between: only there may a demo account be one button.
    /// </summary>
    public static bool OpDezeMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } adres
        && IPAddress.IsLoopback(adres)
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("X-Original-For")
        && !http.Request.Headers.ContainsKey("Forwarded");

    private static bool ZonderSlot(HttpContext http, Installatie? installatie) =>
        installatie is { Demo: true } && !http.Request.IsHttps && OpDezeMachine(http);

    private static string Naam(HttpContext http, Installatie? installatie) =>
        ZonderSlot(http, installatie) ? Open : Veilig;

    private static CookieOptions Keuzes(HttpContext http, Installatie? installatie) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = !ZonderSlot(http, installatie),
        };
}
