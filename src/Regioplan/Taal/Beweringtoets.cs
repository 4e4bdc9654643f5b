using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Taal;

/// <summary>
/// Holds an assertion against the figures. The word comes from the rule of cijfers.md, section 6; here it is only laid beside the
/// phrase.
/// </summary>
internal static class Beweringtoets
{
    public const string Klopt = "klopt";
    public const string Toeval = "niet te onderscheiden";
    public const string KloptNiet = "klopt niet";
    public const string Breuk = "breuk";
    public const string GeenCijfer = "geen cijfer";

    // A change below a tenth is "iets" (cijfers.md, section 9).
    private const decimal Tiende = 0.10m;

    public static Beweringoordeel Toets(Beweringtag tag, Plancijfers cijfers)
    {
        var nu = Cijferzoeker.Vind(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, null);
        if (nu is null)
        {
            return Geen(Cijferzoeker.Reden(cijfers, tag.Indicator, tag.Periode, tag.Uitsplitsing, null));
        }
        if (nu.Cijfer.Waarde is null)
        {
            return Geen(
                $"“{tag.Indicator}” van {Schrijfwijze.Periode(tag.Periode)} heeft geen waarde: {nu.Cijfer.Tekst}. Hierover is niets te zeggen."
            );
        }
        var (oordeel, eerder) =
            tag.Maatstaf == Maatstaf.AlleRegios ? (Regios(tag, nu), null) : Tijd(tag, nu, Toen(tag, cijfers), cijfers);
        return oordeel.Kleur == Beweringkleur.Groen && tag.Vooral is not null
            ? Vooraltoets.Toets(tag, cijfers, eerder)
            : oordeel;
    }

    /// <summary>There is nothing to hold it against.</summary>
    internal static Beweringoordeel Geen(string zin) => new(Beweringkleur.Onbepaald, GeenCijfer, null, zin);

    private static Vondst? Toen(Beweringtag tag, Plancijfers cijfers) =>
        tag.Maatstaf == Maatstaf.Periode ? Cijferzoeker.Vind(cijfers, tag.Indicator, tag.Tegen!, tag.Uitsplitsing, null)
        : cijfers.Vorige(tag.Indicator) is { } bron && bron.Laatste(tag.Uitsplitsing) is { } cijfer ? new(bron, cijfer)
        : null;

    private static (Beweringoordeel Oordeel, string? Eerder) Tijd(
        Beweringtag tag,
        Vondst nu,
        Vondst? toen,
        Plancijfers cijfers
    )
    {
        if (toen is null)
        {
            return (
                Geen(
                    tag.Maatstaf == Maatstaf.VorigeEditie
                        ? $"In de vorige editie staat geen cijfer “{tag.Indicator}” van deze regio."
                        : Cijferzoeker.Reden(cijfers, tag.Indicator, tag.Tegen!, tag.Uitsplitsing, null)
                ),
                null
            );
        }
        if (Cijferwoorden.Begin(toen.Cijfer.Periode) >= Cijferwoorden.Begin(nu.Cijfer.Periode))
        {
            return (Geen("De periode achter “tegen” ligt niet eerder dan de andere. Draai de twee om."), null);
        }
        var gemeten = Tijdwoord.Van((nu.Bron.Tabel, nu.Cijfer), (toen.Bron.Tabel, toen.Cijfer));
        if (gemeten.Weigering is { } weigering)
        {
            return (
                weigering.Code == "niet-geleverd"
                    ? Geen(weigering.Tekst)
                    : new(
                        Beweringkleur.Rood,
                        weigering.Code == Breuk ? Breuk : KloptNiet,
                        null,
                        $"{weigering.Tekst} Haal de bewering weg."
                    ),
                null
            );
        }
        if (gemeten.Woord == Cijferwoorden.Weinig)
        {
            return (Geen("Er zijn te weinig gegevens om deze twee te vergelijken."), null);
        }
        var meting = new Meting(
            gemeten.Woord switch
            {
                Tijdwoord.Gestegen => Zinrichting.Omhoog,
                Tijdwoord.Gedaald => Zinrichting.Omlaag,
                _ => Zinrichting.Gelijk,
            },
            gemeten.Verandering is { } deel && Math.Abs(deel) < Tiende ? Zinkracht.Iets : Zinkracht.Gewoon,
            Teken(gemeten.Verandering, nu),
            $"van {toen.InZin()} naar {nu.InZin()}"
        );
        return (
            tag.Woorden.IsReeks
                ? Reekstoets.Toets(
                    tag,
                    nu,
                    toen,
                    tag.Woorden.Anders(meting.Richting, meting.Kracht),
                    meting.Kracht == Zinkracht.Iets,
                    meting.Zin
                )
                : Leg(tag.Woorden, meting),
            toen.Cijfer.Periode
        );
    }

