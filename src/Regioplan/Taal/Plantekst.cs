using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Regiotafel.Regioplan.Taal;

/// <summary>The text of a section, read: Markdown with figures and checked assertions in it.</summary>
/// <param name="Fouten">Tags that cannot be read; the text around them is kept.</param>
internal sealed partial record Plantekst(ImmutableArray<Tekstdeel> Delen, ImmutableArray<Tagfout> Fouten)
{
    public static Plantekst Lees(string markdown)
    {
        var tekst = markdown.Replace("\r\n", "\n", StringComparison.Ordinal);
        var delen = new List<Tekstdeel>();
        var fouten = new List<Tagfout>();
        var plek = 0;
        foreach (Match treffer in Tagvorm().Matches(tekst))
        {
            Voeg(delen, tekst[plek..treffer.Index], Regelvan(tekst, plek));
            var regel = Regelvan(tekst, treffer.Index);
            var (deel, fout) = treffer.Groups["einde"].Success
                ? Taglezer.Lees(treffer.Value, treffer.Groups["inhoud"].Value, regel)
                : (null, Taglezer.Open(regel));
            if (fout is not null)
            {
                fouten.Add(fout);
            }
            // What cannot be read stays as it was typed: nobody loses a word.
            delen.Add(deel ?? new Markdowndeel(treffer.Value, regel));
            plek = treffer.Index + treffer.Length;
        }
        Voeg(delen, tekst[plek..], Regelvan(tekst, plek));
        return new([.. delen], [.. fouten]);
    }

    private static void Voeg(List<Tekstdeel> delen, string tekst, int regel)
    {
        if (tekst.Length > 0)
        {
            delen.Add(new Markdowndeel(tekst, regel));
        }
    }

    private static int Regelvan(string tekst, int plek) => 1 + tekst.AsSpan(0, plek).Count('\n');

    // A tag ends on its own line or on a later one of the same paragraph; without an end only its opening is one.
    [GeneratedRegex(
        @"\{\{(?:(?<inhoud>(?:(?!\{\{|\}\}|\n\s*\n).)*)(?<einde>\}\}))?",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Tagvorm();
}
