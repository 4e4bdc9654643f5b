using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;
using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The word of a region for two moments of one free figure: by the rule for two points of cijfers.md, section 6, from what is shown.
/// Never over a change of definition, and never between a stand and a stroom.
/// </summary>
public static class Tijdwoord
{
    /// <summary>More than chance explains, or more than 5% of a mean.</summary>
    public const string Gestegen = "gestegen";

    /// <summary>Less than chance explains.</summary>
    public const string Gedaald = "gedaald";

    /// <summary>Not to be distinguished from before.</summary>
    public const string Gelijk = "ongeveer gelijk";

    private const int MinstensInNoemer = 10;

    /// <summary>Compares two figures of the same region and breakdown.</summary>
    /// <param name="nu">The table and the later figure.</param>
    /// <param name="toen">The table and the earlier figure; often the same table.</param>
    public static Tijdoordeel Van(
        (Uitgavetabel Tabel, VrijCijfer Cijfer) nu,
        (Uitgavetabel Tabel, VrijCijfer Cijfer) toen
    )
    {
        if (Weiger(nu, toen) is { } weigering)
        {
            return new(null, null, weigering);
        }
        if (!IsGenoeg(nu) || !IsGenoeg(toen))
        {
            return new(Cijferwoorden.Weinig, null, null);
        }
        var (later, eerder) = (Waarde(nu.Cijfer), Waarde(toen.Cijfer));
        return new(Woord(Teken(nu, toen)), eerder == 0 ? null : (later - eerder) / eerder, null);
    }

    /// <summary>The value as it is shown, or more precise where the teller and noemer are shown: a part of the noemer, without scale.</summary>
    public static decimal Waarde(VrijCijfer cijfer) =>
        cijfer is { Teller: { } teller, Noemer: { } noemer }
            ? Getal(teller) / Math.Max(1, Getal(noemer))
            : Getal(cijfer.Waarde!);

    /// <summary>Whether the periods of two figures let them be compared: a flow of four months says nothing beside one of a year.</summary>
    public static bool IsEvenLang(Uitgavetabel tabel, VrijCijfer nu, VrijCijfer toen) =>
        tabel.Soort != "stroom"
        || nu.Periode == toen.Periode
        || (
            Periode.Lees(nu.Periode) is { } later
            && Periode.Lees(toen.Periode) is { } eerder
            && later.IsEvenLang(eerder)
        );

    internal static Weigering? Weiger(
        (Uitgavetabel Tabel, VrijCijfer Cijfer) nu,
        (Uitgavetabel Tabel, VrijCijfer Cijfer) toen
    ) =>
        (nu, toen) switch
        {
            _ when nu.Cijfer.Indicator != toen.Cijfer.Indicator => Weigeringen.AnderCijfer,
            _ when nu.Tabel.Hoofdversie != toen.Tabel.Hoofdversie => Weigeringen.Breuk,
            _ when nu.Tabel.Soort != toen.Tabel.Soort => Weigeringen.AndereSoort,
            _ when Maatvan(nu.Tabel) == Maat.Groei => Weigeringen.GroeiZonderGrens,
            _ when nu.Cijfer.Uitsplitsing != toen.Cijfer.Uitsplitsing || nu.Cijfer.Regio != toen.Cijfer.Regio =>
                Weigeringen.AnderePeriode,
            _ when !IsEvenLang(nu.Tabel, nu.Cijfer, toen.Cijfer) => Weigeringen.AnderePeriode,
            _ when nu.Cijfer.Waarde is null || toen.Cijfer.Waarde is null => Weigeringen.NietGeleverd,
            _ => null,
        };

    // Of a mean over a period the noemer is a number of months, not of people: it sets no floor.
    internal static bool IsGenoeg((Uitgavetabel Tabel, VrijCijfer Cijfer) deel) =>
        deel.Cijfer.Waarneming is Waarneming.Normaal or Waarneming.Voorlopig or Waarneming.Breuk
        && (
            deel.Tabel.Soort == "periodegemiddelde"
            || deel.Cijfer.Noemer is not { } noemer
            || Getal(noemer) >= MinstensInNoemer
        );

    private static int Teken((Uitgavetabel Tabel, VrijCijfer Cijfer) nu, (Uitgavetabel Tabel, VrijCijfer Cijfer) toen)
    {
        var maat = Maatvan(nu.Tabel);
        if (maat != Maat.Gemiddelde && Telling(nu.Cijfer) is { } later && Telling(toen.Cijfer) is { } eerder)
        {
            return Tweepuntregel.Teken(maat, eerder, later);
        }
        var teken = Vijfprocentregel.Vergelijk(Breukvan(nu.Cijfer), Breukvan(toen.Cijfer));
        return Houdt(teken, nu.Cijfer, toen.Cijfer) ? teken : 0;
    }

    // The word holds for everything that rounded means can stand for, or it is not said.
    internal static bool Houdt(int teken, VrijCijfer nu, VrijCijfer toen) =>
        teken switch
        {
            > 0 => Getal(nu.Laag ?? nu.Waarde!) > Getal(toen.Hoog ?? toen.Waarde!),
            < 0 => Getal(nu.Hoog ?? nu.Waarde!) < Getal(toen.Laag ?? toen.Waarde!),
            _ => true,
        };

    private static Telling? Telling(VrijCijfer cijfer) =>
        cijfer.Teller is { } teller
            ? new((BigInteger)Getal(teller), cijfer.Noemer is { } noemer ? (BigInteger)Getal(noemer) : null)
            : null;

    private static Breuk Breukvan(VrijCijfer cijfer) =>
        Telling(cijfer) is { Noemer: { IsZero: false } noemer } telling
            ? new(telling.Teller, noemer)
            : Breuk.Lees(cijfer.Waarde!);

    private static string Woord(int teken) =>
        teken switch
        {
            > 0 => Gestegen,
            < 0 => Gedaald,
            _ => Gelijk,
        };

    private static Maat Maatvan(Uitgavetabel tabel) => Enum.Parse<Maat>(tabel.Maat, ignoreCase: true);

    private static decimal Getal(string tekst) => decimal.Parse(tekst, CultureInfo.InvariantCulture);
}
