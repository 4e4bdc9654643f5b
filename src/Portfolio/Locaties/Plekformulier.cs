using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>What the pages that change a location, a unit or an offer do alike; each binds its form as Invoer.</summary>
internal static class Plekformulier
{
    private const string Invoer = "Invoer";

    /// <summary>
    /// Says what is wrong with other fields besides those that could not be read, so that a form comes back once.
    /// </summary>
    public static void Meld(this PageModel pagina, IEnumerable<Veldfout> fouten)
    {
        foreach (var (veld, weigering) in fouten)
        {
            var sleutel = $"{Invoer}.{veld}";
            if (pagina.ModelState.GetFieldValidationState(sleutel) != ModelValidationState.Invalid)
            {
                pagina.ModelState.AddModelError(sleutel, weigering.Tekst);
            }
        }
    }

    /// <summary>Saves a form without faults and goes on; else draws it again with what must be mended.</summary>
    /// <param name="pagina">The page of the form.</param>
    /// <param name="bewaar">Saves, or tells at which field it was refused.</param>
    /// <param name="klaar">Goes on to the page that shows it.</param>
    /// <param name="teken">Draws the form as it was sent.</param>
    public static async Task<IActionResult> SlaOp(
        this PageModel pagina,
        Func<Task<Veldfout?>> bewaar,
        Func<IActionResult> klaar,
        Func<Task> teken
    )
    {
        if (pagina.ModelState.IsValid)
        {
            if (await bewaar() is not { } fout)
            {
                return klaar();
            }
            var veld = fout.Veld.Length == 0 ? "" : $"{Invoer}.{fout.Veld}";
            pagina.ModelState.AddModelError(veld, fout.Weigering.Tekst);
        }
        await teken();
        return pagina.Herstel();
    }
}
