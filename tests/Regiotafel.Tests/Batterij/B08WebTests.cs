using System.Net;
using AngleSharp.Html.Dom;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Beveiliging;

namespace Regiotafel.Tests.Batterij;

/// <summary>B8: headers, content policy, cookies and protection against forged posts, on every page and every error.</summary>
public sealed class B08WebTests
{
    // A feed names its own addresses in full (RFC 4287).
    private const string EigenHuis = "http://localhost/";

    [Theory, OpElkeMotor]
    public async Task B8_elk_antwoord_draagt_de_koppen_en_geen_regel_script_of_stijl(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B8", zaad: 8, proef => Koppen(proef, wereld, pagina => pagina));
    }

    [Theory, OpElkeMotor]
    public async Task B8_vindt_een_pagina_zonder_koppen_en_met_stijl(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Tegenproef(
            "B8",
            zaad: 8,
            proef => Koppen(proef, wereld, pagina => pagina with { Koppen = new Dictionary<string, string>() })
        );
    }

    [Theory, OpElkeMotor]
    public async Task B8_geen_formulier_gaat_zonder_bewijs_of_van_een_andere_site(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai("B8", zaad: 8, proef => Vervalsing(proef, wereld, token: ""));
    }

    [Theory, OpElkeMotor]
    public async Task B8_vindt_een_formulier_met_bewijs(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // The wrong variant: a post that carries the token goes through, as a post without one would in a system that does not ask.
        await Batterijproef.Tegenproef("B8", zaad: 8, proef => Vervalsing(proef, wereld, token: null));
    }

    [Theory, OpElkeMotor]
    public async Task B8_elk_koekje_is_alleen_voor_de_server(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Batterijproef.Draai(
            "B8",
            zaad: 8,
            async proef =>
            {
                var bezoeker = await wereld.Als(Personen.ZbLinde);
                foreach (var kop in bezoeker.Gezet)
                {
                    var delen = kop.ToLowerInvariant();
                    var goed =
                        delen.Contains("httponly", StringComparison.Ordinal)
                        && (
                            delen.Contains("samesite=lax", StringComparison.Ordinal)
                            || delen.Contains("samesite=strict", StringComparison.Ordinal)
                        )
                        && !delen.Contains("domain=", StringComparison.Ordinal);
                    proef.Tel("koekjes", goed, () => kop);
                }
            }
        );
    }

    private static async Task Koppen(Batterijproef proef, Proefregio wereld, Func<Pagina, Pagina> zoals)
    {
        var adressen = (await Handelaars.Alle(wereld.App))
            .Where(h => h.Wijze == "GET" && !h.Route.Contains('{', StringComparison.Ordinal))
            .Select(h => $"/{h.Route.TrimStart('/')}{(h.Naam is null ? "" : $"?handler={h.Naam}")}")
            .Concat(["/bestaat-niet", "/uitnodiging/kort"])
            .Distinct();
        foreach (var wie in new[] { null, Personen.ZbLinde, Personen.Zk, Personen.Lb, Personen.Po })
        {
            var bezoeker = wie is null ? wereld.Bezoeker() : await wereld.Als(wie);
            foreach (var adres in adressen)
            {
                var pagina = zoals(await bezoeker.Open(adres));
                var mist = Mist(pagina, wie is not null).ToList();
                proef.Tel("koppen", mist.Count == 0, () => $"{adres} {pagina.Status}: {string.Join(", ", mist)}");
                var fout = Regels(pagina).ToList();
                proef.Tel("opmaak", fout.Count == 0, () => $"{adres}: {string.Join(", ", fout)}");
            }
        }
    }

    private static IEnumerable<string> Mist(Pagina pagina, bool aangemeld)
    {
        (string Kop, string Waarde)[] verwacht =
        [
            ("Content-Security-Policy", Beveiligingskoppen.Inhoudsbeleid),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "same-origin"),
        ];
        foreach (var (kop, waarde) in verwacht)
        {
            if (!(pagina.Koppen.GetValueOrDefault(kop) ?? "").StartsWith(waarde, StringComparison.Ordinal))
            {
                yield return kop;
            }
        }
        if (!pagina.Koppen.ContainsKey("Permissions-Policy"))
        {
            yield return "Permissions-Policy";
        }
        if (
            aangemeld
            && pagina.Koppen.GetValueOrDefault("Cache-Control")?.Contains("no-store", StringComparison.Ordinal) != true
        )
        {
            yield return "no-store";
        }
    }

    // What the content policy would refuse in a browser: inline script and style, files of others.
    private static IEnumerable<string> Regels(Pagina pagina) =>
        from element in pagina.Document.All
        from vondst in new[]
        {
            element.HasAttribute("style") ? $"style on {element.LocalName}" : null,
            element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
                ? $"on… on {element.LocalName}"
                : null,
            element is IHtmlScriptElement { Source: null or "" } ? "inline script" : null,
            element.LocalName == "style" ? "inline style" : null,
            (element.GetAttribute("src") ?? (element.LocalName == "link" ? element.GetAttribute("href") : null))
                is { } bron
            && !bron.StartsWith(EigenHuis, StringComparison.Ordinal)
            && (bron.Contains("//", StringComparison.Ordinal) || bron.StartsWith("data:", StringComparison.Ordinal))
                ? $"foreign {bron}"
                : null,
        }
        where vondst is not null
        select vondst;

    private static async Task Vervalsing(Batterijproef proef, Proefregio wereld, string? token)
    {
        var posts = (await Handelaars.Alle(wereld.App)).Where(h =>
            h.IsPagina && h.Wijze == "POST" && !h.Route.StartsWith("fout", StringComparison.Ordinal)
        );
        var bezoeker = await wereld.Als(Personen.Lb);
        var pagina = await bezoeker.Open("/rol");
        var echt = pagina.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var h in posts)
        {
            var adres =
                $"/{h.Route.TrimStart('/').Replace("{referentie:length(43)}", new string('a', 43), StringComparison.Ordinal)}{(h.Naam is null ? "" : $"?handler={h.Naam}")}";
            adres = System.Text.RegularExpressions.Regex.Replace(adres, @"\{[^}]+\}", Guid.NewGuid().ToString());
            if (adres.StartsWith("/afmelden", StringComparison.Ordinal) && token is null)
            {
                continue;
            }
            var zonder = await bezoeker.Post(adres, [("__RequestVerificationToken", token ?? echt)]);
            proef.Tel("zonder bewijs", Geweigerd(zonder), () => $"{h}: {zonder.Status}");
            using var elders = new HttpRequestMessage(HttpMethod.Post, adres)
            {
                Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", echt)]),
            };
            elders.Headers.Add("Origin", "https://elders.example");
            var vreemd = await bezoeker.Vraag(elders);
            proef.Tel("andere site", Geweigerd(vreemd), () => $"{h}: {vreemd.Status}");
        }
    }

    private static bool Geweigerd(Pagina pagina) =>
        pagina.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden;
}
