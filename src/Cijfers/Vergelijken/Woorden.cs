namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>The words as they stand on a page.</summary>
internal static class Woorden
{
    public static string Tekst(Vergelijkwoord woord) =>
        woord switch
        {
            Vergelijkwoord.NietTeOnderscheiden => "niet te onderscheiden van alle regio's",
            Vergelijkwoord.Hoger => "hoger",
            Vergelijkwoord.Lager => "lager",
            Vergelijkwoord.DuidelijkHoger => "duidelijk hoger",
            Vergelijkwoord.DuidelijkLager => "duidelijk lager",
            _ => "te weinig gegevens",
        };

    /// <summary>As it stands beside a figure, where the column says with what it is compared.</summary>
    public static string Kort(Vergelijkwoord woord) =>
        woord == Vergelijkwoord.NietTeOnderscheiden ? "niet te onderscheiden" : Tekst(woord);

    public static string Tekst(Trendwoord woord) =>
        woord switch
        {
            Trendwoord.Toegenomen => "toegenomen",
            Trendwoord.Afgenomen => "afgenomen",
            Trendwoord.OngeveerGelijk => "ongeveer gelijk",
            Trendwoord.HogerDanVorige => "hoger dan vorige",
            Trendwoord.LagerDanVorige => "lager dan vorige",
            Trendwoord.OngeveerGelijkAanVorige => "ongeveer gelijk aan vorige",
            _ => "te kort",
        };

    public static string Tekst(Doelwoord woord, Doel doel) =>
        woord switch
        {
            Doelwoord.Onder => $"onder {doel.Waarde}",
            Doelwoord.Boven => $"boven {doel.Waarde}",
            _ => $"niet te onderscheiden van {doel.Waarde}",
        };
}
