using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Regiotafel.Toegang.Accounts;

namespace Regiotafel.Toegang.Sessies;

/// <summary>Turns the cookie of a request into who acts.</summary>
internal sealed class Sessielezer(
    IOptionsMonitor<AuthenticationSchemeOptions> opties,
    ILoggerFactory logger,
    UrlEncoder encoder,
    Sessieboek boek,
    Installatiestand installatie
) : AuthenticationHandler<AuthenticationSchemeOptions>(opties, logger, encoder)
{
    public const string Schema = "sessie";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var wie = Context.RequestServices.GetRequiredService<Handelende>();
        wie.Stel(Toegangspunt.Van(Context));
        var stand = await installatie.Lees(Context.RequestAborted);
        if (Sessiekoek.Lees(Context, stand) is not { } referentie)
        {
            return AuthenticateResult.NoResult();
        }
        wie.Stel(await boek.Zoek(referentie, telt: !IsVanzelf(), Context.RequestAborted));
        if (wie.Sessie is null)
        {
            return AuthenticateResult.NoResult();
        }
        // The session, not the account: the antiforgery token of one session is worthless in another.
        var identiteit = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, wie.Sessie.SessieId.ToString())], Schema);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identiteit), Schema));
    }

    // A page that refreshes by itself is nobody at work: an open tab must not keep a session alive.
    private bool IsVanzelf() =>
        Request.Headers.ContainsKey("Regiotafel-Vanzelf") || Request.Headers.Accept == "text/event-stream";
}
