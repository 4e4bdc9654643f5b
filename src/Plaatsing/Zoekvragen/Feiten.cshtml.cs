using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Wensen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>One part of the facts of a zoekvraag, saved on its own.</summary>
internal sealed class FeitenModel(Zoekvraagdossier dossier, FeitenVastleggen vastleggen, Plekkenboek plekken, Klok klok)
    : PageModel,
        IConflictpagina
{
    private const string Handeling = "casus.wijzigen";

    [BindProperty]
    public Dictionary<string, string?> Waarden { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The ticked options of the one question that takes more than one.</summary>
    [BindProperty]
    public List<string> Meer { get; set; } = [];

    [BindProperty]
    public Feitbron Bron { get; set; } = Feitbron.Invoer;

    [BindProperty]
    public DateOnly? Datum { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    public Zoekvraagbeeld Beeld { get; private set; } = null!;
    public IReadOnlyList<Feitendeel> Delen { get; private set; } = [];
    public Feitendeel Deel { get; private set; } = null!;

    /// <summary>The part after this one; null after the last.</summary>
    public Feitendeel? Volgend => Delen.SkipWhile(d => d.Naam != Deel.Naam).Skip(1).FirstOrDefault();

    public static IEnumerable<SelectListItem> Bronnen =>
        [
            new("Eigen gegevens", nameof(Feitbron.Invoer)),
            new("Overleg met de aanbieder of aan tafel", nameof(Feitbron.Overleg)),
        ];

    [Handeling(Handeling)]
    public async Task OnGetAsync(Guid id, string deel, CancellationToken ct)
    {
        await Teken(id, deel, ct);
        Datum = klok.Vandaag;
        foreach (var vraag in Deel.Vragen)
        {
            var waarde = Beeld.Feiten.Waarde(vraag.Code);
            if (vraag.Meer)
            {
                Meer = [.. waarde?.Split('|') ?? []];
            }
            else
            {
                Waarden[vraag.Code] = waarde;
            }
        }
    }

    [Handeling(Handeling)]
    public async Task<IActionResult> OnPostAsync(Guid id, string deel, CancellationToken ct)
    {
        await Teken(id, deel, ct);
        Keur();
        if (ModelState.IsValid)
        {
            if (await vastleggen.Voer(id, Versie, Gevraagd(), new(Bron, Datum ?? klok.Vandaag), ct) is not { } fout)
            {
                var adres = $"/plaatsing/zoekvraag/{id}";
                return this.Klaar(
                    Volgend is { } verder ? $"{adres}/feiten/{verder.Naam}" : $"{adres}/{WensenModel.Deel}",
                    $"{Deel.Titel} is opgeslagen."
                );
            }
            ModelState.AddModelError(fout.Veld, fout.Weigering.Tekst);
        }
        return this.Herstel();
    }

    public async Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct)
    {
        var nu = await dossier.Lees(((Zoekvraag)huidig).Id, Handeling, ct);
        var laatste = await dossier.Laatste(nu.Zoekvraag.Id, ct);
        var velden = Deel.Vragen.Select(v =>
            Conflictveld.Keuzes(
                v.Meer ? nameof(Meer) : $"{nameof(Waarden)}[{v.Code}]",
                Woorden.Feit(v.Code, nu.Dag),
                nu.Feiten.Waarde(v.Code)?.Split(v.Meer ? '|' : '\0') ?? [],
                w => Woorden.Waarde(v.Code, w, nu.Dag)
            )
        );
        return new Conflictzijde(
            $"Zoekvraag {nu.Zoekvraag.Code}, {Deel.Titel.ToLowerInvariant()}",
            laatste.Door,
            Klok.Lokaal(laatste.Op),
            nu.Zoekvraag.Versie,
            $"/plaatsing/zoekvraag/{nu.Zoekvraag.Id}",
            [.. velden]
        )
        {
            Organisatie = laatste.Organisatie,
        };
    }

    // What has options takes one of them, and no form passes a typed fact off as one of an official file.
    private void Keur()
    {
        foreach (var vraag in Deel.Vragen.Where(v => v is { Keuzes: not null, Meer: false }))
        {
            var waarde = Waarden.GetValueOrDefault(vraag.Code);
            if (!string.IsNullOrEmpty(waarde) && vraag.Keuzes!.All(k => k.Value != waarde))
            {
                ModelState.AddModelError($"{nameof(Waarden)}[{vraag.Code}]", Weigeringen.WaardeOnbekend.Tekst);
            }
        }
        if (Bron is not (Feitbron.Invoer or Feitbron.Overleg))
        {
            ModelState.AddModelError(nameof(Bron), Weigeringen.WaardeOnbekend.Tekst);
        }
    }

    // Only what this part asks: a field too much in the form changes nothing.
    private Dictionary<string, string?> Gevraagd() =>
        Deel.Vragen.ToDictionary(
            v => v.Code,
            v =>
                v.Meer
                    ? string.Join('|', Meer.Order(StringComparer.Ordinal))
                    : Waarden.GetValueOrDefault(v.Code)?.Trim(),
            StringComparer.Ordinal
        );

    private async Task Teken(Guid id, string deel, CancellationToken ct)
    {
        Beeld = await dossier.Lees(id, Handeling, ct);
        var gemeenten = (await plekken.Eenheden(Beeld.Zoekvraag.Regio, ct))
            .Values.Select(p => p.Gemeente)
            .OfType<string>();
        Delen = Feitendeel.Alle(klok.Vandaag, gemeenten.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Deel = Delen.FirstOrDefault(d => d.Naam == deel) ?? throw new NietGevonden(nameof(Feitendeel));
    }
}
