using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Regiotafel.Monitor.Vastadres;

/// <summary>An address of the Monitor that is not there, with the addresses that are.</summary>
internal sealed record Nietgevonden(string Titel, string Zin, IReadOnlyList<(string Adres, string Naam)> Wegen)
{
    public static ViewResult Pagina(
        PageModel pagina,
        string titel,
        string zin,
        IEnumerable<(string Adres, string Naam)> wegen
    ) =>
        new()
        {
            ViewName = "/Monitor/Vastadres/_Nietgevonden.cshtml",
            StatusCode = StatusCodes.Status404NotFound,
            ViewData = new ViewDataDictionary<Nietgevonden>(pagina.MetadataProvider, pagina.ModelState)
            {
                Model = new(titel, zin, [.. wegen]),
            },
        };
}
