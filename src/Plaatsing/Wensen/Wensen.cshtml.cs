using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Plaatsing.Wensen;

/// <summary>The wishes of a client, one part of the facts of a zoekvraag.</summary>
internal sealed class WensenModel(Zoekvraagdossier dossier, WensenVastleggen vastleggen, Wensdoelen doelen)
    : PageModel,
        IConflictpagina
{
    /// <summary>Name of this part in the address.</summary>
    public const string Deel = "wensen";

    private const int MinsteGraag = 3;
    private const int MinsteNiet = 2;
    private const int Meeste = 12;

    private IReadOnlyList<Wensdoel> keuzes = [];

    [BindProperty]
    public Wensinvoer Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    public Zoekvraagbeeld Beeld { get; private set; } = null!;

    public Delenwijzer Wijzer => new(Beeld.Zoekvraag.Id, Beeld.Dag, Deel);

    public IEnumerable<SelectListItem> Keuzes =>
        keuzes.Select(d => new SelectListItem($"{Soort(d.Soort)}: {d.Naam}", d.Waarde));

    [Handeling(WensenVastleggen.Handeling)]
    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        await Teken(id, ct);
        Invoer = Wensinvoer.Van(Beeld);
        Vul();
    }

    [Handeling(WensenVastleggen.Handeling)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid && Invoer.Graag.Count + Invoer.Niet.Count <= 2 * Meeste)
        {
            if (await vastleggen.Voer(id, Versie, Invoer, ct) is not { } fout)
            {
                return this.Klaar($"/plaatsing/zoekvraag/{id}", "De wensen zijn opgeslagen.");
            }
            ModelState.AddModelError(
                fout.Veld.Length == 0 ? "" : $"{nameof(Invoer)}.{fout.Veld}",
                fout.Weigering.Tekst
            );
        }
        await Teken(id, ct);
        Vul();
        return this.Herstel();
    }

    public async Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct)
    {
        await Teken(((Zoekvraag)huidig).Id, ct);
        var (nu, z) = (Wensinvoer.Van(Beeld), Beeld.Zoekvraag);
        var laatste = await dossier.Laatste(z.Id, ct);
        var namen = keuzes.ToDictionary(d => d.Waarde, d => d.Naam, StringComparer.Ordinal);
        string Naam(string sleutel) => namen.GetValueOrDefault(sleutel, sleutel);
        return new Conflictzijde(
            $"Zoekvraag {z.Code}, wensen",
            laatste.Door,
            Klok.Lokaal(laatste.Op),
            z.Versie,
            $"/plaatsing/zoekvraag/{z.Id}",
            [
                .. Enumerable
                    .Range(0, Rijen(nu.Graag.Count, MinsteGraag))
                    .Select(i =>
                        Conflictveld.Keuze($"Invoer.Graag[{i}]", $"Wens {i + 1}", nu.Graag.ElementAtOrDefault(i), Naam)
                    ),
                Conflictveld.JaNee("Invoer.AlleenVoorkeur", "Alleen deze plekken", nu.AlleenVoorkeur),
                .. Enumerable
                    .Range(0, Rijen(nu.Niet.Count, MinsteNiet))
                    .SelectMany(i =>
                        new[]
                        {
                            Conflictveld.Keuze(
                                $"Invoer.Niet[{i}]",
                                $"Hier niet, {i + 1}",
                                nu.Niet.ElementAtOrDefault(i),
                                Naam
                            ),
                            Conflictveld.Datum(
                                $"Invoer.NietTot[{i}]",
                                $"Tot, {i + 1}",
                                nu.NietTot.ElementAtOrDefault(i)
                            ),
                        }
                    ),
            ]
        )
        {
            Organisatie = laatste.Organisatie,
        };
    }

    private static string Soort(Voorkeurdoel soort) =>
        soort switch
        {
            Voorkeurdoel.Aanbieder => "aanbieder",
            Voorkeurdoel.Locatie => "locatie",
            _ => "eenheid",
        };

    // One empty line more than there are wishes.
    private static int Rijen(int aantal, int minste) => Math.Min(Meeste, Math.Max(minste, aantal + 1));

    private void Vul()
    {
        while (Invoer.Graag.Count < Rijen(Invoer.Graag.Count(g => !string.IsNullOrEmpty(g)), MinsteGraag))
        {
            Invoer.Graag.Add(null);
        }
        while (Invoer.Niet.Count < Rijen(Invoer.Niet.Count(n => !string.IsNullOrEmpty(n)), MinsteNiet))
        {
            Invoer.Niet.Add(null);
        }
        while (Invoer.NietTot.Count < Invoer.Niet.Count)
        {
            Invoer.NietTot.Add(null);
        }
    }

    private async Task Teken(Guid id, CancellationToken ct)
    {
        Beeld = await dossier.Lees(id, WensenVastleggen.Handeling, ct);
        keuzes = await doelen.Lees(Beeld, ct);
    }
}
