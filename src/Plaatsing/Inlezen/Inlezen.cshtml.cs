using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>Takes in a file of the waiting list, in memory only, and sends on to its difference page.</summary>
[RequestFormLimits(MemoryBufferThreshold = Formuliergrens, MultipartBodyLengthLimit = Formuliergrens)]
internal sealed class InlezenModel(WachtlijstInlezen inlezen, Klok klok) : PageModel
{
    // More than the largest request of the house: no part of the form goes through a temporary file.
    private const int Formuliergrens = 16 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    [BindProperty]
    public DateOnly? Peildatum { get; set; }

    public IReadOnlyList<Wachtlijstinvoer> Eerder { get; private set; } = [];

    /// <summary>Why the file is refused.</summary>
    public IReadOnlyList<Keurpunt> Punten { get; private set; } = [];

    public string? Bestandsfout { get; private set; }

    /// <summary>"Regel 12, kolom bsn: ".</summary>
    public static string Plaats(Keurpunt p) =>
        (p.Regel > 0, p.Kolom.Length > 0) switch
        {
            (true, true) => $"Regel {p.Regel}, {p.Kolom}: ",
            (true, false) => $"Regel {p.Regel}: ",
            (false, true) => $"{p.Kolom}: ",
            _ => "",
        };

    [Handeling(WachtlijstInlezen.Handeling)]
    public async Task OnGetAsync(CancellationToken ct)
    {
        Peildatum = klok.Vandaag;
        Eerder = await inlezen.Eerder(ct);
    }

    [Handeling(WachtlijstInlezen.Handeling)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Bestand is null || Bestand.Length == 0)
        {
            Bestandsfout = Weigeringen.GeenBestand.Tekst;
        }
        else if (Bestand.Length > WachtlijstInlezen.MeesteBytes)
        {
            Bestandsfout = Weigeringen.TeGroot.Tekst;
        }
        else if (ModelState.IsValid)
        {
            var (id, punten, weigering) = await inlezen.Neem(await Bytes(Bestand, ct), Peildatum ?? klok.Vandaag, ct);
            if (id is { } invoer)
            {
                return Redirect($"/plaatsing/wachtlijst/inlezen/{invoer}");
            }
            Punten = punten;
            if (weigering is not null)
            {
                ModelState.AddModelError(nameof(Peildatum), weigering.Tekst);
            }
        }
        Eerder = await inlezen.Eerder(ct);
        return this.Herstel();
    }

    private static async Task<byte[]> Bytes(IFormFile bestand, CancellationToken ct)
    {
        await using var stroom = bestand.OpenReadStream();
        var bytes = new byte[bestand.Length];
        await stroom.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
