using Regiotafel.Cijfers.Leveringen;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>What the screen says of the steps between two metingen.</summary>
internal static class Waaromwoorden
{
    public static string Naam(Waaromstap stap, bool samen) =>
        stap switch
        {
            Waaromstap.Definitie => samen ? "Definitie en codelijsten samen" : "Definitie",
            Waaromstap.Lijsten => "Lijst van regio's en prestaties",
            Waaromstap.Correcties => "Correcties",
            Waaromstap.OudePerioden => "Nagekomen gegevens",
            Waaromstap.NieuwePerioden => "Nieuwe perioden",
            _ => "Afronding",
        };

    public static string Uitleg(Waaromstap stap, bool samen) =>
        stap switch
        {
            Waaromstap.Definitie when samen =>
                "De manier van rekenen is veranderd. De oude tekst is niet bewaard, dus dit deel is niet verder te splitsen.",
            Waaromstap.Definitie => "De manier van rekenen is gelijk gebleven.",
            Waaromstap.Lijsten =>
                "Welke gemeente bij welke regio hoort, welke regio's meedoen, en wat een prestatie is.",
            Waaromstap.Correcties => "Verbeteringen die twee mensen hebben goedgekeurd.",
            Waaromstap.OudePerioden =>
                "Nieuws over dagen die ook in de eerdere levering zaten: rijen erbij, eraf of anders.",
            Waaromstap.NieuwePerioden => "Gegevens over dagen na het einde van de eerdere levering.",
            _ => "Wat overblijft omdat het getal is afgerond. De stappen hebben twee decimalen meer.",
        };

    /// <summary>A change as people read it: with its sign, and a pale zero.</summary>
    public static string Verschil(string stap) =>
        stap.All(c => c is '0' or '.') ? "0"
        : stap.StartsWith('-') ? "−" + stap[1..].Replace('.', ',')
        : "+" + stap.Replace('.', ',');

    public static string Levering(Levering levering) =>
        $"{Naam(levering)}, aangeleverd op {Leveringwoorden.Moment(levering.Op)}";

    public static string Naam(Levering levering) =>
        levering.Manifestnaam.Length > 0 ? levering.Manifestnaam : "Zonder naam";
}
