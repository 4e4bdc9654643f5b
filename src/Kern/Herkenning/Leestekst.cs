using System.Globalization;
using System.Text;

namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// A text as the patterns read it: one kind of digit, space and hyphen, no invisible characters; with for every
/// character its place in the text as typed. Parts that are settled can be covered, so that a date is not also
/// read as a number.
/// </summary>
internal sealed class Leestekst
{
    private const char Bedekt = '\u0001';
    private readonly int[] _plaats;
    private readonly StringBuilder _tekst;

    public Leestekst(string getypt)
    {
        _tekst = new StringBuilder(getypt.Length);
        var plaats = new List<int>(getypt.Length + 1);
        for (var i = 0; i < getypt.Length; i++)
        {
            if (char.GetUnicodeCategory(getypt[i]) == UnicodeCategory.Format)
            {
                continue; // zero-width and soft-hyphen characters hide a number from a pattern, not from a reader
            }

            _tekst.Append(Gelijk(getypt[i]));
            plaats.Add(i);
        }

        plaats.Add(getypt.Length);
        _plaats = [.. plaats];
    }

    public string Tekst => _tekst.ToString();

    public void Bedek(int begin, int lengte)
    {
        for (var i = begin; i < begin + lengte; i++)
        {
            _tekst[i] = Bedekt;
        }
    }

    public Vondst Vondst(Vondstsoort soort, int begin, int lengte) =>
        new(soort, _plaats[begin], _plaats[begin + lengte - 1] + 1 - _plaats[begin]);

    private static char Gelijk(char teken) =>
        char.GetUnicodeCategory(teken) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(teken)),
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.Control when char.IsWhiteSpace(teken) && teken != '\n' => ' ',
            _ => teken switch
            {
                '\u2212' => '-',
                '\uFF20' => '@',
                '\uFF0E' => '.',
                _ => teken,
            },
        };
}
