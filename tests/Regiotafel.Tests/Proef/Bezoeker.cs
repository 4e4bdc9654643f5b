using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Net.Http.Headers;

namespace Regiotafel.Tests.Proef;

/// <summary>A browser without script: keeps cookies, follows no redirect by itself, sends forms as they stand on the page.</summary>
internal sealed class Bezoeker(TestServer server)
{
    private readonly Dictionary<string, string> koekjes = new(StringComparer.Ordinal);

    /// <summary>Every Set-Cookie header it got, as it was sent.</summary>
    public List<string> Gezet { get; } = [];

    /// <summary>Where it is now.</summary>
    public string Adres { get; private set; } = "/";

    /// <summary>The same cookies in another browser, at this system or a second node of it.</summary>
    public Bezoeker Kopie(Microsoft.AspNetCore.Builder.WebApplication huis)
    {
        var kopie = new Bezoeker(huis.GetTestServer());
        foreach (var (naam, waarde) in koekjes)
        {
            kopie.koekjes[naam] = waarde;
        }
        return kopie;
    }

    /// <summary>Puts a cookie in this browser, as someone with bad intent would.</summary>
    public void Zet(string koek, string waarde) => koekjes[koek] = waarde;

    /// <summary>Signs in with the one-click button of the demo.</summary>
    public async Task MeldAan(Persoon persoon)
    {
        var pagina = await Open("/aanmelden");
        var knop = pagina
            .Document.QuerySelectorAll("li")
            .Where(l => l.TextContent.Contains(persoon.Naam + ":", StringComparison.Ordinal))
            .SelectMany(l => l.QuerySelectorAll("button"))
            .OfType<IHtmlButtonElement>()
            .FirstOrDefault();
        if (knop is null)
        {
            throw new InvalidOperationException(
                $"No button for {persoon.Naam} on the sign-in page ({pagina.Status}): {pagina.Inhoud}"
            );
        }
        var antwoord = await Verstuur((IHtmlFormElement)knop.Form!, knop);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.Status);
    }

    public Task<Pagina> Open(string adres) => Vraag(new HttpRequestMessage(HttpMethod.Get, adres));

    /// <summary>Sends a form of the current page; values given here replace those of the page.</summary>
    public Task<Pagina> Verstuur(
        IHtmlFormElement formulier,
        IHtmlButtonElement? knop,
        params (string Veld, string Waarde)[] anders
    )
    {
        var velden = Velden(formulier);
        if (knop?.Name is { Length: > 0 } naam)
        {
            velden.Add((naam, knop.Value));
        }
        foreach (var (veld, waarde) in anders)
        {
            velden.RemoveAll(v => v.Veld == veld);
            velden.Add((veld, waarde));
        }
        var doel = string.IsNullOrEmpty(formulier.GetAttribute("action")) ? Adres : formulier.GetAttribute("action")!;
        return Post(doel, velden);
    }

    /// <summary>Posts fields as they are.</summary>
    public Task<Pagina> Post(string adres, IEnumerable<(string Veld, string Waarde)> velden) =>
        Vraag(
            new HttpRequestMessage(HttpMethod.Post, adres)
            {
                Content = new FormUrlEncodedContent(velden.Select(v => KeyValuePair.Create(v.Veld, v.Waarde))),
            }
        );

    /// <summary>Opens a page and sends its form with a file in it.</summary>
    public async Task<Pagina> LaadOp(
        string adres,
        string veld,
        byte[] bestand,
        string naam,
        params (string Veld, string Waarde)[] anders
    )
    {
        var pagina = await Open(adres);
        var inhoud = new MultipartFormDataContent();
        foreach (
            var (ander, waarde) in Velden(pagina.Formulier(veld))
                .Where(v => anders.All(a => a.Veld != v.Veld))
                .Concat(anders)
        )
        {
            inhoud.Add(new StringContent(waarde), ander);
        }
        var deel = new ByteArrayContent(bestand);
        deel.Headers.ContentDisposition = new("form-data") { Name = veld, FileNameStar = naam };
        inhoud.Add(deel);
        return await Vraag(new HttpRequestMessage(HttpMethod.Post, adres) { Content = inhoud });
    }

    // A browser may send one form several times at once.
    private void Onthoud(HttpResponseMessage antwoord)
    {
        var gezet = antwoord.Headers.TryGetValues("Set-Cookie", out var koppen) ? koppen.ToList() : [];
        lock (koekjes)
        {
            Gezet.AddRange(gezet);
            foreach (var koek in SetCookieHeaderValue.ParseList(gezet))
            {
                if (koek.Expires < DateTimeOffset.UnixEpoch.AddYears(1) || koek.Value.Length == 0)
                {
                    koekjes.Remove(koek.Name.ToString());
                }
                else
                {
                    koekjes[koek.Name.ToString()] = koek.Value.ToString();
                }
            }
        }
    }

    /// <summary>Any request with the cookies of this browser.</summary>
    public async Task<Pagina> Vraag(HttpRequestMessage verzoek)
    {
        var client = server.CreateClient();
        GeefKoekjes(verzoek);
        var adres = verzoek.RequestUri!.ToString();
        using var antwoord = await client.SendAsync(verzoek);
        Onthoud(antwoord);
        var tekst = antwoord.Content.Headers.ContentEncoding.Contains("gzip")
            ? await Uitgepakt(await antwoord.Content.ReadAsStreamAsync())
            : await antwoord.Content.ReadAsStringAsync();
        var document = await new HtmlParser().ParseDocumentAsync(tekst);
        if (verzoek.Method == HttpMethod.Get && antwoord.StatusCode == HttpStatusCode.OK)
        {
            Adres = adres;
        }
        var koppen = antwoord
            .Headers.Concat(antwoord.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Pagina(antwoord.StatusCode, antwoord.Headers.Location?.ToString(), tekst, document, koppen);
    }

    /// <summary>A file as it comes.</summary>
    public async Task<byte[]> Haal(string adres)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        GeefKoekjes(verzoek);
        return await (await server.CreateClient().SendAsync(verzoek)).Content.ReadAsByteArrayAsync();
    }

    /// <summary>Listens to an address that keeps sending.</summary>
    public async Task<Stream> Luister(string adres)
    {
        var verzoek = new HttpRequestMessage(HttpMethod.Get, adres);
        verzoek.Headers.Accept.ParseAdd("text/event-stream");
        GeefKoekjes(verzoek);
        var antwoord = await server.CreateClient().SendAsync(verzoek, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return await antwoord.Content.ReadAsStreamAsync();
    }

    /// <summary>The fields a browser would send, those tied to the form by its id included.</summary>
    public static List<(string Veld, string Waarde)> Velden(IHtmlFormElement formulier)
    {
        var uit = new List<(string, string)>();
        foreach (var e in formulier.Elements)
        {
            switch (e)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } keuze
                    when keuze.IsChecked && keuze.Name is not null:
                    uit.Add((keuze.Name, keuze.Value));
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "file") } invoer
                    when invoer.Name is { Length: > 0 }:
                    uit.Add((invoer.Name, invoer.Value));
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } lijst } select:
                    uit.AddRange(select.SelectedOptions.Select(o => (lijst, o.Value)));
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } vak } tekst:
                    uit.Add((vak, tekst.Value));
                    break;
                default:
                    break;
            }
        }
        return uit;
    }

    private static async Task<string> Uitgepakt(Stream gzip)
    {
        using var lezer = new StreamReader(new GZipStream(gzip, CompressionMode.Decompress));
        return await lezer.ReadToEndAsync();
    }

    private void GeefKoekjes(HttpRequestMessage verzoek)
    {
        string koek;
        lock (koekjes)
        {
            koek = string.Join("; ", koekjes.Select(k => $"{k.Key}={k.Value}"));
        }
        if (koek.Length > 0)
        {
            verzoek.Headers.TryAddWithoutValidation("Cookie", koek);
        }
    }
}

/// <summary>An answer as the browser got it.</summary>
internal sealed record Pagina(
    HttpStatusCode Status,
    string? Naar,
    string Tekst,
    IHtmlDocument Document,
    IReadOnlyDictionary<string, string> Koppen
)
{
    /// <summary>The text of main, white space folded.</summary>
    public string Inhoud =>
        string.Join(
            ' ',
            (Document.QuerySelector("main")?.TextContent ?? Tekst).Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    /// <summary>The form that holds this hidden field value, button text or action part.</summary>
    public IHtmlFormElement Formulier(string deel) =>
        Document.Forms.FirstOrDefault(f => f.OuterHtml.Contains(deel, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"No form with '{deel}' on this page.");
}
