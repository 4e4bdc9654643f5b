using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Toegang.Logboek;

internal sealed class LogboekModel(Logboekpagina pagina) : PageModel
{
    public IReadOnlyList<Logboekrij> Rijen { get; private set; } = [];

    public string Zin =>
        pagina.Bereik switch
        {
            Bereik.Organisatie => "Wat mensen van uw organisatie deden. Dat u dit leest, staat er ook in.",
            Bereik.Nationaal => "Beheer van accounts en van het systeem. Dat u dit leest, staat er ook in.",
            _ => "Wat u zelf deed.",
        };

    /// <summary>Where the next, older page begins.</summary>
    public string? Ouder { get; private set; }

    [Handeling("logboek.lezen")]
    public async Task OnGetAsync(string? voor, CancellationToken ct)
    {
        Rijen = await pagina.Lees(Moment(voor), ct);
        Ouder = Rijen.Count == Logboekpagina.Grootte ? Rijen[^1].Op.Ticks.ToString(CultureInfo.InvariantCulture) : null;
    }

    private static DateTime? Moment(string? tikken) =>
        long.TryParse(tikken, NumberStyles.None, CultureInfo.InvariantCulture, out var t)
        && t <= DateTime.MaxValue.Ticks
            ? new DateTime(t, DateTimeKind.Utc)
            : null;
}
