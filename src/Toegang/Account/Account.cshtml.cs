using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Toegang.Account;

internal sealed class AccountModel(Eigenaccount account, Werkeenheid werk) : PageModel
{
    private const string Hier = "/account";

    [BindProperty]
    public string? Huidig { get; set; }

    [BindProperty]
    public string? Nieuw { get; set; }

    public Accountstand Stand { get; private set; } = null!;

    /// <summary>New codes on paper, shown once.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    [Handeling("account.beheren")]
    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Stand = await account.Lees(ct);
    }

    [Handeling("tweedefactor.wijzigen")]
    public async Task<IActionResult> OnPostWachtwoordAsync(CancellationToken ct)
    {
        if (await account.WijzigWachtwoord(Huidig ?? "", Nieuw ?? "", ct) is { } weigering)
        {
            Stand = await account.Lees(ct);
            var veld = weigering == Weigeringen.HuidigWachtwoordKloptNiet ? nameof(Huidig) : nameof(Nieuw);
            return this.Herstel(veld, weigering);
        }
        return this.Klaar(Hier, "Uw wachtwoord is gewijzigd.", "Op andere plekken bent u afgemeld.");
    }

    [Handeling("tweedefactor.wijzigen")]
    [ZonderTransactie("Toont de herstelcodes in het antwoord zelf: die staan nergens anders.")]
    public async Task<IActionResult> OnPostCodesAsync(CancellationToken ct)
    {
        ModelState.Clear();
        Codes = await werk.Doe(() => account.NieuweHerstelcodes(ct), ct);
        Stand = await account.Lees(ct);
        return Page();
    }

    [Handeling("tweedefactor.wijzigen")]
    public async Task<IActionResult> OnPostSleutelWegAsync(Guid sleutel, CancellationToken ct)
    {
        await account.VerwijderSleutel(sleutel, ct);
        return this.Klaar(Hier, "De toegangssleutel is verwijderd.");
    }
}
