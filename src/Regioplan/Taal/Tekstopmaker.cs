using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Lezen;

namespace Regiotafel.Regioplan.Taal;

/// <summary>The text of a section as HTML: Markdown without raw HTML, its figures as links, its assertions with their word.</summary>
internal static partial class Tekstopmaker
{
    // Private use: no keyboard types them, and Markdown leaves them alone.
    private const char Open = '\uE000';
    private const char Dicht = '\uE001';
    private const int Kopniveau = 3;

    private static readonly HtmlEncoder _codering = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="adres">The page of a figure.</param>
    public static HtmlString Html(
        string markdown,
        Plancijfers cijfers,
        Func<VrijCijfer, string> adres,
        Tekststand stand
    )
    {
        var (gemerkt, tekst, merk) = Merkplekken(markdown);
        if (Teken(gemerkt) is not { } html)
        {
            return new($"<pre class=\"rt-brontekst\">{Codeer(markdown)}</pre>");
        }
        var noten = new Notenlijst(stand);
        // Without reasons there are no notes, and no keys to look them up by.
        var lezing = stand.Redenen.Count > 0 ? Lezing.Van(tekst, cijfers) : null;
        var sleutels = lezing is null ? null : new Keursleutels(stand.Sectie, lezing);
        var beelden = tekst
            .Delen.Where(d => d is not Markdowndeel)
            .Select(deel =>
                (Func<Tagbeeld>)(
                    () =>
                        deel is Cijfertag tag
                            ? Cijfer(
                                tag,
                                cijfers,
                                adres,
                                stand,
                                s => sleutels is null ? "" : noten.Voeg(sleutels.Van(tag, s))
                            )
                            : Bewering((Beweringtag)deel, cijfers, stand, noten, sleutels)
                )
            )
            .ToList();
        if (lezing is not null)
        {
            html = Getalplekken.Zet(html, Open, Dicht, Getalnoten(lezing, sleutels!, noten, beelden, merk));
        }
        var tags = new List<Tagbeeld>();
        return new(Vulin(html, beelden, merk, tags) + Voorlopignoot(tags) + noten.Html(Codeer));
    }

    // Each gets a place like that of a tag: so the notes are numbered in the order in which a reader meets them.
    private static List<(Losgetal Getal, string Erachter)> Getalnoten(
        Lezing lezing,
        Keursleutels sleutels,
        Notenlijst noten,
        List<Func<Tagbeeld>> beelden,
        string merk
    )
    {
        var uit = new List<(Losgetal, string)>();
        foreach (var getal in Losgetallen.Vind(lezing))
        {
            beelden.Add(() => new("", noten.Voeg(sleutels.Van(getal))));
            uit.Add((getal, Plekvan(merk, beelden.Count - 1)));
        }
        return uit;
    }

    /// <summary>Whether a text can be drawn: what is nested a hundred times cannot.</summary>
    public static bool IsTeTekenen(string markdown) => Teken(Merkplekken(markdown).Gemerkt) is not null;

    private static string Plekvan(string merk, int nummer) =>
        string.Create(CultureInfo.InvariantCulture, $"{Open}{merk}x{nummer}{Dicht}");

    // The mark of a text follows from all of it: nobody can type one that is its own, not as an entity either.
    private static (string Gemerkt, Plantekst Tekst, string Merk) Merkplekken(string markdown)
    {
        var merk = Sleutel.Van(markdown);
        var tekst = Plantekst.Lees(Zondertekens(markdown));
        var (bouw, aantal) = (new StringBuilder(), 0);
        foreach (var deel in tekst.Delen)
        {
            if (deel is Markdowndeel gewoon)
            {
                bouw.Append(gewoon.Tekst);
                continue;
            }
            bouw.Append(Plekvan(merk, aantal++));
        }
        return (bouw.ToString(), tekst, merk);
    }

    private static string? Teken(string markdown)
    {
        try
        {
            return Markdowntekst.VanMensen(markdown, Kopniveau);
        }
        catch (ArgumentException)
        {
            // Markdown has a limit to how deep things are nested, and says so in no other way.
            return null;
        }
    }

