using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Api;

/// <summary>
/// Answers the read API from the register in memory. An answer carries the counter of the region as its ETag, so that asking
/// again costs nothing as long as nothing changed.
/// </summary>
internal sealed class Leesapi(Registerblik register, IPoort poort, IHandelende wie, Klok klok)
{
    public Task<IResult> Aanbieders(HttpContext http, Apivraag vraag, CancellationToken ct) =>
        Lijst(
            http,
            vraag,
            p => p.Aanbieder.Id,
            g => new Apiaanbieder(g.Key, g.First().Aanbieder.Naam, g.DistinctBy(p => p.Locatie.Id).Count(), g.Count()),
            ct,
            metGasten: false
        );

    public Task<IResult> Locaties(HttpContext http, Apivraag vraag, CancellationToken ct)
    {
        var metContact = poort.Mag("contact.lezen");
        return Lijst(
            http,
            vraag,
            p => p.Locatie.Id,
            g => Apivorm.Locatie(g.First().Locatie, g.First().Aanbieder, metContact),
            ct
        );
    }

    public Task<IResult> Eenheden(HttpContext http, Apivraag vraag, CancellationToken ct)
    {
        var vandaag = klok.Vandaag;
        return Lijst(http, vraag, p => p.Eenheid.Id, g => Apivorm.Eenheid(g.First().Eenheid, vandaag), ct);
    }

    public Task<IResult> Aanbod(HttpContext http, Apivraag vraag, CancellationToken ct) =>
        Antwoord(
            http,
            vraag,
            beeld =>
            {
                var overzicht = OverzichtVraag.Maak(beeld, vraag.Filter());
                var t = overzicht.Totalen;
                IReadOnlyList<Leesrij> rijen = [.. overzicht.Groepen.SelectMany(g => g.Rijen), .. overzicht.Gasten];
                return new Apiaanbodlijst(
                    beeld.Regio,
                    beeld.Teller,
                    beeld.Vandaag,
                    vraag.BladOfEerste,
                    vraag.AantalOfGewoon,
                    rijen.Count,
                    new Apitotalen(t.Locaties, t.Eenheden, t.Totaal, t.Vrij, t.Vast, t.BuitenGebruik, t.ZonderGetal),
                    [.. Blad(http, vraag, rijen).Select(Apivorm.Aanbod)]
                );
            },
            ct
        );

    private Task<IResult> Lijst<T>(
        HttpContext http,
        Apivraag vraag,
        Func<Plaatsrij, Guid> sleutel,
        Func<IGrouping<Guid, Plaatsrij>, T> vorm,
        CancellationToken ct,
        bool metGasten = true
    ) =>
        Antwoord(
            http,
            vraag,
            beeld =>
            {
                var plaatsen = OverzichtVraag.Plaatsen(beeld, vraag.Filter()).ToList();
                if (metGasten)
                {
                    plaatsen.AddRange(OverzichtVraag.Plaatsen(beeld.Gasten, vraag.Filter()));
                }
                var groepen = plaatsen.GroupBy(sleutel).ToList();
                return new Apilijst<T>(
                    beeld.Regio,
                    beeld.Teller,
                    beeld.Vandaag,
                    vraag.BladOfEerste,
                    vraag.AantalOfGewoon,
                    groepen.Count,
                    [.. Blad(http, vraag, groepen).Select(vorm)]
                );
            },
            ct
        );

    private async Task<IResult> Antwoord<T>(
        HttpContext http,
        Apivraag vraag,
        Func<Lezersbeeld, T> maak,
        CancellationToken ct
    )
    {
        if (vraag.Fouten() is { Count: > 0 } fouten)
        {
            return Results.ValidationProblem(
                fouten,
                title: "Deze vraag klopt niet.",
                statusCode: StatusCodes.Status422UnprocessableEntity
            );
        }
        var beeld = await register.Nu(ct);
        var merk = Merk(beeld);
        http.Response.Headers.ETag = merk;
        http.Response.Headers.Vary = "Cookie";
        return http.Request.Headers.IfNoneMatch.Contains(merk)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(maak(beeld));
    }

    // Besides the counter: what the answer depends on without a change in the store. A new day, a hold that ran out, the role.
    // Hashed: when a hold runs out is not for everybody.
    private string Merk(Lezersbeeld beeld)
    {
        var stand = string.Create(
            CultureInfo.InvariantCulture,
            $"{beeld.Regio}-{beeld.Teller}-{beeld.Geldig.Ticks}-{wie.Rol}"
        );
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stand)))[..24]}\"";
    }

    private static IEnumerable<T> Blad<T>(HttpContext http, Apivraag vraag, IReadOnlyList<T> rijen)
    {
        var (blad, aantal) = (vraag.BladOfEerste, vraag.AantalOfGewoon);
        var laatste = Math.Max(1, (rijen.Count + aantal - 1) / aantal);
        var links = new List<string> { Link(http, vraag, 1, "first"), Link(http, vraag, laatste, "last") };
        if (blad > 1)
        {
            links.Add(Link(http, vraag, Math.Min(blad - 1, laatste), "prev"));
        }
        if (blad < laatste)
        {
            links.Add(Link(http, vraag, blad + 1, "next"));
        }
        http.Response.Headers.Link = new StringValues([.. links]);
        return rijen.Skip((blad - 1) * aantal).Take(aantal);
    }

    private static string Link(HttpContext http, Apivraag vraag, int blad, string soort) =>
        $"<{vraag.Adres(http.Request.Path, blad)}>; rel=\"{soort}\"";
}
