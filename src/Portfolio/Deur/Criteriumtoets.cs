using Regiotafel.Portfolio.Criteria;

namespace Regiotafel.Portfolio.Deur;

/// <summary>The one judgement of whether a place fits: for search, matching, the table and "waarom niet".</summary>
public static class Criteriumtoets
{
    /// <summary>Judges a pair on every criterion that counts on the day, in the order of the catalogue.</summary>
    public static Toetsuitkomst Toets(Zoekprofiel zoekprofiel, Groep groep, Toetsmoment moment)
    {
        var paar = new Paar(zoekprofiel, groep, moment);
        return new(
            groep.Code,
            zoekprofiel.Netwerk is { } netwerk ? groep.Plek?.AfstandKwadraat(netwerk) : null,
            [
                .. Criterium
                    .GeldigOp(moment.Datum)
                    .SelectMany(criterium =>
                        criterium.Toets(paar).Select(b => Ontheven(paar, b.Uitkomst(criterium.Code, moment.Datum)))
                    ),
            ]
        );
    }

    /// <summary>True when every criterion fits; stops at the first that does not.</summary>
    public static bool Past(Zoekprofiel zoekprofiel, Groep groep, Toetsmoment moment)
    {
        var paar = new Paar(zoekprofiel, groep, moment);
        return Criterium
            .GeldigOp(moment.Datum)
            .All(c => c.Toets(paar).All(b => b.Oordeel == Oordeel.Past || IsOntheven(paar, b, c.Code)));
    }

    private static Criteriumuitkomst Ontheven(Paar paar, Criteriumuitkomst uitkomst) =>
        Geldt(paar, uitkomst.Oordeel, uitkomst.Beslisser, uitkomst.Criterium)
            ? uitkomst with
            {
                Oordeel = Oordeel.Past,
                Beslisser = null,
                MetOntheffing = true,
            }
            : uitkomst;

    private static bool IsOntheven(Paar paar, Bevinding bevinding, string criterium) =>
        paar.Client.Ontheffingen.Count > 0
        && Geldt(
            paar,
            bevinding.Oordeel,
            bevinding.Beslisser,
            bevinding.Subcode is { } sub ? $"{criterium}.{sub}" : criterium
        );

    private static bool Geldt(Paar paar, Oordeel oordeel, Beslisser? beslisser, string criterium) =>
        oordeel == Oordeel.Niet
        && beslisser != Beslisser.Wet
        && paar.Client.Ontheffingen.Any(o =>
            o.Code == paar.Groep.Code && o.Criterium == criterium && o.Tot > paar.Moment.Datum
        );
}
