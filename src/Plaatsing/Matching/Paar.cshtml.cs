using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Weergave.Formulieren;
using Regiotafel.Weergave.Merken;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>One place held against one zoekvraag: why, why not, who decides, and a button that asks them.</summary>
internal sealed class PaarModel(
    Zoekvraagdossier dossier,
    Vergelijker vergelijker,
    TaakStellen taken,
    Ontheffingdaden ontheffingen,
    IPoort poort
) : PageModel
{
    private const string Handeling = "matching.uitvoeren";

    public Zoekvraagbeeld Beeld { get; private set; } = null!;
    public Vergelijking Vergelijking { get; private set; } = null!;
    public IReadOnlyList<Criteriumregel> Regels => Criteriumregel.Van(Vergelijking, Beeld);

    /// <summary>What somebody set that stands in the way, besides the criteria.</summary>
    public IReadOnlyList<string> Oorzaken => Matching.Oorzaken.Van(Vergelijking, Beeld);
    public bool MagPassend => Passendwijzer.Mag(poort, Vergelijking.Plek.Plaats);
    public string Vrijzin =>
        char.ToUpperInvariant(Plekregel.Vrijzin(Vergelijking)[0]) + Plekregel.Vrijzin(Vergelijking)[1..];
    public string? Telefoon => Vergelijking.Plek.Telefoon;

    public bool MagVoorstellen =>
        Beeld.Zoekvraag.Zoekt
        && Vergelijking.Oordeel != Oordeel.Niet
        && !Vergelijking.Plek.Gast
        && (Vergelijking.HeeftPlek || Vergelijking.Plek.Indicatief)
        && poort.Mag("voorstel.doen", Beeld.Zoekvraag);

    /// <summary>What can be asked of the provider: a fact that it knows, or to let one rule go for this pair.</summary>
    public IReadOnlyList<Criteriumregel> Vragen =>
        Vergelijking.Plek.Gast ? [] : [.. Regels.Where(r => r.Beslisser == Beslisser.Aanbieder || IsOntheffing(r))];

    /// <summary>Who decides can let this go for this pair.</summary>
    public static bool IsOntheffing(Criteriumregel regel) => Ontheffingregels.KanVragen(regel.Oordeel, regel.Beslisser);

    /// <summary>It was asked and nobody has decided yet.</summary>
    public Ontheffing? Wacht(Criteriumregel regel) =>
        Beeld.Ontheffingen.FirstOrDefault(o =>
            o.Stand == Ontheffingstand.Gevraagd
            && o.EenheidId == Vergelijking.Plek.Plaats.EenheidId
            && o.Criterium == regel.Code
        );

    public Oordeelstand Stand =>
        Vergelijking.Oordeel switch
        {
            Oordeel.Past => Oordeelstand.Past,
            Oordeel.Niet => Oordeelstand.PastNiet,
            _ => Oordeelstand.Onbekend,
        };

    public string Slotzin =>
        Vergelijking.Oordeel switch
        {
            Oordeel.Past when Vergelijking.HeeftPlek && Oorzaken.Count == 0 => "Deze plek past bij alles wat we weten.",
            Oordeel.Past when Vergelijking.HeeftPlek =>
                "Deze plek past bij alles wat we weten, maar er speelt nog iets.",
            Oordeel.Past => "Deze plek past, maar is vol.",
            Oordeel.Niet => Indeweg(
                Vergelijking.Uitkomst.Punten.Count(p => p.Oordeel == Oordeel.Niet),
                Vergelijking.Uitkomst.Punten.Count(p => p.Oordeel == Oordeel.Onbekend)
            ),
            _ => "Er is nog iets niet bekend. Onbekend is geen nee.",
        };

    // What is not known is no obstacle yet, so it is counted apart.
    private static string Indeweg(int niet, int onbekend) =>
        (niet == 1 ? "1 voorwaarde staat in de weg" : $"{niet} voorwaarden staan in de weg")
        + (onbekend == 0 ? "." : $" en {onbekend} {(onbekend == 1 ? "is" : "zijn")} nog niet bekend.");

    [Handeling(Handeling)]
    public Task OnGetAsync(Guid id, Guid aanbod, CancellationToken ct) => Teken(id, aanbod, ct);

    [Handeling(Handeling)]
    public async Task<IActionResult> OnPostVraagAsync(Guid id, Guid aanbod, string? criterium, CancellationToken ct)
    {
        await Teken(id, aanbod, ct);
        if (Vragen.FirstOrDefault(r => r.Code == criterium) is not { } regel)
        {
            ModelState.AddModelError("", "Dit hoeft niet meer gevraagd te worden. Kijk hieronder hoe het nu staat.");
            return this.Herstel();
        }
        if (IsOntheffing(regel))
        {
            await ontheffingen.Vraag(Beeld.Zoekvraag, Vergelijking.Plek, regel, ct);
        }
        else
        {
            await taken.VraagAanbieder(Beeld.Zoekvraag, Vergelijking.Plek, regel, ct);
        }
        var aan =
            regel.Beslisser == Beslisser.Aanbieder
                ? Vergelijking.Plek.Plaats.Aanbieder
                : Ontheffingregels.Wie(regel.Beslisser!.Value);
        return this.Klaar($"/plaatsing/zoekvraag/{id}/plek/{aanbod}", $"De vraag staat bij {aan}.");
    }

    private async Task Teken(Guid id, Guid aanbod, CancellationToken ct)
    {
        Beeld = await dossier.Lees(id, Handeling, ct);
        Vergelijking = await vergelijker.Paar(Beeld, aanbod, ct) ?? throw new NietGevonden(nameof(Plek));
    }
}
