using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Regiotafel.Weergave.Lezen;

/// <summary>The words of Markdown as readers see them, each still on its own line.</summary>
public static class Plattetekst
{
    private static readonly MarkdownPipeline Pijp = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    public static string Van(string markdown)
    {
        var bouw = new Bouw();
        foreach (var blok in Markdown.Parse(markdown, Pijp).Descendants<LeafBlock>())
        {
            bouw.Begin(blok);
            if (blok.Inline is { } inhoud)
            {
                foreach (var deel in inhoud.Descendants<Inline>())
                {
                    bouw.Voeg(deel);
                }
                continue;
            }
            for (var i = 0; i < blok.Lines.Count; i++)
            {
                bouw.Naar(blok.Lines.Lines[i].Line);
                bouw.Voeg(blok.Lines.Lines[i].Slice.ToString());
            }
        }
        return bouw.ToString();
    }

    private sealed class Bouw
    {
        private readonly StringBuilder _tekst = new();
        private int _regel;

        // Two cells of a row are no sentence, and neither are two blocks.
        public void Begin(LeafBlock blok)
        {
            Naar(blok.Line);
            if (blok.Parent is TableCell)
            {
                Voeg(" | ");
            }
        }

        public void Naar(int regel)
        {
            for (; _regel < regel; _regel++)
            {
                _tekst.Append('\n');
            }
        }

        public void Voeg(Inline deel)
        {
            Naar(deel.Line);
            switch (deel)
            {
                case LiteralInline letters:
                    Voeg(letters.Content.ToString());
                    break;
                case HtmlEntityInline teken:
                    Voeg(teken.Transcoded.ToString());
                    break;
                case CodeInline code:
                    Voeg(code.Content);
                    break;
                case AutolinkInline adres:
                    Voeg(adres.Url);
                    break;
                case LinkInline { Title: { Length: > 0 } titel }:
                    Voeg($"{titel} ");
                    break;
                case LineBreakInline:
                    Naar(_regel + 1);
                    break;
                default:
                    break;
            }
        }

        public void Voeg(string tekst)
        {
            _tekst.Append(tekst);
            _regel += tekst.AsSpan().Count('\n');
        }

        public override string ToString() => _tekst.ToString();
    }
}
