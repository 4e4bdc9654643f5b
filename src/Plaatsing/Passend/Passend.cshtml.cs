using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Passend;

/// <summary>Matching from the place: who fits here, who nearly fits, and which fact is worth a telephone call.</summary>
internal sealed class PassendModel(Passendlezer lezer, IPoort poort) : PageModel
{
    /// <summary>Cases that nearly fit in the table unless all are asked for.</summary>
    public const int MeesteBijna = 25;

    [BindProperty(SupportsGet = true, Name = "alles")]
    public bool Alles { get; set; }

    public bool MagBewaren => poort.Mag(Zoekopdrachten.ZoekopdrachtBewaren.Handeling);

    public Passendbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<Kandidaat> Bijna => Alles ? Beeld.Bijna : [.. Beeld.Bijna.Take(MeesteBijna)];

    /// <summary>How many are free, or that the question is what would be if.</summary>
    public string Stand =>
        Beeld.Denkbaar
            ? "Er staat nu geen plek open: dit is wie er zou passen als er een opengaat"
            : $"Plekken: {string.Join("; ", Beeld.Plekken.Select(Plekregel.Vrijzin))}";

    [Handeling(Passendlezer.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct) => Beeld = await lezer.Lees(id, ct);

    /// <summary>What still stands in the way of one case, in sentences.</summary>
    public string Mist(Kandidaat k) =>
        string.Join(" ", k.Vergelijking.Uitkomst.Punten.Select(p => k.Vergelijking.Plek.Zin(p)));

    public string Status(Kandidaat k) =>
        k.Beeld.Zoekvraag.Soort == Zoekvraagsoort.Doorstroom
            ? "doorstroom"
            : Woorden.Status(k.Beeld.Status!.Leveringsstatus, Beeld.Dag);
}
