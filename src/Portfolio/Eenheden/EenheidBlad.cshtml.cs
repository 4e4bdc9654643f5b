using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Eenheden;

/// <summary>One fact as the page shows it: unknown is a value of its own.</summary>
internal sealed record Feitregel(string Onderwerp, string Waarde, string Bron, bool Bekend);

/// <summary>One unit with all it is for and has, its offers, and what changed.</summary>
internal sealed class EenheidBladModel(
    Registerblik register,
    Plekgeschiedenis geschiedenis,
    IPoort poort,
    IEnumerable<IEenheidwijzer> wijzers
) : PageModel
{
    /// <summary>Page of the history.</summary>
    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public Plekblad Plek { get; private set; } = null!;
    public EenheidBeeld Eenheid { get; private set; } = null!;
    public LocatieBeeld Locatie { get; private set; } = null!;
    public string Aanbieder { get; private set; } = "";

    /// <summary>Pages of other rooms about this unit.</summary>
    public IReadOnlyList<Wijzer> Wijzers { get; private set; } = [];

    /// <summary>Facts with text for nobody but the matching: how many, for who may not read them.</summary>
    public int Verborgen { get; private set; }

    public IEnumerable<Feitregel> Voorzieningen => Feiten(FeitSoort.Voorziening);
    public IEnumerable<Feitregel> Contraindicaties => Feiten(FeitSoort.Contraindicatie);

    public IEnumerable<Feitregel> Financiering =>
        Enum.GetValues<Financieringsbasis>()
            .Select(b =>
                Eenheid.Financiering.FirstOrDefault(f => f.Basis == b) is { } f
                    ? new Feitregel(b.Naam(), f.Woorden(), "", Bekend: true)
                    : new Feitregel(b.Naam(), "onbekend", "", Bekend: false)
            );

    [Handeling("portfolio.lezen")]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        var eigen = await register.Nu(ct);
        var beeld = eigen.Eenheden.ContainsKey(id) ? eigen : eigen.Gasten;
        Eenheid = beeld.Eenheden.GetValueOrDefault(id) ?? throw new NietGevonden(nameof(Eenheid));
        Locatie = beeld.Locaties[Eenheid.LocatieId];
        Aanbieder = beeld.Aanbieders[Locatie.AanbiederId].Naam;
        var doel = Registerdoel.Van(Eenheid) with { Voor = beeld.Voor };
        var zicht = Zicht.Van(poort, doel);
        Wijzers = [.. wijzers.SelectMany(w => w.Van(doel))];
        Verborgen = zicht.Voorwaarden ? 0 : Eenheid.Feiten.Count(f => f.Zichtbaar == Zichtbaar.AlleenToets);
        var vraag = new Locaties.Plekvraag(beeld, [Eenheid], zicht, Math.Max(1, Blad), $"/portfolio/eenheden/{id}");
        Plek = await geschiedenis.Lees(vraag, ct);
    }

    /// <summary>Every fact of the list, also those that nobody gave; what is for matching only stays out.</summary>
    private IEnumerable<Feitregel> Feiten(FeitSoort soort)
    {
        var dag = Plek.Vandaag;
        var codes =
            soort == FeitSoort.Voorziening
                ? Voorziening.Lijst.GeldigOp(dag).Select(v => v.Code)
                : Kenmerk.Lijst.GeldigOp(dag).Select(k => k.Code);
        foreach (var code in codes)
        {
            var feit = Eenheid.Feiten.FirstOrDefault(f => f.Soort == soort && f.Code == code);
            if (feit is { Zichtbaar: Zichtbaar.AlleenToets } && !Plek.Zicht.Voorwaarden)
            {
                continue;
            }
            var onderwerp = Feitwoorden.Onderwerp(soort, code, dag);
            yield return feit is null
                ? new Feitregel(onderwerp, "onbekend", "", Bekend: false)
                : new Feitregel(
                    onderwerp,
                    feit.Waarde.Naam(),
                    $"{feit.Bron.Naam()}, {feit.Datum:d-M-yyyy}"
                        + (feit.Zichtbaar == Zichtbaar.AlleenToets ? ", alleen voor de toets" : ""),
                    Bekend: true
                );
        }
    }
}
