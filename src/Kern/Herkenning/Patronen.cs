using System.Text.RegularExpressions;

namespace Regiotafel.Kern.Herkenning;

/// <summary>The patterns of the scan, on the text as <see cref="Leestekst"/> gives it.</summary>
internal static partial class Patronen
{
    private const int Limiet = 2000;
    private const RegexOptions Vrij =
        RegexOptions.IgnoreCase
        | RegexOptions.CultureInvariant
        | RegexOptions.ExplicitCapture
        | RegexOptions.IgnorePatternWhitespace;
    private const RegexOptions Letterlijk =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(
        @"[\p{L}\p{N}._%+'-]+ [ ]? (@ | [ ]?[\(\[][ ]?at[ ]?[\)\]]) [ ]? [\p{L}\p{N}-]+ (\.[\p{L}\p{N}-]+)* \.\p{L}{2,}",
        Vrij,
        Limiet
    )]
    public static partial Regex Email();

    /// <summary>National number of ten digits, or an international one; a cut may stand between the digits.</summary>
    [GeneratedRegex(
        @"(?<!\d) ( (\+|00)[ ]?31 [ .\-/]* (\(0\)[ ]?)? [1-9] ([ .\-/]{0,3}\d){8}
          | \(?0 ([ .\-/()]{0,3}\d){9}
          | \+[1-9]\d{0,2} ([ .\-/]{0,2}\d){7,11} ) (?!\d)",
        Vrij,
        Limiet
    )]
    public static partial Regex Telefoon();

    [GeneratedRegex(
        @"(?<!\d) ( (?<jaar>(19|20)\d\d) [\-/.] (?<maand>\d{1,2}) [\-/.] (?<dag>\d{1,2})
          | (?<dag>\d{1,2}) [ ]?(?<s>[\-/. ])[ ]? (?<maand>\d{1,2}) [ ]?\k<s>[ ]? (?<jaar>(19|20)\d\d)
          | (?<dag>\d{1,2}) (?<t>[\-/]) (?<maand>\d{1,2}) \k<t> '?(?<jaar>\d\d)(?![\-/.]\d)
          | (?<dag>\d{1,2}) (e|de|ste)? [ .\-]{0,2} (?<naam>jan(uari)?|feb(ruari)?|maart|mrt|apr(il)?|mei|juni?|juli?|aug(ustus)?|sept?(ember)?|okt(ober)?|nov(ember)?|dec(ember)?)
            \.? [ .\-,]{0,2} ( (?<jaar>(19|20)\d\d) | '(?<jaar>\d\d) | (?<kaal>\d\d) )
          | (?<jaar>(19|20)\d\d)(?<maand>0[1-9]|1[0-2])(?<dag>[0-3]\d)
          | (?<dag>[0-3]\d)(?<maand>0[1-9]|1[0-2])(?<jaar>(19|20)\d\d) ) (?!\d)",
        Vrij,
        Limiet
    )]
    public static partial Regex Datum();

    /// <summary>What may stand between "geb…" and the date or year that follows it.</summary>
    [GeneratedRegex(
        @"\b geb ( \. | oren | oorte(datum|dag|jaar)? | \.?[ ]?dat(um)?\.? )? (?![\p{L}]) [^.\d\n\u0001]{0,20} $",
        Vrij,
        Limiet
    )]
    public static partial Regex GeborenErvoor();

    [GeneratedRegex(
        @"\b geb ( \. | oren | oorte(datum|dag|jaar) )? (?![\p{L}]) [^.\d\n]{0,20} (?<datum>((0?[1-9]|1[0-2])[\-/])? (19|20)\d\d) (?!\d)",
        Vrij,
        Limiet
    )]
    public static partial Regex Geboortejaar();

    [GeneratedRegex(@"(?<!\d) \d{1,2}[.:]\d\d ([ ]?-[ ]?\d{1,2}[.:]\d\d)? (?=[ ]?(uur|u)\b)", Vrij, Limiet)]
    public static partial Regex Tijd();

    [GeneratedRegex(@"€ [ ]? \d[\d.]* (,\d+|,-)? | \d[\d.]* (,\d+)? (?=[ ](euro|inwoners)\b)", Vrij, Limiet)]
    public static partial Regex Bedrag();

    [GeneratedRegex(
        @"(?<!\d) [1-9]\d{3} ( [ ]{0,2} (?!SA|SD|SS)[A-Z]{2} (?![\p{L}\d]) | [ ]? (?!(?i:sa|sd|ss|aan?|af|al|an|as|au|bv|ca|cm|de|dl|dm|du|en|er|ex|ga|ge|gr|ha|he|ik|in|is|ja|je|ka|kg|km|kw|la|lb|ma|mb|me|mg|ml|mm|na|nl|nu|of|om|op|pk|pm|po|pp|re|st|te|tl|tm|tv|uu|uw|va|vs|vz|we|ww|ze|zo)\b) [A-Za-z]{2} (?![\p{L}\d]) )",
        Letterlijk,
        Limiet
    )]
    public static partial Regex Postcode();

    [GeneratedRegex(
        @"\b postcode [ ]?:?[ ]? [1-9]\d{3} ( [ ,]+ (en|met)?[ ]?(huis)?(nummer|nr\.?)[ ]?:?[ ]?\d{1,5} | [ ,/\-]+ \d{1,5}[a-z]? (?![\d\p{L}]) (?![ ]?(plek|plaats|locatie|bed|cli|woning|eenhe|dag|we[ek]|jaar|maand|uur|euro|%|procent|km|min)) )",
        Vrij,
        Limiet
    )]
    public static partial Regex PostcodeMetNummer();

    [GeneratedRegex(
        @"\b ( (cli[eë]nt(en)?|pati[eë]nt(en)?|dossier|besluit|indicatie|verzekerden?|polis)[ \-]?(nummer|nr\.?|no\.?|id|code) [ ]?([:=\#]|is|was)?[ ]? [A-Z]{0,4}[\-./]?\d[\w\-./]*\w
             | (cli[eë]nt|pati[eë]nt|dossier) [ ]?[:=\#]?[ ]? (?!(19|20)\d\d(?![\d\-./])) [A-Z]{0,4}[\-./]?\d[\d\-./]{3,}\d* )",
        Vrij,
        Limiet
    )]
    public static partial Regex Dossiernummer();

    [GeneratedRegex(
        @"\b (?i:dhr|mevr|mvr|mw|hr|meneer|mevrouw|de[ ]heer|heer) (\.[ ]* | [ ]+) ((?i:van|de|der|den|ter|ten|te|el|al|ben|'t)[ ]+)* \p{Lu} [\p{L}.'\-]*",
        Letterlijk,
        Limiet
    )]
    public static partial Regex Aanspreekvorm();

    /// <summary>Initials with a surname. One letter and a new sentence ("groep B. De kamer") is no name.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\d]) ( (\p{Lu}\.[ ]?){2,} | \p{Lu}\.[ ]? (?!(De|Het|Een|Er|We|In|Op|Bij|Dit|Deze|Die|Dat|Na|Voor|Vanaf|Met|Wie|Ook|Nu|Dan|Als|Te|Om|Zie)\b) )
          ((?i:van|de|der|den|ter|ten|te|el|al|ben|'t)[ ]+)* \p{Lu}\p{Ll}[\p{L}'\-]*",
        Letterlijk,
        Limiet
    )]
    public static partial Regex Voorletters();

    /// <summary>A run of digits with only spaces, dots and hyphens between them.</summary>
    [GeneratedRegex(@"\d([ .\-]{0,3}\d)*", Letterlijk, Limiet)]
    public static partial Regex Cijferreeks();

    [GeneratedRegex(@"[\p{L}][\p{L}\p{M}'’\-]*", Letterlijk, Limiet)]
    public static partial Regex Woord();
}
