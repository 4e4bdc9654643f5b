using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Werk;

/// <summary>The start of this room: what waits for this organisation, and the cases that it may see.</summary>
internal sealed class MijnModel(
    Plaatsingswerk plaatsing,
    Voorstellezer voorstellen,
    Ketenlezer ketens,
    TaakStellen taken,
    IPoort poort,
    Klok klok
) : PageModel
{
    public IReadOnlyList<Zoekvraagbeeld> Zoekvragen { get; private set; } = [];
    public IReadOnlyList<Taak> Taken { get; private set; } = [];
    public Voorstelrijen Voorstellen { get; private set; } = null!;
    public IReadOnlyList<Ketenrij> Ketens { get; private set; } = [];
    public bool MagKetens => poort.Mag("keten.berekenen");
    public bool MagSpiegel => poort.Mag(Spiegel.Spiegellezer.Handeling);
    public bool MagBewaren => poort.Mag(Zoekopdrachten.ZoekopdrachtBewaren.Handeling);
    public bool MagOntheffen => poort.Mag(Ontheffingdaden.Handeling);
    public bool MagTafel => poort.Mag(Tafel.Tafelbron.Werken);
    public bool MagTafelbeheer => poort.Mag(Tafel.Tafelbron.Beheren);
    public bool MagMaken => poort.Mag("zoekvraag.aanmaken");

    /// <summary>Cases of which this person decides on a status that another proposed.</summary>
    public IReadOnlyList<Zoekvraagbeeld> Statussen =>
        poort.Mag("wachtstatus.vaststellen") ? [.. Zoekvragen.Where(z => z.Voorgesteld is not null)] : [];

    public bool MagAfronden => poort.Mag(TaakStellen.Handeling);

    [Handeling("zoekvraag.lezen")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        (Zoekvragen, Taken) = await plaatsing.Lees(ct);
        Ketens = await ketens.Lopend(ct);
        Voorstellen = new Voorstelrijen(await voorstellen.Lopend(ct), klok.Vandaag);
    }

    [Handeling(TaakStellen.Handeling)]
    public async Task<IActionResult> OnPostGedaanAsync(Guid taak, CancellationToken ct)
    {
        await taken.RondAf(taak, ct);
        return this.Klaar("/plaatsing", "De vraag is afgerond.");
    }
}
