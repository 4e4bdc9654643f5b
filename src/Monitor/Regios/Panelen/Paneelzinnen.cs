using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>The findings above the panels. Each follows from a word or an interval by a rule, never from a glance at the number.</summary>
internal static class Paneelzinnen
{
    public static string Meervoud(int aantal, string een, string meer) => aantal == 1 ? $"1 {een}" : $"{aantal} {meer}";

    /// <summary>A value per inhabitants beside all regions.</summary>
    /// <param name="woord">Null when there is nothing to hold it against.</param>
    public static string Naast(string regio, string waarde, string? woord) =>
        woord switch
        {
            Cijferwoorden.Gelijk =>
                $"{regio} is met {waarde} per 10.000 inwoners niet te onderscheiden van alle regio's",
            Cijferwoorden.Weinig => $"Van {regio} zijn er te weinig gegevens om te vergelijken",
            null => $"In {regio} hebben {waarde} per 10.000 inwoners een geldige indicatie",
            _ => $"{regio} ligt met {waarde} per 10.000 inwoners {woord} dan alle regio's samen",
        };

    /// <summary>A share beside all regions.</summary>
    public static string Aandeel(string regio, string wat, string waarde, string? woord) =>
        woord switch
        {
            Cijferwoorden.Gelijk => $"{wat} is in {regio} {waarde}%: niet te onderscheiden van alle regio's",
            Cijferwoorden.Weinig or null => $"{wat} is in {regio} {waarde}%",
            _ => $"{wat} is in {regio} met {waarde}% {woord} dan in alle regio's samen",
        };

    /// <summary>How many regions lie outside the limits.</summary>
    public static string Verdeling(int hoger, int lager, int gelijk) =>
        (hoger, lager) switch
        {
            (0, 0) => gelijk == 0 ? "Van geen regio is er een uitspraak" : "Geen regio ligt buiten de grenzen",
            (0, _) => $"{Liggen(lager, "lager")}, geen regio hoger",
            (_, 0) => $"{Liggen(hoger, "hoger")}, geen regio lager",
            _ => $"{Liggen(hoger, "hoger")}, {lager} lager",
        };

    private static string Liggen(int aantal, string woord) =>
        aantal == 1 ? $"1 regio ligt {woord}" : $"{aantal} regio's liggen {woord}";
}
