using System.Text.Json;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Regiotafel.Portfolio.Versheid;

/// <summary>Carries what was typed and not stored over the redirect after a partial save.</summary>
internal static class Getyptgeheugen
{
    private const string Sleutel = "portfolio-getypt";

    public static void Bewaar(PageModel pagina, IReadOnlyDictionary<Guid, Rijfout> getypt)
    {
        if (getypt.Count > 0)
        {
            pagina.TempData[Sleutel] = JsonSerializer.Serialize(getypt);
        }
    }

    public static Dictionary<Guid, Rijfout> Haal(PageModel pagina) =>
        pagina.TempData[Sleutel] is string tekst
            ? JsonSerializer.Deserialize<Dictionary<Guid, Rijfout>>(tekst) ?? []
            : [];

    /// <summary>Shows the rows with their messages.</summary>
    public static void Toon(PageModel pagina, Actueelblad blad, Dictionary<Guid, Rijfout> getypt)
    {
        blad.Getypt = getypt;
        foreach (var (id, fout) in getypt.Where(g => g.Value.Tekst.Length > 0))
        {
            pagina.ModelState.AddModelError(Actueelblad.Veld(id), fout.Tekst);
        }
    }
}
