using Regiotafel.Cijfers.Screening;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Kern;
using Regiotafel.Weergave;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>What the screens say of a delivery.</summary>
internal static class Leveringwoorden
{
    public static string Staat(Levering levering, bool bezig) =>
        (levering.Staat, levering.Afbraak, bezig) switch
        {
            (Leveringstaat.Ontvangen, _, true) => "wordt berekend",
            (Leveringstaat.Ontvangen, null, _) => "wacht op berekening",
            (Leveringstaat.Ontvangen, _, _) => "afgebroken",
            (Leveringstaat.Geweigerd, _, _) => "geweigerd",
            (Leveringstaat.Vervallen, _, _) => "vervallen",
            _ => "aanvaard",
        };

    public static string Bezig(Rekenklus klus) =>
        klus switch
        {
            { Verklaring: not null } => "Regiotafel zoekt uit waarom een getal is veranderd",
            { Narekening: not null } => "Een meting wordt nagerekend",
            _ => "De levering wordt gecontroleerd en berekend",
        };

    public static string Reden(Rekenafbraak afbraak) =>
        afbraak switch
        {
            Rekenafbraak.Tijd =>
                "De berekening duurde langer dan mag. Lever minder tegelijk, of gebruik de opdrachtregel.",
            Rekenafbraak.Geheugen =>
                "De berekening had meer geheugen nodig dan mag. Lever minder tegelijk, of gebruik de opdrachtregel.",
            Rekenafbraak.Antwoord => "Er zijn te veel bevindingen. Kijk eerst met de opdrachtregel wat er mis is.",
            Rekenafbraak.Gestopt => "Iemand heeft de berekening gestopt.",
            _ => "De berekening is mislukt door een fout in Regiotafel. De beheerder vindt de oorzaak in het logboek.",
        };

    public static string Ernst(Ernst ernst) =>
        ernst switch
        {
            Screening.Ernst.Weigering => "weigering",
            Screening.Ernst.Quarantaine => "quarantaine",
            _ => "waarschuwing",
        };

    public static string Op(DateTime moment)
    {
        var dag = Klok.Datum(moment);
        return dag.Voluit();
    }

    /// <summary>With the time: deliveries of one day often have one name.</summary>
    public static string Moment(DateTime moment) => $"{Op(moment)}, {TimeOnly.FromDateTime(Klok.Lokaal(moment)).Uur()}";

    /// <summary>Bytes in the unit that fits.</summary>
    public static string Grootte(long bytes) =>
        bytes < 1 << 20 ? $"{Math.Max(1, bytes >> 10)} kB" : $"{((int)(bytes >> 20)).Getal()} MB";
}
