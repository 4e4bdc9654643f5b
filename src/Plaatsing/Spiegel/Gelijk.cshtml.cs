using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>Fairness: time to a place and refusals by profile, age and complexity, with the sizes of the groups.</summary>
internal sealed class GelijkModel(Gelijklezer lezer) : PageModel
{
    public Gelijkbeeld Beeld { get; private set; } = null!;

    public IEnumerable<(string Id, string Kop, string Zin, IReadOnlyList<Gelijkgroep> Groepen)> Tabellen =>
        [
            ("profiel", "Naar zorgprofiel", "Het profiel van nu", Beeld.Profielen),
            ("leeftijd", "Naar leeftijd", "De leeftijd van nu", Beeld.Leeftijden),
            ("klasse", "Naar wat de plaatsing moeilijk maakt", "Iemand kan in meer rijen staan", Beeld.Klassen),
        ];

    [Handeling(Spiegellezer.Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Beeld = await lezer.Lees(ct);
}
