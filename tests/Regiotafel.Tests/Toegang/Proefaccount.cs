using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Deur;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Tests.Toegang;

/// <summary>An account made inside a test, so that its password and app are known.</summary>
internal sealed class Proefaccount
{
    private readonly Proefregio wereld;
    private readonly byte[] appgeheim;

    private Proefaccount(Proefregio wereld, Guid id, string mail, string wachtwoord, byte[] geheim)
    {
        (this.wereld, Id, Mail, Wachtwoord, appgeheim) = (wereld, id, mail, wachtwoord, geheim);
    }

    public Guid Id { get; }
    public string Mail { get; }
    public string Wachtwoord { get; }

    public static async Task<Proefaccount> Maak(
        Proefregio wereld,
        string mail,
        string regio = Personen.Regio,
        params Rol[] rollen
    )
    {
        await using var scope = wereld.In();
        var diensten = scope.ServiceProvider;
        var gemaakt = await diensten
            .GetRequiredService<Demoaccounts>()
            .Maak(
                [
                    new(
                        Personen.Linde,
                        "Eva Proef",
                        "proefaccount",
                        mail,
                        regio,
                        rollen.Length > 0 ? rollen : [Rol.Zorgbemiddelaar]
                    ),
                ],
                bestand: null,
                CancellationToken.None
            );
        var db = diensten.GetRequiredService<ToegangDb>();
        var gebruiker = await db.Gebruikers.SingleAsync(g => g.Zoekmail == Gebruiker.Zoek(mail));
        var geheim = diensten.GetRequiredService<Geheimkluis>().Haal(gebruiker)!;
        return new Proefaccount(wereld, gebruiker.Id, mail, gemaakt[0].Wachtwoord, geheim);
    }

    /// <summary>The code that the app shows, so many steps of half a minute from now.</summary>
    public string Code(int stappen = 0) =>
        Totp.Code(appgeheim, Totp.StapVan(wereld.Tijd.GetUtcNow().UtcDateTime) + stappen);

    /// <summary>Sends address and password.</summary>
    public async Task<Pagina> GeefWachtwoord(Bezoeker bezoeker, string? wachtwoord = null)
    {
        var pagina = await bezoeker.Open("/aanmelden");
        return await bezoeker.Verstuur(
            pagina.Formulier("name=\"Wachtwoord\""),
            null,
            ("Mail", Mail),
            ("Wachtwoord", wachtwoord ?? Wachtwoord)
        );
    }

    /// <summary>Sends a code on the second page.</summary>
    public static async Task<Pagina> GeefCode(Bezoeker bezoeker, string code)
    {
        var pagina = await bezoeker.Open("/aanmelden/code");
        return await bezoeker.Verstuur(pagina.Formulier("name=\"Code\""), null, ("Code", code));
    }

    /// <summary>The code that the app of an account shows now.</summary>
    public static async Task<string> CodeVan(Proefregio wereld, string mail)
    {
        await using var scope = wereld.In();
        var zoekmail = Gebruiker.Zoek(mail);
        var gebruiker = await scope
            .ServiceProvider.GetRequiredService<ToegangDb>()
            .Gebruikers.SingleAsync(g => g.Zoekmail == zoekmail);
        var sleutel = scope.ServiceProvider.GetRequiredService<Geheimkluis>().Haal(gebruiker)!;
        return Totp.Code(sleutel, Totp.StapVan(wereld.Tijd.GetUtcNow().UtcDateTime));
    }
}
