namespace Regiotafel.Cijfers.Correcties;

/// <summary>What the screens say of corrections.</summary>
internal static class Correctiewoorden
{
    public static string Naam(Correctieblad blad) =>
        blad.Vorm == Correctievorm.Vertaling
            ? $"Vertaling van een code: {blad.Kolom} in {blad.Soort}"
            : $"Verbetering van een waarde: {blad.Kolom} in {blad.Soort}";

    public static string Staat(Correctiestaat staat) =>
        staat switch
        {
            Correctiestaat.Voorgesteld => "wacht op een tweede lezer",
            Correctiestaat.Geldig => "geldt",
            Correctiestaat.Afgewezen => "afgewezen",
            Correctiestaat.Ingetrokken => "ingetrokken",
            _ => "vervallen",
        };

    /// <summary>What a run made of it.</summary>
    public static string Afloop(Correctieblad blad, Correctiegebruik gebruik) =>
        gebruik.Uitkomst switch
        {
            Correctieuitkomst.Toegepast when blad.Vorm == Correctievorm.Vertaling =>
                $"{Rijen(gebruik.Rijen)} omgezet door vertaling {Afdruk(blad)}",
            Correctieuitkomst.Toegepast => $"{Rijen(gebruik.Rijen)} verbeterd door correctie {Afdruk(blad)}",
            Correctieuitkomst.BronHersteld => "De bron is hersteld of veranderd: correctie vervallen",
            Correctieuitkomst.PastNiet => "Met deze waarde zou de rij worden geweigerd: correctie niet toegepast",
            Correctieuitkomst.AlVerbeterd => "Een andere correctie verbetert deze waarde al: correctie niet toegepast",
            _ => "De rij of de code staat niet in deze levering",
        };

    public static string Afdruk(Correctieblad blad) => blad.Sha256[..8];

    private static string Rijen(int aantal) => aantal == 1 ? "1 rij" : $"{aantal} rijen";
}