    private static Beweringoordeel Regios(Beweringtag tag, Vondst nu)
    {
        if (nu.Cijfer.Woord is not { } woord || woord == Cijferwoorden.Weinig)
        {
            return Geen(
                nu.Bron.Tabel.Maat switch
                {
                    "aantal" =>
                        "Een aantal hangt af van hoe groot de regio is. Vergelijk met alle regio's op een verhouding of een aandeel.",
                    "groei" => "Voor een groeicijfer is er geen grens. Kies de waarden waaruit de groei volgt.",
                    _ => "Er zijn te weinig gegevens om dit met alle regio's te vergelijken.",
                }
            );
        }
        var alle = nu.Bron.Cijfer(nu.Cijfer.Periode, nu.Cijfer.Uitsplitsing, nu.Bron.Maatstaf);
        var meting = new Meting(
            woord switch
            {
                "hoger" or "duidelijk hoger" => Zinrichting.Omhoog,
                "lager" or "duidelijk lager" => Zinrichting.Omlaag,
                _ => Zinrichting.Gelijk,
            },
            woord.StartsWith("duidelijk", StringComparison.Ordinal) ? Zinkracht.Duidelijk : Zinkracht.Gewoon,
            alle?.Waarde is null ? null : Math.Sign(Tijdwoord.Waarde(nu.Cijfer) - Tijdwoord.Waarde(alle)),
            alle is null ? nu.InZin() : $"{nu.InZin()}, tegen {alle.InZin(nu.Bron.Tabel)} ({nu.Bron.Maatstafnaam})"
        );
        return Leg(tag.Woorden, meting);
    }

    private static Beweringoordeel Leg(Zinsnede woorden, Meting meting)
    {
        var waar = woorden.Anders(meting.Richting, meting.Kracht);
        if (meting.Richting == woorden.Richting)
        {
            return woorden.Kracht == Zinkracht.Gewoon || woorden.Kracht == meting.Kracht
                ? new(Beweringkleur.Groen, Klopt, woorden.Tekst, $"“{woorden.Tekst}” klopt: {meting.Zin}.")
                : Fout(woorden, waar, meting);
        }
        // Only what the figures themselves point to can be mistaken for chance; the other way is plainly false.
        return
            meting.Richting == Zinrichting.Gelijk
            && (meting.Teken is null || meting.Teken == (woorden.Richting == Zinrichting.Omhoog ? 1 : -1))
            ? new(
                Beweringkleur.Oranje,
                Toeval,
                waar.Tekst,
                $"“{woorden.Tekst}” is niet vast te stellen: {meting.Zin}. Het verschil kan toeval of afronding zijn. Schrijf “{waar.Tekst}”, of leg uit waarom het er toch staat."
            )
            : Fout(woorden, waar, meting);
    }

    private static Beweringoordeel Fout(Zinsnede woorden, Zinsnede waar, Meting meting) =>
        new(
            Beweringkleur.Rood,
            KloptNiet,
            waar.Tekst,
            $"“{woorden.Tekst}” klopt niet: {meting.Zin}. Schrijf “{waar.Tekst}”."
        );

    private static int? Teken(decimal? verandering, Vondst nu) =>
        verandering is { } deel ? Math.Sign(deel) : Math.Sign(Tijdwoord.Waarde(nu.Cijfer));

    /// <param name="Teken">Which way the values point, apart from chance; null when that is not known.</param>
    private sealed record Meting(Zinrichting Richting, Zinkracht Kracht, int? Teken, string Zin);
}
