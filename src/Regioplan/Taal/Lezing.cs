using System.Text.RegularExpressions;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Weergave.Lezen;

namespace Regiotafel.Regioplan.Taal;

/// <summary>A text as its readers see it: without marks of Markdown, and with the values of now where a tag stands.</summary>
internal sealed partial class Lezing
{
    // One private character for each tag: it is no letter, no digit and no space, and a sentence can be cut around it.
    private const char Eerste = '\uE000';
    private const char Laatste = '\uF8FF';

    private readonly List<string> _waarden = [];
    private readonly Dictionary<Tekstdeel, int> _plekken = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _einden;

    private Lezing(Plantekst tekst, Func<Tekstdeel, string> waarde)
    {
        Tekst = Platte(
            string.Concat(tekst.Delen.Select(d => d is Markdowndeel deel ? Zonder(deel.Tekst) : Zet(d, waarde(d))))
        );
        _einden = [.. Zineinde().Matches(Tekst).Select(m => m.Index)];
        foreach (var (deel, nummer) in _plekken.ToList())
        {
            _plekken[deel] = Tekst.IndexOf((char)(Eerste + nummer), StringComparison.Ordinal);
        }
    }

    /// <summary>The words, each on the line where it was typed; a tag is one character that is no word.</summary>
    public string Tekst { get; }

    /// <summary>All of it, with the values in their places.</summary>
    public string Heel => Vul(Tekst).Trim();

    /// <summary>With the figures of now.</summary>
    public static Lezing Van(Plantekst tekst, Plancijfers cijfers) => new(tekst, deel => Waarde(deel, cijfers));

    /// <summary>Where figures do not matter.</summary>
    public static Lezing Van(string markdown) => new(Plantekst.Lees(markdown), _ => "…");

    /// <summary>The sentence around a place in the text, with its values.</summary>
    public string Zin(int plek)
    {
        var gevonden = _einden.BinarySearch(plek);
        var volgende = gevonden >= 0 ? gevonden : ~gevonden;
        var begin = volgende > 0 ? _einden[volgende - 1] + 1 : 0;
        var einde = volgende < _einden.Count ? _einden[volgende] : Tekst.Length;
        return Vul(Tekst[begin..einde]).Trim();
    }

    /// <summary>The sentence in which a tag stands; the tag itself where no reader sees a sentence, as in the title of a link.</summary>
    public string Zin(Tekstdeel tag) =>
        _plekken.GetValueOrDefault(tag, -1) is var plek and >= 0 ? Zin(plek)
        : tag is Beweringtag bewering ? bewering.Bron
        : tag is Cijfertag cijfer ? cijfer.Bron
        : "";

    public int Regel(int plek) => 1 + Tekst.AsSpan(0, plek).Count('\n');

    private string Zet(Tekstdeel deel, string waarde)
    {
        var bron = deel is Cijfertag cijfer ? cijfer.Bron : ((Beweringtag)deel).Bron;
        // Lines keep their number.
        var regels = string.Concat(bron.Where(teken => teken == '\n'));
        if (Eerste + _waarden.Count > Laatste)
        {
            return "…" + regels;
        }
        _plekken[deel] = _waarden.Count;
        _waarden.Add(waarde);
        return (char)(Eerste + _waarden.Count - 1) + regels;
    }

    private string Vul(string zin) =>
        string.Concat(
            zin.Select(teken =>
                teken is >= Eerste and <= Laatste ? _waarden.ElementAtOrDefault(teken - Eerste) ?? "" : teken.ToString()
            )
        );

    private static string Waarde(Tekstdeel deel, Plancijfers cijfers) =>
        deel switch
        {
            Cijfertag tag => Cijferzoeker.Vind(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, tag.Regio)
                is { } vondst
                ? vondst.Cijfer.InZin(vondst.Bron.Tabel)
                : Beweringtoets.GeenCijfer,
            Beweringtag tag => tag.Zin,
            _ => "",
        };

    private static string Zonder(string tekst) => string.Concat(tekst.Where(teken => teken is < Eerste or > Laatste));

    private static string Platte(string markdown)
    {
        try
        {
            return Plattetekst.Van(markdown);
        }
        catch (ArgumentException)
        {
            // Nested too deep to be drawn: it is not saved, but its numbers are pointed out.
            return markdown;
        }
    }

    [GeneratedRegex(@"[.!?](?=\s|$)|\n\s*\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zineinde();
}
