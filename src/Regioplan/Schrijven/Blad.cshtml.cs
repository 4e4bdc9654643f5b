using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave.Conflicten;
using Regiotafel.Weergave.Formulieren;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Where one section is written. Nothing typed is lost: not by a conflict, a lost connection or a colleague who takes over.</summary>
internal sealed class BladModel(
    Plandossier dossier,
    Sectieschrijver schrijver,
    Reviewzaken review,
    Plancijferlezer cijferlezer,
    Bekendenamen namen,
    Tekstkeur keur,
    Werkeenheid werk,
    IHandelende wie,
    Klok klok
) : PageModel, IConflictpagina
{
    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The script asks: it wants to know how it went, and no page.</summary>
    [BindProperty]
    public bool Stil { get; set; }

    /// <summary>Of the page that writes; each one that is opened has its own.</summary>
    [BindProperty]
    public Guid Venster { get; set; }

    /// <summary>Mark of the unsaved text that the page shows.</summary>
    [BindProperty]
    public string? Bekend { get; set; }

    /// <summary>Mark of the text from another page that its author read here and lets go.</summary>
    [BindProperty]
    public string? Gezien { get; set; }

    /// <summary>A suggestion, a figure or the text of another page that somebody chose: it goes below the text.</summary>
    [BindProperty]
    public string? Toevoegen { get; set; }

    [BindProperty]
    public string? Sleutel { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>What looks like a name in the sentence is no person.</summary>
    [BindProperty]
    public bool GeenPersoon { get; set; }

    public Schrijfadres Adres { get; private set; } = null!;
    public Sectievorm Vorm { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public Sectie Sectie { get; private set; } = null!;
    public Slot Slot { get; private set; } = null!;

    /// <summary>The own text that was not saved; null when there is none.</summary>
    public Kladtekst? Klad { get; private set; }

    /// <summary>What another page of the same author typed; it stays until its author decides.</summary>
    public Kladtekst? Ander { get; private set; }

    /// <summary>What was sent is on this page and perhaps nowhere else.</summary>
    public bool IsGeweigerd { get; private set; }

    /// <summary>Where the browser keeps what is typed: a name for this person, plan and section that tells nothing.</summary>
    public string Kladplek => Kladvenster.Merk($"{wie.GebruikerId} {Plan.Id} {Vorm.Code}");

    private Kladvenster Vanaf => new(Venster, Gezien is { Length: > 0 } ? Gezien : Bekend);

    /// <summary>Texts that colleagues typed here and did not save.</summary>
    public IReadOnlyList<Kladtekst> VanAnderen { get; private set; } = [];

    /// <summary>The figures as they are now, and what can be said with them.</summary>
    public Schrijfhulp Hulp { get; private set; } = null!;

    public bool SchrijftEenAnder => Slot.IsVanEenAnder(wie.GebruikerId, klok.Nu);

    /// <summary>What the field holds is kept here already, saved or not yet.</summary>
    public bool IsBewaard => Tekstregel.Schoon(Tekst) is var tekst && (tekst == Sectie.Tekst || tekst == Klad?.Tekst);

    /// <summary>What is typed can be saved.</summary>
    public bool MagSchrijven => Plan.IsTeSchrijven && !SchrijftEenAnder;

    /// <summary>The text in the field began with an older version than the one that is saved now.</summary>
    public bool IsIngehaald =>
        HeeftVeld && Versie < Sectie.Versie && Sectie.Auteur is not null && Tekstregel.Schoon(Tekst) != Sectie.Tekst;

    /// <summary>Who looks saved the section last.</summary>
    public bool IsEigen => Sectie.AuteurId == wie.GebruikerId;

    /// <summary>There is a field to write in. What was refused comes back in it, also when somebody else writes here by now.</summary>
    public bool HeeftVeld => MagSchrijven || IsGeweigerd;

    [Handeling(Plandossier.Bewerken)]
    public async Task OnGetAsync(string regio, string editie, string sectie, CancellationToken ct)
    {
        await Laad(Schrijfadres.Van(regio, editie), sectie, ct);
        // Begun with an older version: saving then meets the newer one, and shows both.
        (Tekst, Versie) = Klad is { } klad ? (klad.Tekst, klad.Basis) : (Sectie.Tekst, Sectie.Versie);
        await Help(ct);
    }

    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostAsync(string regio, string editie, string sectie, CancellationToken ct)
    {
        Adres = Schrijfadres.Van(regio, editie);
        return await schrijver.Bewaar(Adres, sectie, Tekst, Versie, Vanaf, ct) is { } weigering
            ? await Opnieuw(sectie, weigering, ct)
            : this.Klaar(Adres.Sectie(sectie), "De tekst is opgeslagen.");
    }

    /// <summary>Keeps what is typed so far; the other writers of the plan can see it too.</summary>
    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostKladAsync(string regio, string editie, string sectie, CancellationToken ct)
    {
        Adres = Schrijfadres.Van(regio, editie);
        var afloop = await schrijver.Klad(Adres, sectie, Tekst, Versie, Vanaf, ct);
        if (Stil)
        {
            return Antwoord(afloop, afloop.IsVanMij ? null : await Schrijver(sectie, ct));
        }
        return afloop.Weigering is { } weigering
            ? await Opnieuw(sectie, weigering, ct)
            : this.Klaar(
                Adres.Sectie(sectie),
                "Uw tekst is tussentijds bewaard, en nog niet opgeslagen. Wie meeschrijft aan dit regioplan, kan hem wel al zien."
            );
    }

    /// <summary>Puts what somebody chose below the text, as a text that is not saved yet.</summary>
    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostVoegToeAsync(
        string regio,
        string editie,
        string sectie,
        CancellationToken ct
    )
    {
        Adres = Schrijfadres.Van(regio, editie);
        Tekst = Tekstregel.Schoon(Tekst) is { Length: > 0 } tekst ? $"{tekst}\n\n{Toevoegen}" : Toevoegen;
        return (await schrijver.Klad(Adres, sectie, Tekst, Versie, Vanaf, ct)).Weigering is { } weigering
            ? await Opnieuw(sectie, weigering, ct)
            : this.Klaar(Adres.Sectie(sectie), "De zin staat onder uw tekst. Zet hem waar hij hoort en kies Sla op.");
    }

    /// <summary>Stands for a number typed by hand or a doubtful assertion.</summary>
    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostAanvaardAsync(
        string regio,
        string editie,
        string sectie,
        CancellationToken ct
    )
    {
        Adres = Schrijfadres.Van(regio, editie);
        var naam = await keur.Keur(wie.Regio, [(nameof(Reden), Reden)], [], GeenPersoon, ct);
        if ((naam?.Weigering ?? await review.Aanvaard(Adres, sectie, Sleutel ?? "", Reden, ct)) is not { } weigering)
        {
            return this.Klaar(Adres.Sectie(sectie), "Deze zin mag blijven staan.");
        }
        await OnGetAsync(regio, editie, sectie, ct);
        return this.Herstel(nameof(Reden), weigering);
    }

    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostGooiWegAsync(
        string regio,
        string editie,
        string sectie,
        CancellationToken ct
    )
    {
        Adres = Schrijfadres.Van(regio, editie);
        return await schrijver.GooiWeg(Adres, sectie, Vanaf, ct) is null
            ? this.Klaar(Adres.Sectie(sectie), "Uw tekst is weggegooid. U ziet weer wat is opgeslagen.")
            : this.Klaar(
                Adres.Sectie(sectie),
                "In een ander venster typte u verder. Die tekst staat hieronder, en is niet weggegooid."
            );
    }

    [Handeling(Plandossier.Bewerken)]
    public async Task<IActionResult> OnPostNeemOverAsync(
        string regio,
        string editie,
        string sectie,
        CancellationToken ct
    )
    {
        Adres = Schrijfadres.Van(regio, editie);
        await schrijver.NeemOver(Adres, sectie, ct);
        // From a page that was refused: what stands in its field goes along.
        if (
            Tekst is not null
            && (await schrijver.Klad(Adres, sectie, Tekst, Versie, Vanaf, ct)).Weigering is { } weigering
        )
        {
            return await Opnieuw(sectie, weigering, ct);
        }
        return this.Klaar(Adres.Sectie(sectie), "U schrijft nu in deze sectie.", "Wat uw collega typte, is bewaard.");
    }

    public async Task<Conflictzijde> Opgeslagen(object huidig, CancellationToken ct)
    {
        // What was refused is undone by now: who leaves the page with both texts finds his own one back here.
        dossier.Vergeet();
        var code = (string)RouteData.Values["sectie"]!;
        var afloop = await werk.Doe(() => schrijver.Klad(Adres, code, Tekst, Versie, Vanaf, ct), ct);
        var nu = await dossier.Opgeslagen(Adres, code, ct);
        return Sectieblad.Zijde(Adres, nu, klok.Nu, [Conflictveld.Tekst(nameof(Tekst), "Tekst", nu.Tekst)]) with
        {
            Noot = afloop.Weigering is null
                ? "Uw versie is bewaard, maar nog niet opgeslagen. U vindt uw tekst terug als u deze sectie weer opent."
                : "Let op: uw versie staat alleen op deze pagina. In een ander venster typte u een andere tekst in deze sectie, en die blijft bewaard.",
        };
    }

    private async Task<IActionResult> Opnieuw(string sectie, Weigering weigering, CancellationToken ct)
    {
        var vanaf = Vanaf;
        await Laad(Adres, sectie, ct);
        IsGeweigerd = true;
        if (Klad is { } klad && !vanaf.MagVervangen(klad, Tekstregel.Schoon(Tekst)))
        {
            // Both are on the page then, but showing is not choosing: nothing takes the place of the other before its author says so.
            (Ander, Klad, Bekend) = (klad, null, vanaf.Bekend);
        }
        await Help(ct);
        return this.Herstel(nameof(Tekst), weigering);
    }

    private ContentResult Antwoord(Kladafloop afloop, Slot? ander) =>
        Content(
            JsonSerializer.Serialize(
                new
                {
                    op = Planwoorden.Uur(klok.Nu),
                    geweigerd = afloop.Weigering?.Tekst,
                    venster = afloop.Ander is { } tekst
                        ? new { tekst.Tekst, Bekend = Kladvenster.Merk(tekst.Tekst) }
                        : null,
                    ander = ander?.Wie,
                    nieuwer = afloop.Nieuwer,
                }
            ),
            "application/json"
        );

    private async Task<Slot?> Schrijver(string code, CancellationToken ct)
    {
        var plan = await dossier.Haal(Adres, Plandossier.Bewerken, ct);
        var slot = await dossier.Slot(await dossier.Sectie(plan, code, versie: null, ct), ct);
        return slot.IsVanEenAnder(wie.GebruikerId, klok.Nu) ? slot : null;
    }

    private async Task Help(CancellationToken ct)
    {
        var aanvaard = (await dossier.Aanvaardingen(Plan, ct)).Where(a => a.SectieId == Sectie.Id);
        Hulp = Schrijfhulp.Maak(
            Vorm,
            await cijferlezer.Nieuwste(Adres.Regio, Adres.Sjabloon, ct),
            Tekst ?? "",
            [.. aanvaard],
            await namen.Lees(Plan.Regio, ct)
        );
    }

    private async Task Laad(Schrijfadres adres, string code, CancellationToken ct)
    {
        Adres = adres;
        Vorm = adres.Vorm(code);
        Plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        Sectie = await dossier.Sectie(Plan, code, versie: null, ct);
        Slot = await dossier.Slot(Sectie, ct);
        var kladden = await dossier.Kladden(Sectie, ct);
        Klad = kladden.FirstOrDefault(k => k.WieId == wie.GebruikerId);
        (Venster, Bekend) = (Guid.NewGuid(), Klad is { } klad ? Kladvenster.Merk(klad.Tekst) : "");
        VanAnderen = [.. kladden.Where(k => k.WieId != wie.GebruikerId)];
    }
}
