namespace Regiotafel.Weergave.Figuren;

/// <summary>A chart is drawn twice, so that its letters stay 14 px on a phone.</summary>
/// <param name="Hoogte">Of a chart whose height does not follow from its rows.</param>
internal sealed record Grafiekmaat(double Breedte, double Hoogte, string Klasse, string Einde, int LangsteNaamErnaast)
{
    /// <summary>Room above the highest value.</summary>
    public const double Kop = 20;

    /// <summary>Room for the words below the axis.</summary>
    public const double Voet = 44;

    /// <summary>White at both sides.</summary>
    public const double Rand = 12;

    public static readonly Grafiekmaat Breed = new(
        640,
        260,
        "rt-grafiek rt-grafiek--breed",
        "b",
        LangsteNaamErnaast: 20
    );
    public static readonly Grafiekmaat Smal = new(358, 224, "rt-grafiek rt-grafiek--smal", "s", LangsteNaamErnaast: 4);

    public bool IsSmal => this == Smal;
}
