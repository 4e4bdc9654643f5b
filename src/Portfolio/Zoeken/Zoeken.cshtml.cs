using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Search: what fits now, what nearly fits, and who can do something about it.</summary>
internal sealed class ZoekenModel(Zoekregister register, IPoort poort, IHandelende wie) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public Zoekfilter Filter { get; set; } = new();

    public DateOnly Vandaag { get; private set; }
    public Plekzicht Zicht { get; private set; }
    public Totalen Totalen { get; private set; } = null!;
    public Zoekantwoord Antwoord { get; private set; } = null!;
    public IReadOnlyList<Facetgroep> Facetten { get; private set; } = [];
    public IReadOnlyDictionary<Facet, int> Aantallen { get; private set; } = new Dictionary<Facet, int>();
    public IReadOnlyList<Zoekresultaat> Passend { get; private set; } = [];
    public IReadOnlyList<Zoekresultaat> BijnaPassend { get; private set; } = [];

    /// <summary>Locations with a known place on the map, to measure from.</summary>
    public IReadOnlyList<LocatieBeeld> Locaties { get; private set; } = [];
    public bool MagVasthouden { get; private set; }

    public string? BijNaam => Locaties.FirstOrDefault(l => l.Id == Filter.Bij)?.Naam;

    [Handeling("portfolio.lezen")]
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var stand = await register.Nu(ct);
        Vandaag = stand.Beeld.Vandaag;
        Zicht = stand.Beeld.Zicht;
        Totalen = stand.Totalen;
        MagVasthouden = poort.Mag("aanbod.vasthouden");
        Locaties =
        [
            .. stand
                .Beeld.Locaties.Values.Where(l => l.X is not null && !(l.BeeindigdOp <= Vandaag))
                .OrderBy(l => l.Zoeknaam, StringComparer.Ordinal),
        ];
        Zoek(stand, Controleer());
        return Page();
    }

    /// <summary>Whether a choice stands in the search.</summary>
    public bool Gekozen(string veld, string code) =>
        veld switch
        {
            "fin" => Filter.Fin == code,
            "pro" => Filter.Pro == code,
            "lft" => Filter.Lft == code,
            "ges" => Filter.Ges == code,
            "lev" => Filter.Lev.Contains(code),
            "vrz" => Filter.Vrz.Contains(code),
            _ => Filter.Ken.Contains(code),
        };

    /// <summary>The name of a reason in the table of what does not fit.</summary>
    public string Reden(string criterium) =>
        criterium.Split('.') switch
        {
            [Zoektoets.Vol] => "Geen plek vrij",
            ["DAT"] => "Later vrij",
            ["VRZ", var code] => $"Niet aanwezig: {Labels.Voorziening(code, Vandaag)}",
            ["CON", var code] => $"Contra-indicatie: {Labels.Kenmerk(code, Vandaag)}",
            [var code, ..] => Criterium.Lijst.Van(code, Vandaag)!.Label,
            [] => criterium,
        };

    /// <summary>The same search without the criterion of a reason; null when it is not a choice of the searcher.</summary>
    public string? Zonder(string criterium)
    {
        var (veld, code) = criterium.Split('.') switch
        {
            ["VRZ", var c] => ("vrz", c),
            ["CON", var c] => ("ken", c),
            ["AFS"] => ("km", null),
            ["FIN" or "PRO" or "LFT" or "LEV" or "GES"] => (criterium.ToLowerInvariant(), null),
            _ => ("", (string?)null),
        };
        return veld.Length == 0 ? null : Filter.Adres(d => !(d.Veld == veld && (code is null || d.Waarde == code)));
    }

    /// <summary>Puts each fault at its field; a search with faults leaves those fields out.</summary>
    private Zoekfilter Controleer()
    {
        var fouten = Filter.Fouten(Vandaag).ToList();
        if (Filter.Bij is not null && BijNaam is null)
        {
            fouten.Add((nameof(Zoekfilter.Bij), "Kies een locatie uit de lijst."));
        }

        foreach (var (veld, tekst) in fouten)
        {
            ModelState.AddModelError(veld, tekst);
        }

        if (fouten.Count == 0 && ModelState.IsValid)
        {
            return Filter;
        }

        Response.StatusCode = 422;
        var leesbaar = fouten.Select(f => f.Veld).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Fin = Heel(nameof(Zoekfilter.Fin), Filter.Fin),
            Pro = Heel(nameof(Zoekfilter.Pro), Filter.Pro),
            Lft = Heel(nameof(Zoekfilter.Lft), Filter.Lft),
            Ges = Filter.Ges,
            Lev = Filter.Lev,
            Vrz = Filter.Vrz,
            Ken = Filter.Ken,
            Dat = Heel(nameof(Zoekfilter.Dat), Filter.Dat),
            Bij = leesbaar.Contains(nameof(Zoekfilter.Bij)) ? null : Filter.Bij,
        };

        string? Heel(string veld, string? waarde) => leesbaar.Contains(veld) ? null : waarde;
    }

    private void Zoek(Zoekstand stand, Zoekfilter filter)
    {
        var bij = Locaties.FirstOrDefault(l => l.Id == filter.Bij);
        var opdracht = filter.Opdracht(Vandaag, bij is { X: { } x, Y: { } y } ? new Punt(x, y) : null);
        Facetten = Facetlijst.Alle(Vandaag);
        var keuzes = Facetten.SelectMany(f => f.Keuzes).ToList();
        Antwoord = Zoeker.Zoek(stand.Index, opdracht, keuzes);
        Aantallen = keuzes.Zip(Antwoord.Facetten).ToDictionary(p => p.First, p => p.Second);
        Passend = [.. Antwoord.Passend.Select(Resultaat)];
        BijnaPassend = [.. Antwoord.BijnaPassend.Select(Resultaat)];

        Zoekresultaat Resultaat(Zoekplek plek) =>
            new(
                stand.Rijen[plek.AanbodId],
                plek,
                opdracht,
                // At home in another region is no reason to see more of it from here.
                !stand.Rijen[plek.AanbodId].Gast && stand.Rijen[plek.AanbodId].Aanbieder.Id == wie.OrganisatieId
            );
    }
}
