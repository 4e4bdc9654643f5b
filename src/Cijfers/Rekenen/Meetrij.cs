namespace Regiotafel.Cijfers.Rekenen;

/// <summary>One line of metingen.csv (cijfers-cli.md).</summary>
/// <param name="Waarde">Empty when there is none.</param>
internal sealed record Meetrij(
    string Indicator,
    string Versie,
    string Periode,
    string Regio,
    string Uitsplitsing,
    string Teller,
    string Noemer,
    string Waarde,
    Meetstatus Status
)
{
    /// <summary>All regions together, pooled.</summary>
    public const string Alle = "ALLE";

    /// <summary>The plain mean of the regional values.</summary>
    public const string Ongewogen = "ALLE-ONGEWOGEN";

    /// <summary>The country, from published stock.</summary>
    public const string Land = "NL";

    public const string Kopregel = "indicator;versie;periode;regio;uitsplitsing;teller;noemer;waarde;status";

    /// <summary>The line as it is written, without its end.</summary>
    public string Regel =>
        string.Join(';', Indicator, Versie, Periode, Regio, Uitsplitsing, Teller, Noemer, Waarde, Statuswoord);

    private string Statuswoord =>
        Status switch
        {
            Meetstatus.NietGeleverd => "niet-geleverd",
            Meetstatus.NoemerNul => "noemer-nul",
            Meetstatus.Onvolledig => "onvolledig",
            Meetstatus.Voorlopig => "voorlopig",
            _ => "normaal",
        };

    /// <summary>By the text of the five key columns, column by column, in byte order.</summary>
    public static int Vergelijk(Meetrij een, Meetrij ander)
    {
        var uitkomst = string.CompareOrdinal(een.Indicator, ander.Indicator);
        uitkomst = uitkomst != 0 ? uitkomst : string.CompareOrdinal(een.Versie, ander.Versie);
        uitkomst = uitkomst != 0 ? uitkomst : string.CompareOrdinal(een.Periode, ander.Periode);
        uitkomst = uitkomst != 0 ? uitkomst : string.CompareOrdinal(een.Regio, ander.Regio);
        return uitkomst != 0 ? uitkomst : string.CompareOrdinal(een.Uitsplitsing, ander.Uitsplitsing);
    }
}
