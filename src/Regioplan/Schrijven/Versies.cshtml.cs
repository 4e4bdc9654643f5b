using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Every text that a section had: what changed between two of them, and a button that puts one back.</summary>
internal sealed class VersiesModel(Plandossier dossier, Sectieschrijver schrijver, Klok klok)
    : PageModel,
        IConflictpagina
{
    /// <summary>The version to look at; without it the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Toon { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    [BindProperty]
    public int Nummer { get; set; }

    public Schrijfadres Adres { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public Sectievorm Vorm { get; private set; } = null!;
    public Sectie Sectie { get; private set; } = null!;
    public IReadOnlyList<Sectieversie> Alle { get; private set; } = [];
    public Sectieversie? Gekozen { get; private set; }
    public IReadOnlyList<Verschilregel> Verschil { get; private set; } = [];

    [Handeling(Plandossier.Bewerken)]
    public Task OnGetAsync(string regio, string editie, string sectie, CancellationToken ct) =>
        Laad(Schrijfadres.Van(regio, editie), sectie, ct);

    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostAsync(string regio, string editie, string sectie, CancellationToken ct)
    {
        Adres = Schrijfadres.Van(regio, editie);
        if (await schrijver.ZetTerug(Adres, sectie, Nummer, Versie, ct) is not { } weigering)
        {
            return this.Klaar(Adres.Sectie(sectie), $"Versie {Nummer} is teruggezet, als nieuwe versie.");
        }
        await Laad(Adres, sectie, ct);
        return this.Herstel("", weigering);
    }

    public async Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct)
    {
        var nu = await dossier.Opgeslagen(Adres, (string)RouteData.Values["sectie"]!, ct);
        var laatste = (await dossier.Versies(nu, ct)).Select(v => (int?)v.Nummer).FirstOrDefault();
        return Sectieblad.Zijde(
            Adres,
            nu,
            klok.Nu,
            [Conflictveld.Getal(nameof(Nummer), "De tekst van versie", laatste)]
        );
    }

    private async Task Laad(Schrijfadres adres, string code, CancellationToken ct)
    {
        Adres = adres;
        Vorm = adres.Vorm(code);
        Plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        Sectie = await dossier.Sectie(Plan, code, versie: null, ct);
        Alle = await dossier.Versies(Sectie, ct);
        Gekozen =
            Toon is { } nummer
                ? Alle.FirstOrDefault(v => v.Nummer == nummer) ?? throw new NietGevonden(nameof(Sectieversie))
            : Alle is [var laatste, ..] ? laatste
            : null;
        if (Gekozen is { } gekozen)
        {
            var eerder = Alle.FirstOrDefault(v => v.Nummer < gekozen.Nummer);
            Verschil = Tekstverschil.Tussen(eerder?.Tekst ?? "", gekozen.Tekst);
        }
    }
}
