using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;

namespace Regiotafel.Weergave.Lezen;

/// <summary>Markdown to HTML, without raw HTML. The one h1 becomes the title; links between files become links between pages.</summary>
public static class Markdowntekst
{
    private static readonly MarkdownPipeline Pijp = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    private static readonly MarkdownPipeline Mensenpijp = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .Build();

    /// <summary>
    /// What people typed, for inside a page: its headings begin at a level and skip none, it fetches nothing, and its links lead to
    /// pages only.
    /// </summary>
    /// <param name="kop">Level of its highest heading.</param>
    public static string VanMensen(string markdown, int kop)
    {
        var document = Markdown.Parse(markdown, Mensenpijp);
        Zetkoppen([.. document.Descendants<HeadingBlock>()], kop);
        foreach (var verwijzing in document.Descendants<LinkInline>().ToList())
        {
            if (verwijzing.IsImage || !IsPagina(verwijzing.Url))
            {
                verwijzing.ReplaceBy(new ContainerInline(), copyChildren: true);
            }
        }
        foreach (
            var verwijzing in document.Descendants<AutolinkInline>().Where(a => !a.IsEmail && !IsPagina(a.Url)).ToList()
        )
        {
            verwijzing.ReplaceBy(new LiteralInline(verwijzing.Url));
        }
        foreach (var cel in document.Descendants<TableRow>().Where(rij => rij.IsHeader).SelectMany(rij => rij))
        {
            cel.GetAttributes().AddProperty("scope", "col");
        }
        return Html(document, Mensenpijp);
    }

    private static void Zetkoppen(IReadOnlyList<HeadingBlock> koppen, int hoogste)
    {
        var verschil = hoogste - koppen.Select(k => k.Level).DefaultIfEmpty(hoogste).Min();
        var vorige = hoogste - 1;
        foreach (var kop in koppen)
        {
            kop.Level = vorige = Math.Min(Math.Min(6, kop.Level + verschil), vorige + 1);
        }
    }

    private static bool IsPagina(string? url) =>
        url is not null
        && (
            (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            || url.StartsWith('#')
            || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>A piece of text without a title of its own.</summary>
    public static IHtmlContent Blok(string markdown) => new HtmlString(Html(Markdown.Parse(markdown, Pijp), Pijp));

    internal static Hoofdstuk Lees(string naam, string markdown, string adres)
    {
        var document = Markdown.Parse(markdown, Pijp);
        var kop = document.OfType<HeadingBlock>().First(blok => blok.Level == 1);
        document.Remove(kop);
        foreach (var verwijzing in document.Descendants<LinkInline>())
        {
            verwijzing.Url = Verwijzing(verwijzing.Url ?? "", adres);
        }
        return new Hoofdstuk(naam, Platte(kop), new HtmlString(Html(document, Pijp)));
    }

    private static string Html(MarkdownDocument document, MarkdownPipeline pijp)
    {
        using var schrijver = new StringWriter();
        var tekenaar = new HtmlRenderer(schrijver);
        pijp.Setup(tekenaar);
        tekenaar.Render(document);
        return schrijver.ToString();
    }

    private static string Platte(HeadingBlock kop) =>
        string.Concat(kop.Inline!.Descendants<LiteralInline>().Select(deel => deel.Content.ToString()));

    // "04-bevestigen.md#later" in the repository is "/help/bevestigen#later" in the application.
    private static string Verwijzing(string url, string adres)
    {
        var (bestand, anker) = url.IndexOf('#', StringComparison.Ordinal) is var plek and >= 0
            ? (url[..plek], url[plek..])
            : (url, "");
        return bestand.EndsWith(".md", StringComparison.Ordinal) && !bestand.Contains('/', StringComparison.Ordinal)
            ? adres + Boek.Naamvan(bestand[..^".md".Length]) + anker
            : url;
    }
}
