using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Regiotafel.Kern.Herkenning;

/// <summary>
/// Looks for what points to a person in a text that goes into the system or out of it. Refused text goes back to
/// the form, marked; it is neither stored nor logged. Contact fields of organisations are not scanned.
/// </summary>
public static class Herkenningsscan
{
    /// <param name="tekst">The text as typed.</param>
    /// <param name="vandaag">A full date more than ten years before this day may be a date of birth.</param>
    /// <param name="vertrouwd">Words of names of organisations and places that are no persons, see <see cref="Woorden"/>.</param>
    public static Scanuitkomst Scan(string? tekst, DateOnly vandaag, FrozenSet<string>? vertrouwd = null)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return new([]);
        }

        var leestekst = new Leestekst(tekst);
        var vondsten = new List<Vondst>();
        // Order matters: what is recognised first is covered and no longer read as something else.
        Neem(Vondstsoort.Email, Patronen.Email(), leestekst, vondsten);
        vondsten.AddRange(Datums.Zoek(leestekst, vandaag));
        Bedek(Patronen.Tijd(), leestekst);
        Bedek(Patronen.Bedrag(), leestekst);
        Neem(Vondstsoort.Telefoon, Patronen.Telefoon(), leestekst, vondsten);
        Neem(Vondstsoort.Bsn, Burgerservicenummers.Zoek(leestekst.Tekst), leestekst, vondsten);
        Neem(Vondstsoort.Dossiernummer, Patronen.Dossiernummer(), leestekst, vondsten);
        Neem(Vondstsoort.Adres, Patronen.Postcode(), leestekst, vondsten);
        Neem(Vondstsoort.Adres, Patronen.PostcodeMetNummer(), leestekst, vondsten);
        Neem(Vondstsoort.Aanspreekvorm, Patronen.Aanspreekvorm(), leestekst, vondsten);
        Neem(Vondstsoort.Naam, Patronen.Voorletters(), leestekst, vondsten);
        Neem(Vondstsoort.Naam, Namen.Zoek(leestekst.Tekst, vertrouwd ?? FrozenSet<string>.Empty), leestekst, vondsten);
        return new([.. vondsten.OrderBy(v => v.Begin).ThenBy(v => v.Soort)]);
    }

    /// <summary>The words of trusted names: made once for all texts that are scanned with them.</summary>
    public static FrozenSet<string> Woorden(IEnumerable<string> namen) => Namen.Woorden(namen);

    private static void Neem(Vondstsoort soort, Regex patroon, Leestekst tekst, List<Vondst> vondsten) =>
        Neem(soort, patroon.Matches(tekst.Tekst).Select(m => (m.Index, m.Length)), tekst, vondsten);

    private static void Neem(
        Vondstsoort soort,
        IEnumerable<(int Begin, int Lengte)> plaatsen,
        Leestekst tekst,
        List<Vondst> vondsten
    )
    {
        foreach (var (begin, lengte) in plaatsen)
        {
            vondsten.Add(tekst.Vondst(soort, begin, lengte));
            tekst.Bedek(begin, lengte);
        }
    }

    private static void Bedek(Regex patroon, Leestekst tekst)
    {
        foreach (Match m in patroon.Matches(tekst.Tekst))
        {
            tekst.Bedek(m.Index, m.Length);
        }
    }
}
