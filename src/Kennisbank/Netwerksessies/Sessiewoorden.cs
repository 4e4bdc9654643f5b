using Microsoft.AspNetCore.Mvc.Rendering;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>The words of kinds on a screen.</summary>
internal static class Sessiewoorden
{
    public static IEnumerable<SelectListItem> Soorten =>
        Enum.GetValues<Sessiesoort>().Select(s => new SelectListItem(Soort(s), s.ToString()));

    public static string Soort(Sessiesoort soort) =>
        soort switch
        {
            Sessiesoort.Start => "startbijeenkomst",
            Sessiesoort.Inloopspreekuur => "inloopspreekuur",
            Sessiesoort.Informatie => "informatiebijeenkomst",
            Sessiesoort.Netwerk => "netwerksessie",
            _ => "regiobijeenkomst",
        };

    /// <summary>From what a form sends.</summary>
    public static string Soort(string code) => Enum.TryParse<Sessiesoort>(code, out var soort) ? Soort(soort) : code;
}
