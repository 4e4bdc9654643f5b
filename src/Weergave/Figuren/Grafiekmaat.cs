namespace Regiotafel.Weergave.Figuren;

/// <summary>A chart is drawn twice, so that its letters stay 14 px on a phone.</summary>
internal sealed record Grafiekmaat(double Breedte, double Hoogte, string Klasse, string Einde, int LangsteNaamErnaast)
{
    /// <summary>Room above the highest value.</summary>
    public const double Kop = 20;

    /// <summary>Room for the month and the year.</summary>
    public const double Voet = 44;

    public static readonly Grafiekmaat Breed = new(
        640,
        260,
        "rt-grafiek rt-grafiek--breed",
        "b",
        LangsteNaamErnaast: 20
    );
    public static readonly Grafiekmaat Smal = new(358, 224, "rt-grafiek rt-grafiek--smal", "s", LangsteNaamErnaast: 4);
}
