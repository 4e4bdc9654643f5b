using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>What screens and files say of uitgaven.</summary>
internal static class Uitgavewoorden
{
    public const string Verzonnen = "Deze cijfers gaan over verzonnen mensen. Gebruik ze alleen als voorbeeld.";

    public static string Doelgroep(Doelgroep doelgroep) =>
        doelgroep == Deur.Doelgroep.Openbaar ? "iedereen" : "de regiotafel";

    public static string Staat(Aanvraagbesluit? besluit) =>
        besluit?.Soort switch
        {
            Besluitsoort.Geopend => "open",
            Besluitsoort.Geweigerd => "afgewezen",
            Besluitsoort.Ingetrokken => "ingetrokken",
            _ => "wacht op een collega",
        };

    public static string Waarneming(Waarneming waarneming) =>
        waarneming switch
        {
            Deur.Waarneming.Voorlopig => "voorlopig",
            Deur.Waarneming.Onvolledig => "onvolledig",
            Deur.Waarneming.Breuk => "breuk",
            Deur.Waarneming.NietGeleverd => "niet geleverd",
            Deur.Waarneming.NoemerNul => "noemer nul",
            _ => "normaal",
        };

    public static string Vertrouwelijk(Vertrouwelijkheid vertrouwelijkheid) =>
        vertrouwelijkheid.ToString().ToLowerInvariant();

    /// <summary>What a reader must know of one figure; empty when there is nothing.</summary>
    public static string Bijzonder(VrijCijfer cijfer) =>
        string.Join(
            ", ",
            new[]
            {
                cijfer.Waarneming == Deur.Waarneming.Normaal ? "" : Waarneming(cijfer.Waarneming),
                cijfer.Vertrouwelijkheid == Vertrouwelijkheid.Vergroofd ? "grover afgerond" : "",
            }.Where(t => t.Length > 0)
        );

    /// <summary>The unit of a value, for a column.</summary>
    public static string Eenheid(Uitgavetabel tabel) =>
        (tabel.Maat, tabel.Schaal) switch
        {
            ("aandeel" or "groei", _) => "procent",
            ("ratio", var schaal) => $"per {schaal:N0}",
            ("aantal", _) => "aantal",
            _ => "gemiddelde",
        };
}
