using System.Net;
using System.Text.RegularExpressions;
using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Regioplan;
using Regiotafel.Tests.Toegang.Rechten;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Tests.Batterij;

/// <summary>Asks every handler in every role for every object, and judges the answers by the table kept by hand.</summary>
internal sealed partial class Matrixloop(
    Batterijproef proef,
    Proefregio wereld,
    IReadOnlyList<Handelaar> handelaars,
    Proefobjecten objecten
)
{
    // A task and a step of a chain are answered under the row of a proposal, but are in none of its states; where one is made there is
    // none yet.
    private static readonly string[] ZonderStaat =
    [
        "plaatsing",
        "plaatsing/ketens/{id:guid}",
        "plaatsing/zoekvraag/{id:guid}/voorstel",
    ];

    private readonly Matrixtabel tabel = Matrixtabel.Lees();
    private readonly HashSet<(Handelaar, string)> gevraagd = [];

    private IEnumerable<Handelaar> Bewaakt => handelaars.Where(h => h.Handeling is not null);

    /// <summary>Nobody: every guarded handler sends to the sign-in page, an endpoint answers 401.</summary>
    public async Task Niemand()
    {
        var token = await Token(wereld.Bezoeker(), "/aanmelden");
        foreach (var h in Bewaakt)
        {
            var antwoord = await Vraag(token.Bezoeker, h, Proefobjecten.Onbekend, token.Waarde);
            proef.Tel("niemand", VraagtOmAanmelden(h, antwoord), () => $"{h}: {Kort(antwoord)}");
        }
    }

    /// <summary>One role, with a fresh second factor, against objects of all owners.</summary>
    public async Task Rol(Persoon persoon)
    {
        var token = await Token(await wereld.Als(persoon), "/rol");
        foreach (var h in Bewaakt)
        {
            var cel = tabel.Cel(h.Handeling!, Code(persoon));
            var doelen = await objecten.Voor(h);
            // A role without the action is refused before any object is looked at: the first and the last of them show it.
            foreach (var doel in cel is null && doelen.Count > 2 ? [doelen[0], doelen[^1]] : doelen)
            {
                var antwoord = await Vraag(token.Bezoeker, h, doel, token.Waarde);
                var (goed, deel) = Oordeel(h, cel?.Bereik, persoon, doel, antwoord);
                proef.Tel(deel, goed, () => $"{Code(persoon)} {h} {doel}: {Kort(antwoord)}");
            }
        }
    }

    /// <summary>
    /// One role against objects in a good and in a wrong state, as the table of states kept by hand says. Where the handlers of an
    /// action have good states of their own (a placement is confirmed, begun, ended) only the states in which none may be done stand
    /// there; the good ones are walked by the tests of proposals.
    /// </summary>
    public async Task Staat(Persoon persoon)
    {
        var token = await Token(await wereld.Als(persoon), "/rol");
        foreach (var (handeling, goed, verkeerd) in Matrixtabel.Staten())
        {
            if (tabel.Cel(handeling, Code(persoon)) is not { } cel)
            {
                continue;
            }
            foreach (var h in Bewaakt.Where(h => h.Handeling == handeling && h.Wijze == "POST"))
            {
                // Without a good state it may not be done in any.
                foreach (var staat in verkeerd.Prepend(goed).Where(s => s.Length > 0))
                {
                    foreach (
                        var doel in (await objecten.InStaat(h, staat, persoon)).Where(d =>
                            Binnen(cel.Bereik, persoon, d)
                        )
                    )
                    {
                        gevraagd.Add((h, staat));
                        var antwoord = await Vraag(token.Bezoeker, h, doel, token.Waarde);
                        var gedaan = antwoord.Status == HttpStatusCode.Redirect && !VraagtOmAanmelden(h, antwoord);
                        proef.Tel(
                            staat == goed ? "goede staat" : "verkeerde staat",
                            gedaan == (staat == goed) || NietEigen(h, doel, persoon, antwoord),
                            () => $"{Code(persoon)} {h} {doel}: {Kort(antwoord)}"
                        );
                    }
                }
            }
        }
    }

    /// <summary>After every role: each handler of that table was asked for an object in each state, else a row says nothing.</summary>
    public void StaatGevraagd()
    {
        foreach (var (handeling, goed, verkeerd) in Matrixtabel.Staten())
        {
            foreach (
                var h in Bewaakt.Where(h =>
                    h.Handeling == handeling && h.Wijze == "POST" && !ZonderStaat.Contains(h.Route.Trim('/'))
                )
            )
            {
                foreach (var staat in verkeerd.Prepend(goed).Where(s => s.Length > 0))
                {
                    proef.Tel("staat gevraagd", gevraagd.Contains((h, staat)), () => $"{h}: niets in {staat}");
                }
            }
        }
    }

    // Only the one who holds a place may extend the hold.
    private static bool NietEigen(Handelaar h, Proefobject doel, Persoon persoon, Pagina antwoord) =>
        h.Naam == "Verleng"
        && doel.AndereKant != persoon.OrganisatieId
        && antwoord.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    /// <summary>One role whose second factor is eleven minutes old: exactly the rows with V ask for it again.</summary>
    public async Task Oud(Persoon persoon)
    {
        var token = await Token(await wereld.Als(persoon), "/rol");
        wereld.Tijd.Verder(TimeSpan.FromMinutes(11));
        foreach (var h in Bewaakt)
        {
            if (tabel.Cel(h.Handeling!, Code(persoon)) is { } cel)
            {
                var antwoord = await Vraag(token.Bezoeker, h, Proefobjecten.Onbekend, token.Waarde);
                var vraagt = antwoord.Naar?.StartsWith("/bevestig-uzelf", StringComparison.Ordinal) == true;
                proef.Tel("verlopen factor", vraagt == cel.Vers, () => $"{Code(persoon)} {h}: {Kort(antwoord)}");
            }
        }
    }

    /// <summary>A role that has ended since signing in: nothing is left.</summary>
    public async Task Beeindigd(Persoon persoon)
    {
        var token = await Token(await wereld.Als(persoon), "/rol");
        await objecten.Beeindig(persoon);
        wereld.Tijd.Verder(TimeSpan.FromSeconds(1));
        foreach (var h in Bewaakt)
        {
            var antwoord = await Vraag(token.Bezoeker, h, Proefobjecten.Onbekend, token.Waarde);
            // The token of the form belongs to a session that is over: 400 is a refusal too.
            var dicht = VraagtOmAanmelden(h, antwoord) || antwoord.Status == HttpStatusCode.BadRequest;
            proef.Tel("beeindigd", dicht, () => $"{Code(persoon)} {h}: {Kort(antwoord)}");
        }
    }

    private static (bool Goed, string Deel) Oordeel(
        Handelaar h,
        string? bereik,
        Persoon persoon,
        Proefobject doel,
        Pagina antwoord
    )
    {
        var geweigerd = antwoord.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
        var stuk = (int)antwoord.Status >= 500;
        if (bereik is null)
        {
            return (geweigerd, "rol mist de handeling");
        }
        if (bereik == "t")
        {
            return (geweigerd, "geen open tafel");
        }
        if (!doel.Bekend)
        {
            return (!stuk && antwoord.Status != HttpStatusCode.Forbidden, "rol heeft de handeling");
        }
        return Binnen(bereik, persoon, doel)
            ? (!stuk && (!geweigerd || NietEigen(h, doel, persoon, antwoord)), "binnen bereik")
            : (geweigerd, "buiten bereik");
    }

    private static bool Binnen(string bereik, Persoon persoon, Proefobject doel) =>
        bereik switch
        {
            "o" or "c" => doel.Van(persoon.OrganisatieId) && doel.Regio == persoon.Regio,
            "r" => doel.Regio == persoon.Regio,
            "n" => true,
            _ => false,
        };

    private static bool VraagtOmAanmelden(Handelaar h, Pagina antwoord) =>
        h.IsPagina
            ? antwoord.Naar?.StartsWith("/aanmelden", StringComparison.Ordinal) == true
            : antwoord.Status == HttpStatusCode.Unauthorized;

    private static string Code(Persoon persoon) => Rolcode.Van(persoon.Rollen[0]).Code;

    private static string Kort(Pagina antwoord) => $"{(int)antwoord.Status} {antwoord.Naar}";

    private static async Task<(Bezoeker Bezoeker, string Waarde)> Token(Bezoeker bezoeker, string adres)
    {
        var pagina = await bezoeker.Open(adres);
        var veld = pagina.Document.QuerySelector("input[name=__RequestVerificationToken]");
        return (bezoeker, veld?.GetAttribute("value") ?? "");
    }

    // A second object in the address is one that its reader may see, so that the answer is about the first.
    private string MetPlek(string route, Proefobject doel) =>
        route.Replace("{aanbod:guid}", objecten.Portfolio.Plek(doel.Regio).ToString(), StringComparison.Ordinal);

    private Task<Pagina> Vraag(Bezoeker bezoeker, Handelaar h, Proefobject doel, string token)
    {
        var adres =
            Planproef.Vul("/" + h.Route.Trim('/'), doel.Slug)
            ?? "/" + Plek().Replace(MetPlek(Paginas.MetDeel(h.Route), doel), doel.Id.ToString()).TrimStart('/');
        if (h.Naam is not null)
        {
            adres += $"?handler={h.Naam}";
        }
        if (h.Wijze == "GET")
        {
            return bezoeker.Open(adres);
        }
        var velden = (h.Methode?.GetParameters() ?? [])
            .Where(p => p.ParameterType == typeof(Guid) || p.ParameterType == typeof(Guid?))
            // What stands in the address is not sent again: a form field would come first.
            .Where(p => !h.Route.Contains($"{{{p.Name}", StringComparison.Ordinal))
            .Select(p => (p.Name!, doel.Id.ToString()));
        return bezoeker.Post(
            adres,
            [
                ("__RequestVerificationToken", token),
                ("Versie", "1"),
                .. velden,
                .. doel.Velden,
                .. Portfolioobjecten.Velden(h),
            ]
        );
    }

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Plek();
}
