using System.Globalization;
using Regiotafel.Portfolio.Deur;
using static Regiotafel.Portfolio.Criteria.Bevinding;

namespace Regiotafel.Portfolio.Criteria;

/// <summary>The rules on wishes, dates, distance and agreements. In each the first line that applies counts.</summary>
internal static class Afspraakregels
{
    public static Bevinding Uitgesloten(Paar paar, Beslisser beslisser) =>
        paar.Client.Uitgesloten.Any(paar.Noemt)
            ? Niet(beslisser, "De cliënt wil hier niet wonen.").Met(null, paar.Groep.Code)
            : Past;

    public static Bevinding Datum(Paar paar, Beslisser beslisser) =>
        paar.Groep.Vanaf is { } vanaf && vanaf > paar.Moment.Horizon
            ? Niet(
                    beslisser,
                    $"Deze plek is pas vrij op {Dag(vanaf)}; we kijken tot en met {Dag(paar.Moment.Horizon)}."
                )
                .Met(null, Iso(vanaf))
            : Past;

    public static Bevinding Versheid(Paar paar, Beslisser beslisser)
    {
        if (paar.Groep.BevestigdOp is not { } bevestigd)
        {
            return VraagAanbieder("Nog nooit bevestigd.");
        }

        var dagen = paar.Moment.Datum.DayNumber - bevestigd.DayNumber;
        return dagen > (paar.Groep.HoudbaarheidDagen ?? paar.Moment.HoudbaarheidDagen)
            ? VraagAanbieder($"Niet meer bevestigd sinds {Dag(bevestigd)}.").Met(null, Iso(bevestigd))
            : Past;
    }

    public static Bevinding Voorkeurslijst(Paar paar, Beslisser beslisser) =>
        (!paar.Client.AlleenVoorkeur && paar.Client.Status != "2") || paar.Client.Voorkeuren.Any(paar.Noemt)
            ? Past
            : Niet(beslisser, "Deze plek staat niet op de voorkeurslijst van de cliënt.").Met(null, paar.Groep.Code);

    public static Bevinding Zekerheid(Paar paar, Beslisser beslisser) =>
        paar.Groep.Zekerheid == "indicatief"
            ? VraagAanbieder("De aanbieder noemt deze plek alleen als indicatie.").Met(null, paar.Groep.Zekerheid)
            : Past;

    public static Bevinding Afstand(Paar paar, Beslisser beslisser)
    {
        if (paar.Client.MaxKm is not { } maxKm)
        {
            return Past;
        }

        var km = maxKm.ToString(CultureInfo.InvariantCulture);
        if (paar.Client.Netwerk is not { } netwerk)
        {
            return VraagIndiener("De afstand is niet te berekenen.").Met(km, null);
        }

        if (paar.Groep.Plek is not { } plek)
        {
            return VraagAanbieder("De afstand is niet te berekenen.").Met(km, null);
        }

        var grens = (Int128)maxKm * 10;
        return plek.AfstandKwadraat(netwerk) <= grens * grens
            ? Past
            : Niet(beslisser, "Verder dan {client} kilometer van het netwerk van de cliënt.").Met(km, null);
    }

    public static Bevinding Geparkeerd(Paar paar, Beslisser beslisser) =>
        paar.Client.GeparkeerdTot is { } tot && tot > paar.Moment.Datum
            ? Niet(beslisser, $"De zoekvraag is geparkeerd tot {Dag(tot)}.").Met(Iso(tot), null)
            : Past;

    public static Bevinding Afwijzing(Paar paar, Beslisser beslisser)
    {
        var tot = paar
            .Client.Afwijzingen.Where(a => paar.Noemt(a.Code) && a.Tot > paar.Moment.Datum)
            .Select(a => (DateOnly?)a.Tot)
            .Max();
        return tot is { } datum
            ? Niet(beslisser, $"Deze plek is afgewezen; opnieuw mogelijk vanaf {Dag(datum)}.").Met(Iso(datum), null)
            : Past;
    }

    public static Bevinding Toestemming(Paar paar, Beslisser beslisser) =>
        paar.Client.Doorstroom && !paar.Client.Toestemming
            ? Niet(beslisser, "De cliënt heeft geen toestemming gegeven voor een doorstroomketen.").Met("nee", null)
            : Past;

    private static string Dag(DateOnly datum) => datum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
