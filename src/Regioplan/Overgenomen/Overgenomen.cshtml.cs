using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>A printed plan, taken over as facts, with what was computed beside it and what does not agree.</summary>
internal sealed class OvergenomenModel(Plancijferlezer lezer) : PageModel
{
    public Zorgkantoorregio Regio { get; private set; } = null!;

    public string Editie { get; private set; } = "";

    /// <summary>Null when no printed plan of this region and edition was taken over.</summary>
    public Gedruktplan? Plan { get; private set; }

    public IReadOnlyList<(Gedruktcijfer Cijfer, Naastcijfer? Naast)> Cijfers { get; private set; } = [];

    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];

    public IReadOnlyList<(Sectievorm Sectie, string Tekst)> Teksten { get; private set; } = [];

    /// <summary>What is beside the print was computed from invented people.</summary>
    public bool IsVoorbeeld { get; private set; }

    /// <summary>Figures of a demonstration are being made.</summary>
    public bool Onderweg { get; private set; }

    /// <summary>How many of each kind.</summary>
    public string Telzin =>
        $"Er zijn {Bevindingen.Count} toetsen met een uitkomst: {string.Join(", ", Bevindingen.GroupBy(b => b.Woord).Select(g => $"{g.Count()} keer {g.Key}"))}.";

    public static string Adres(Gedruktplan plan) =>
        $"/regioplan/{Zorgkantoorregio.Alle.First(r => r.Code == plan.Regio).Slug}/{plan.Editie}/overgenomen";

    public static Oordeelstand Stand(Bevindingsoort soort) =>
        soort switch
        {
            Bevindingsoort.Klopt => Oordeelstand.Past,
            Bevindingsoort.NietNaTeRekenen => Oordeelstand.Onbekend,
            Bevindingsoort.Breuk or Bevindingsoort.Schrijffout => Oordeelstand.PastBijna,
            _ => Oordeelstand.PastNiet,
        };

    [Openbaar("Een gedrukt regioplan is openbaar")]
    public async Task<IActionResult> OnGetAsync(string regio, string editie, CancellationToken ct)
    {
        var gevonden = Zorgkantoorregio.VanSlug(regio);
        if (gevonden is null && Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == regio) is { } opCode)
        {
            return RedirectPermanent($"/regioplan/{opCode.Slug}/{Planadres.Deel(editie)}/overgenomen");
        }
        if (gevonden is null || Sjabloon.Van(editie) is not { } sjabloon)
        {
            return NotFound();
        }
        (Regio, Editie, Plan) = (gevonden, editie, Overgenomenboek.Van(gevonden.Code, editie));
        if (Plan is null)
        {
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }
        var cijfers = await lezer.Nieuwste(gevonden, sjabloon, ct);
        (IsVoorbeeld, Onderweg) = (cijfers.IsVoorbeeld, cijfers.IsLeeg && lezer.Onderweg);
        Cijfers = [.. Plan.Cijfers.Select(c => (c, Naastcijfer.Van(c, cijfers)))];
        Bevindingen = Toets.Van(Plan, Overgenomenboek.Alle);
        Teksten =
        [
            .. sjabloon.Secties.Where(s => Plan.Teksten.ContainsKey(s.Code)).Select(s => (s, Plan.Teksten[s.Code])),
        ];
        return Page();
    }
}
