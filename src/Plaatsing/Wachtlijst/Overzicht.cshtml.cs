using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Instellingen;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>The waiting list. Only its totals leave the system as a file, never a list of cases.</summary>
internal sealed class OverzichtModel(Wachtlijstlezer lezer, IPoort poort) : PageModel
{
    private const string Handeling = "zoekvraag.lezen";

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    /// <summary><c>telang</c>, <c>geenplek</c> or empty.</summary>
    [BindProperty(SupportsGet = true, Name = "wat")]
    public string? Wat { get; set; }

    public Wachtlijstbeeld Beeld { get; private set; } = null!;

    public bool MagInlezen => poort.Mag(WachtlijstInlezen.Handeling);

    public bool MagInstellen => poort.Mag(NormStellen.Handeling);

    public IReadOnlyList<Wachtlijstrij> Rijen =>
        [
            .. Beeld
                .Rijen.Where(r => string.IsNullOrEmpty(Status) || r.Beeld.Status?.Leveringsstatus == Status)
                .Where(r => Wat != "telang" || r.TeLang)
                .Where(r => Wat != "geenplek" || r.Passend == 0),
        ];

    /// <summary>What a total says besides its count.</summary>
    public static string Noot(Wachtlijsttotaal t) =>
        t.Aantal is null
            ? $"minder dan {Wachtlijsttotaal.Kleinst}"
            : (
                t.TeLang is { } lang ? $"{lang} langer dan de norm"
                : t.ZonderNorm ? "geen norm"
                : $"minder dan {Wachtlijsttotaal.Kleinst} langer dan de norm"
            ) + (t.Mediaan is { } m ? $", de helft wacht hoogstens {m} dagen" : "");

    [Handeling(Handeling)]
    public async Task OnGetAsync(CancellationToken ct) => Beeld = await lezer.Lees("lezen", ct);

    [Handeling(Handeling)]
    public async Task<IActionResult> OnGetTotalenAsync(CancellationToken ct)
    {
        var beeld = await lezer.Lees("uitvoeren", ct);
        var tekst = new StringBuilder("peildatum;status;aantal;langer_dan_norm;mediaan_dagen\r\n");
        foreach (var t in beeld.Totalen)
        {
            tekst.Append(
                CultureInfo.InvariantCulture,
                $"{beeld.Dag:yyyy-MM-dd};{t.Status};{t.Aantal};{t.TeLang};{t.Mediaan}\r\n"
            );
        }
        return File(Encoding.UTF8.GetBytes(tekst.ToString()), "text/csv; charset=utf-8", "wachtlijst-totalen.csv");
    }
}
