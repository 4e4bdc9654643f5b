using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Conflicten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Versheid;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;
using Regiotafel.Weergave.Geheugen;

namespace Regiotafel.Portfolio.Register;

/// <summary>The register of the region as the familiar table: filter, sort, edit in place, confirm.</summary>
internal sealed class OverzichtModel(
    Registerblik register,
    AanbodBevestigen bevestigen,
    Conflictzijden conflict,
    IPoort poort,
    Klok klok
) : PageModel, IConflictpagina, IOnthoudenPagina
{
    [BindProperty(SupportsGet = true, Name = "")]
    public Registerfilter Filter { get; set; } = new();

    public OverzichtBeeld Beeld { get; private set; } = null!;
    public Plekzicht Zicht { get; private set; }
    public DateTime Nu { get; private set; }
    public DateOnly Vandaag { get; private set; }

    /// <summary>The offer whose number was refused, with the message.</summary>
    public (Guid Id, string Getypt, string Tekst)? Geweigerd { get; private set; }

    public bool MagVasthouden { get; private set; }
    public bool MagEigen { get; private set; }
    public bool MagOpvallend => poort.Mag("portfolio.inlezen");

    /// <summary>Who may read a file in gets the page for both ways; who may only take one away gets the file.</summary>
    public string? Exceladres =>
        poort.Mag("portfolio.inlezen") ? "/portfolio/invoer"
        : poort.Mag("portfolio.uitvoeren") ? "/portfolio/uitvoer"
        : null;

    /// <summary>Where this person adds a location; null for who may not.</summary>
    public string? Toevoegadres =>
        IsTerugblik ? null
        : poort.Mag("locatie.wijzigen") ? "/portfolio/locaties/nieuw"
        : poort.Mag("portfolio.beheren") ? "/portfolio/locaties/nieuw?handler=Namens"
        : null;

    /// <summary>How much of other regions is open for this one.</summary>
    public string Buiten => $"{Eenhedenbuiten}, {Vrijbuiten} met een plek vrij";

    private int Vrijbuiten => Beeld.Gasten.Where(r => r.TeVergeven.Iets).Select(r => r.Eenheid.Id).Distinct().Count();

    private string Eenhedenbuiten =>
        Beeld.Gasten.Select(r => r.Eenheid.Id).Distinct().Count() is var eenheden and not 1
            ? $"{eenheden} eenheden uit andere regio's"
            : "1 eenheid uit een andere regio";

    public bool IsTerugblik => Filter.Op < Vandaag;

    /// <summary>Where changes are told; nothing when this is not the register of today.</summary>
    public string? Stroom { get; private set; }

    public IReadOnlyList<SelectListItem> Profielen =>
        [
            .. Zorgprofiel
                .Lijst.GeldigOp(Vandaag)
                .Where(p => p.Groep is "W" or "B")
                .OrderByDescending(p => p.Groep, StringComparer.Ordinal)
                .ThenBy(p => p.Nummer)
                .Select(p => new SelectListItem(p.Kort, p.Code, p.Code == Filter.Profiel)),
        ];

    public DateTime HoudbaarTot { get; private set; }

    /// <summary>The page shows nothing but the register of the region; looking back reads more than that.</summary>
    public async Task<string?> Kenmerk(CancellationToken ct) =>
        Filter.Op is null
            ? FormattableString.Invariant($"{await register.Teller(ct)} {await register.AlleenMetVoorstel(ct)}")
            : null;

    [Handeling("portfolio.lezen")]
    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    [Handeling("aanbod.wijzigen")]
    public async Task<IActionResult> OnPostVrijAsync(Guid id, string? vrij, int versie, CancellationToken ct)
    {
        if (!int.TryParse(vrij, NumberStyles.None, CultureInfo.InvariantCulture, out var aantal))
        {
            return await Herstel(id, vrij, "Vul een heel getal in, 0 of meer.", ct);
        }
        if (await bevestigen.Voer(id, aantal, versie, Wijze.Scherm, ct) is { } weigering)
        {
            return await Herstel(id, vrij, weigering.Tekst, ct);
        }
        return this.Klaar(Filter.Adres() + "#aanbod-" + id, "Opgeslagen en bevestigd.");
    }

    [Handeling("aanbod.wijzigen")]
    public async Task<IActionResult> OnPostActueelAsync(Guid locatie, CancellationToken ct)
    {
        var aantal = await bevestigen.NogActueel(locatie, Wijze.Scherm, ct);
        return this.Klaar(Filter.Adres(), Actueelblad.Melding(aantal));
    }

    public Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct) =>
        conflict.Van((Aanbod)huidig, AanbodInvoer.Cel, Filter.Adres(), ct);

    private async Task<IActionResult> Herstel(Guid id, string? getypt, string tekst, CancellationToken ct)
    {
        Geweigerd = (id, getypt ?? "", tekst);
        ModelState.AddModelError($"vrij-{id}", tekst);
        await Laad(ct);
        return this.Herstel();
    }

    private async Task Laad(CancellationToken ct)
    {
        Nu = klok.Nu;
        Vandaag = Klok.Datum(Nu);
        MagVasthouden = !IsTerugblik && poort.Mag("aanbod.vasthouden");
        MagEigen = !IsTerugblik && poort.Mag("aanbod.wijzigen");
        var beeld = IsTerugblik ? await register.Op(Filter.Op!.Value, ct) : await register.Nu(ct);
        Zicht = beeld.Zicht;
        Stroom = IsTerugblik ? null : FormattableString.Invariant($"/portfolio/live?stand={beeld.Teller}");
        HoudbaarTot = beeld.HoudbaarTot;
        Beeld = OverzichtVraag.Maak(beeld, Filter);
    }
}
