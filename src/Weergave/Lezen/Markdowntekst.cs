using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
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

    /// <summary>A piece of text without a title of its own.</summary>
    public static IHtmlContent Blok(string markdown) => new HtmlString(Html(Markdown.Parse(markdown, Pijp)));

    internal static Hoofdstuk Lees(string naam, string markdown, string adres)
    {
        var document = Markdown.Parse(markdown, Pijp);
        var kop = document.OfType<HeadingBlock>().First(blok => blok.Level == 1);
        document.Remove(kop);
        foreach (var verwijzing in document.Descendants<LinkInline>())
        {
            verwijzing.Url = Verwijzing(verwijzing.Url ?? "", adres);
        }
        return new Hoofdstuk(naam, Platte(kop), new HtmlString(Html(document)));
    }

    private static string Html(MarkdownDocument document)
    {
        using var schrijver = new StringWriter();
        var tekenaar = new HtmlRenderer(schrijver);
        Pijp.Setup(tekenaar);
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
