using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Web.Filters;

public sealed class SchrijffilterTests
{
    [Theory, OpElkeMotor]
    public async Task Wie_de_opslag_leest_vindt_geen_link_en_kan_geen_wachtwoord_raden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var lb = await wereld.Als(Personen.Lb);
        var formulier = (await lb.Open("/beheer/accounts")).Formulier("handler=Uitnodigen");
        (string Veld, string Waarde)[] velden =
        [
            ("Naam", "Nieuwe Proef"),
            ("Mail", "nieuw@proef.example"),
            ("Rol", "Zorgbemiddelaar"),
        ];

        await lb.Verstuur(formulier, null, velden);

        var (afdruk, antwoord) = await Bewaard(wereld);
        Assert.DoesNotContain("/uitnodiging/", antwoord, StringComparison.Ordinal);
        Assert.NotEqual(Convert.ToHexStringLower(SHA256.HashData(Tekst(formulier, velden))), afdruk);
        Assert.Equal("/beheer/accounts", (await lb.Verstuur(formulier, null, velden)).Naar);
        Assert.Contains("/uitnodiging/", (await lb.Open("/beheer/accounts")).Tekst, StringComparison.Ordinal);
    }

    // What the fingerprint is made of; with a fast hash of it every guess of a field can be tried.
    private static byte[] Tekst(AngleSharp.Html.Dom.IHtmlFormElement formulier, (string Veld, string Waarde)[] velden)
    {
        var alle = Bezoeker
            .Velden(formulier)
            .Where(v => velden.All(n => n.Veld != v.Veld))
            .Concat(velden)
            .Where(v => v.Veld is not ("Verzoeksleutel" or "__RequestVerificationToken"))
            .OrderBy(v => v.Veld, StringComparer.Ordinal);
        return Encoding.UTF8.GetBytes(
            "/beheer/accounts?handler=Uitnodigen" + string.Concat(alle.Select(v => $"\n{v.Veld}={v.Waarde}"))
        );
    }

    private static async Task<(string Afdruk, string Antwoord)> Bewaard(Proefregio wereld)
    {
        await using var scope = wereld.App.Services.CreateAsyncScope();
        await using var vraag = scope
            .ServiceProvider.GetRequiredService<Werkeenheid>()
            .Opdracht("select afdruk, antwoord from kern_verzoek");
        await using var lezer = await vraag.ExecuteReaderAsync();
        Assert.True(await lezer.ReadAsync());
        return (lezer.GetString(0), lezer.GetString(1));
    }
}
