using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Signalen;

/// <summary>
/// What stands out: for a provider at its own places, for the coordinator in the region. Whoever may bring in rows for a provider
/// may see what is odd about them; the matrix has no row of its own for it.
/// </summary>
internal sealed class OpvallendModel(Signaalvraag vraag, IPoort poort, IHandelende wie, Klok klok) : PageModel
{
    public IReadOnlyList<IGrouping<Signaalsoort, Signaal>> Groepen { get; private set; } = [];
    public bool IsRegio { get; private set; }
    public int Aantal => Groepen.Sum(g => g.Count());
    public DateOnly Vandaag => klok.Vandaag;

    [Handeling("portfolio.inlezen")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        IsRegio = poort.Mag("aanbod.namens");
        var signalen = await vraag.Lees(wie.Regio, IsRegio ? null : wie.OrganisatieId, ct);
        Groepen =
        [
            .. signalen
                .OrderBy(s => s.Aanbieder.Zoeknaam, StringComparer.Ordinal)
                .ThenBy(s => s.Locatie.Zoeknaam, StringComparer.Ordinal)
                .GroupBy(s => s.Soort)
                .OrderBy(g => g.Key),
        ];
    }

    public static string Kop(Signaalsoort soort) =>
        soort switch
        {
            Signaalsoort.VanafVoorbij => "De datum is voorbij",
            Signaalsoort.VakerVerlopen => "Vaker vastgehouden, niet geplaatst",
            Signaalsoort.LangVrij => "Lang vrij",
            Signaalsoort.ZonderContact => "Niet te bereiken",
            _ => "Meer vrij dan er is",
        };

    public static string Regel(Signaalsoort soort) =>
        soort switch
        {
            Signaalsoort.VanafVoorbij => "Al 14 dagen voorbij, met een vrije plek. Verdwijnt als u de plek bevestigt.",
            Signaalsoort.VakerVerlopen => "Twee keer of vaker in 90 dagen. Verdwijnt als u de plek daarna bevestigt.",
            Signaalsoort.LangVrij => "90 dagen zonder dat iemand de plek vasthield. Kloppen de kenmerken?",
            Signaalsoort.ZonderContact => "Verdwijnt als er een functie staat en een nummer of mailadres.",
            _ => "Verdwijnt als het aantal vrij, het totaal of buiten gebruik klopt.",
        };
}
