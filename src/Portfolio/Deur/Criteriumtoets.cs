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
                        criterium.Toets(paar).Select(b => b.Uitkomst(criterium.Code, moment.Datum))
                    ),
            ]
        );
    }

    /// <summary>True when every criterion fits; stops at the first that does not.</summary>
    public static bool Past(Zoekprofiel zoekprofiel, Groep groep, Toetsmoment moment)
    {
        var paar = new Paar(zoekprofiel, groep, moment);
        return Criterium.GeldigOp(moment.Datum).All(c => c.Toets(paar).All(b => b.Oordeel == Oordeel.Past));
    }
}
