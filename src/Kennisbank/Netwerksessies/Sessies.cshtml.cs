using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kennisbank.Deur;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Kennisbank.Netwerksessies;

/// <summary>The meetings of the networks, of one region or of all.</summary>
internal sealed class SessiesModel(Netwerkboek boek, IPoort poort, IHandelende wie) : PageModel
{
    public Zorgkantoorregio? Regio { get; private set; }

    public IReadOnlyList<(Sessieblad Sessie, bool Wijzig)> Sessies { get; private set; } = [];

    /// <summary>What was taken back, for who may put it back.</summary>
    public IReadOnlyList<Netwerksessie> Weg { get; private set; } = [];

    public bool MagBewerken => wie.Aangemeld && poort.Mag(Kennisschrijver.Handeling);

    public static string Naam(string code) => Zorgkantoorregio.Alle.First(r => r.Code == code).Naam;

    public static string Slug(string code) => Zorgkantoorregio.Alle.First(r => r.Code == code).Slug;

    [Openbaar("Wanneer het netwerk bij elkaar kwam, is openbaar")]
    public async Task<IActionResult> OnGetAsync(string? regio, CancellationToken ct)
    {
        if (regio is not null && (Regio = Zorgkantoorregio.VanSlug(regio)) is null)
        {
            return NotFound();
        }
        Sessies =
        [
            .. (await boek.Alle(Regio?.Code, ct)).Select(s =>
                (s.Blad(), wie.Aangemeld && poort.Mag(Kennisschrijver.Handeling, s))
            ),
        ];
        Weg = MagBewerken
            ? [.. (await boek.Ingetrokken(Regio?.Code, ct)).Where(s => poort.Mag(Kennisschrijver.Handeling, s))]
            : [];
        return Page();
    }
}
