using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>A field of a form on a page, as one person finds it.</summary>
internal sealed record Formulierveld(string Pagina, string Formulier, string Veld)
{
    public override string ToString() => $"{Formulier} {Veld}";
}

/// <summary>Finds every form that exists by walking the pages, so that a new form is in the check by itself.</summary>
internal sealed partial class Formulierloop(Bezoeker wie, IReadOnlyList<string> begin)
{
    private static readonly string[] Vast = ["__RequestVerificationToken", "Verzoeksleutel", "Versie"];
    private readonly HashSet<string> _gezien = new(StringComparer.Ordinal);

    /// <summary>Every page that can be reached, one of each kind, with the forms on it.</summary>
    public async Task<IReadOnlyList<(string Adres, Pagina Pagina)>> Paginas()
    {
        var paginas = new List<(string, Pagina)>();
        var rij = new Queue<string>(begin);
        while (rij.TryDequeue(out var adres))
        {
            if (!_gezien.Add(Soort(adres)))
            {
                continue;
            }

            var pagina = await wie.Open(adres);
            if (
                pagina.Status != HttpStatusCode.OK
                || !pagina.Koppen["Content-Type"].StartsWith("text/html", StringComparison.Ordinal)
            )
            {
                continue;
            }

            paginas.Add((adres, pagina));
            foreach (
                var link in pagina.Document.QuerySelectorAll("main a[href^='/']").Select(a => a.GetAttribute("href")!)
            )
            {
                rij.Enqueue(link.Split('#')[0]);
            }
        }

        return paginas;
    }

    public static IEnumerable<Formulierveld> Velden(IEnumerable<(string Adres, Pagina Pagina)> paginas) =>
        paginas
            .SelectMany(p =>
                p.Pagina.Document.Forms.SelectMany(f =>
                    Namen(f).Select(naam => new Formulierveld(p.Adres, Sleutel(f), naam))
                )
            )
            .DistinctBy(v => (v.Formulier, Id().Replace(v.Veld, "#")));

    /// <summary>Opens the page of the field and sends its form with this value in the field, the rest as it stands.</summary>
    public async Task<Pagina?> Verstuur(Formulierveld veld, string waarde)
    {
        var pagina = await wie.Open(veld.Pagina);
        var formulier = pagina.Document.Forms.FirstOrDefault(f =>
            Sleutel(f) == veld.Formulier && Namen(f).Contains(veld.Veld)
        );
        if (formulier is null)
        {
            return null;
        }

        if (formulier.Method != "get")
        {
            return await wie.Verstuur(formulier, knop: null, (veld.Veld, waarde));
        }

        var velden = Bezoeker.Velden(formulier).Where(v => v.Veld != veld.Veld).Append((veld.Veld, waarde));
        var vraag = string.Join(
            '&',
            velden.Select(v => $"{Uri.EscapeDataString(v.Item1)}={Uri.EscapeDataString(v.Item2)}")
        );
        return await wie.Open($"{formulier.GetAttribute("action") ?? veld.Pagina}?{vraag}");
    }

    private static IEnumerable<string> Namen(IHtmlFormElement formulier) =>
        formulier
            .Elements.Select(e => e.GetAttribute("name") ?? "")
            .Where(n => n.Length > 0 && !Vast.Contains(n) && !n.StartsWith("was.", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);

    private static string Sleutel(IHtmlFormElement formulier) =>
        $"{formulier.Method} {Soort(formulier.GetAttribute("action") ?? "")} {string.Join(' ', Namen(formulier).Select(n => Id().Replace(n, "#")).Distinct())}";

    private static string Soort(string adres) =>
        Id()
            .Replace(
                HandlerOfNiets().Match(adres) is { Success: true } m
                    ? $"{adres.Split('?')[0]}?{m.Value}"
                    : adres.Split('?')[0],
                "#"
            );

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("handler=[A-Za-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HandlerOfNiets();
}