    private static Tagbeeld Cijfer(
        Cijfertag tag,
        Plancijfers cijfers,
        Func<VrijCijfer, string> adres,
        Tekststand stand,
        Func<string, string> noot
    )
    {
        if (Cijferzoeker.Vind(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, tag.Regio) is not { } vondst)
        {
            return new(
                Beweringtoets.GeenCijfer,
                stand.IsConcept ? Merk(Beweringkleur.Onbepaald, Beweringtoets.GeenCijfer) : Beweringtoets.GeenCijfer
            );
        }
        var waarde = vondst.Cijfer.InZin(vondst.Bron.Tabel);
        return new(
            waarde,
            $"<a class=\"rt-cijfer\" href=\"{Codeer(adres(vondst.Cijfer))}\">{Codeer(waarde)}</a>{(vondst.Cijfer.Waarde is null ? noot(vondst.Cijfer.Tekst) : "")}"
        )
        {
            Voorlopig = vondst.Cijfer is { Waarneming: Waarneming.Voorlopig, Waarde: not null }
                ? vondst.Cijfer.Periode
                : null,
        };
    }

    // Once below the text: in a sentence it would stand behind half of the figures.
    private static string Voorlopignoot(List<Tagbeeld> tags)
    {
        var perioden = tags.Select(t => t.Voorlopig).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return perioden.Count == 0
            ? ""
            : $"<p class=\"rt-plannoot\">De cijfers over {Codeer(string.Join(" en over ", perioden.Select(Schrijfwijze.Periode)))} zijn voorlopig: dit is een deel van een jaar.</p>";
    }

    private static Tagbeeld Bewering(
        Beweringtag tag,
        Plancijfers cijfers,
        Tekststand stand,
        Notenlijst noten,
        Keursleutels? sleutels
    )
    {
        var zin = tag.Zin;
        var woord = $"<strong class=\"rt-bewering\">{Codeer(zin)}</strong>";
        var oordeel = Beweringtoets.Toets(tag, cijfers);
        if (!stand.IsConcept)
        {
            var noot = sleutels is null ? "" : noten.Voeg(sleutels.Van(tag, oordeel));
            return new(
                zin,
                woord + (noot.Length > 0 || sleutels is null ? noot : noten.Voeg(Keursleutels.Vroeger(tag, oordeel)))
            );
        }
        var uitleg = oordeel is { Kleur: Beweringkleur.Rood or Beweringkleur.Oranje, KloptWel: { } wel }
            ? $"{oordeel.Woord}, wel: {wel}"
            : oordeel.Woord;
        return new(zin, $"{woord} {Merk(oordeel.Kleur, uitleg)}");
    }

    // As the marks of the design system: a colour never stands without its shape and word.
    private static string Merk(Beweringkleur kleur, string woord)
    {
        var (stand, vorm) = kleur switch
        {
            Beweringkleur.Groen => ("past", "past"),
            Beweringkleur.Oranje => ("bijna", "bijna"),
            Beweringkleur.Rood => ("niet", "niet"),
            _ => ("onbekend", "onbekend"),
        };
        return $"<span class=\"rt-oordeel rt-oordeel--{stand}\"><svg class=\"rt-vorm\" aria-hidden=\"true\"><use href=\"#v-{vorm}\"></use></svg><span>{Codeer(woord)}</span></span>";
    }

    // Inside an element of the Markdown itself (the title of a link) only plain text may stand.
    private static string Vulin(
        string html,
        IReadOnlyList<Func<Tagbeeld>> beelden,
        string merk,
        List<Tagbeeld> gemaakt
    ) =>
        Stuk()
            .Replace(
                html,
                stuk =>
                    Plek()
                        .Replace(
                            stuk.Value,
                            plek =>
                                plek.Groups["merk"].Value != merk
                                    ? ""
                                    : Vul(
                                        beelden[
                                            int.Parse(plek.Groups["nummer"].ValueSpan, CultureInfo.InvariantCulture)
                                        ]
                                            (),
                                        stuk.Value[0] == '<',
                                        gemaakt
                                    )
                        )
            );

    private static string Vul(Tagbeeld tag, bool inElement, List<Tagbeeld> gemaakt)
    {
        gemaakt.Add(tag);
        return inElement ? Codeer(tag.Tekst) : tag.Html;
    }

    private static string Zondertekens(string markdown) =>
        string.Concat(markdown.Where(teken => teken is not (Open or Dicht)));

    private static string Codeer(string tekst) => _codering.Encode(tekst);

    [GeneratedRegex("<[^>]*>|[^<]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Stuk();

    [GeneratedRegex(
        "\uE000(?<merk>[0-9a-f]+)x(?<nummer>[0-9]+)\uE001",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2000
    )]
    private static partial Regex Plek();

    private sealed record Tagbeeld(string Tekst, string Html)
    {
        /// <summary>The period of a figure that is provisional.</summary>
        public string? Voorlopig { get; init; }
    }
}
