using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Takes in a delivery and sends on to its page, where the run shows how far it is.</summary>
[GroteUpload]
internal sealed class NieuwModel(Innemen innemen, Leveringzaken zaken, Leveringsmaat maat) : PageModel
{
    [BindProperty]
    public List<IFormFile> Bestanden { get; set; } = [];

    public int MeesteMb => maat.MeesteMb;

    public Weigering? Geweigerd { get; private set; }

    [Handeling("levering.inlezen")]
    public void OnGet() { }

    [Handeling("levering.inlezen"), ZonderTransactie("Files are encrypted and kept before anything is stored")]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Before the answer: whoever has it may count on nothing of the upload lying about.
        using var formulier = HttpContext.Features.Get<IFormFeature>() as Uploadformulier;
        var (id, weigering) = await innemen.Voer([.. Bestanden.Select(Deel)], ct);
        if (id is not { } levering)
        {
            Geweigerd = weigering;
            return this.Herstel();
        }
        zaken.Begin(levering);
        return this.Klaar($"/cijfers/leveringen/{levering}", "De levering is ontvangen.");
    }

    // Some browsers send the path with the name.
    private static Uploaddeel Deel(IFormFile bestand) =>
        new(Path.GetFileName(bestand.FileName.Replace('\\', '/')), bestand.Length, bestand.OpenReadStream);
}
