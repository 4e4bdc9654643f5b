using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>The tasks that decisions give. What others read names a card and a place, never a case.</summary>
internal sealed class Besluittaken(
    TaakStellen taken,
    Ontheffingdaden ontheffingen,
    Plaatstoets toets,
    Zoekvraagboek boek,
    Plekkenboek plekken,
    Plekmelder melder,
    IHandelende wie,
    Klok klok
)
{
    /// <summary>A task for the organisation of who takes the decision on.</summary>
    public Taak VoorWie(Besluitzaak zaak, string tekst) =>
        Stel(zaak, zaak.Wie.OrganisatieId, Taaksoort.Afspraak, tekst);

    /// <summary>Asks who decides on the first point that does not fit for an exception.</summary>
    public async Task<Gevolg> Ontheffing(Besluitzaak zaak, CancellationToken ct)
    {
        if (await Paar(zaak, ct) is not { Plek.Gast: false } paar)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.PlekNodig);
        }
        var regel = paar.Regels.FirstOrDefault(r => Ontheffingregels.KanVragen(r.Oordeel, r.Beslisser));
        if (regel is null)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.NietsTeVragen);
        }
        var taak = await ontheffingen.Vraag(zaak.Zoekvraag!, paar.Plek, regel, ct, Tafelbron.Werken, zaak.Uiterlijk);
        return new Gevolg($"{regel.Label.ToLowerInvariant()} bij {paar.Plek.Plaats.Naam}") { TaakId = taak?.Id };
    }

    /// <summary>Asks who knows what is missing: the provider about its place, the organisation that seeks about its case.</summary>
    public async Task<Gevolg> Gegeven(Besluitzaak zaak, CancellationToken ct)
    {
        if (zaak is { Kaart: null, AanbodId: { } los })
        {
            return await Plek(zaak, los, ct);
        }
        if (zaak.Zoekvraag is not { } z)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.KaartNodig);
        }
        if (zaak.AanbodId is null)
        {
            return new Gevolg("") { TaakId = Stel(zaak, z.EigenaarId, Taaksoort.Gegeven, "vul de gegevens aan").Id };
        }
        var paar = await Paar(zaak, ct);
        var regel = paar?.Regels.FirstOrDefault(r => r.Oordeel == Oordeel.Onbekend);
        if (regel is null)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.NietsTeVragen);
        }
        var label = regel.Label.ToLowerInvariant();
        var taak =
            regel.Beslisser == Beslisser.Indiener
                ? Stel(zaak, z.EigenaarId, Taaksoort.Gegeven, $"vul aan: {label}")
                : await taken.VraagAanbieder(z, paar!.Plek, regel, ct, zaak.Uiterlijk, Tafelbron.Werken);
        return new Gevolg($"{label} bij {paar!.Plek.Plaats.Naam}") { TaakId = taak.Id };
    }

    // A place that nobody confirmed: the owner is asked at once, and has a task until the day.
    private async Task<Gevolg> Plek(Besluitzaak zaak, Guid aanbodId, CancellationToken ct)
    {
        if (await plekken.Een(aanbodId, ct) is not { Gast: false } plek)
        {
            return Gevolg.Niet(nameof(Besluitinvoer.Onderwerp), Weigeringen.PlekNodig);
        }
        await melder.Vraag(aanbodId, Plekvraag.KloptNog, ct);
        var taak = new Taak
        {
            Id = Guid.NewGuid(),
            Regio = zaak.Sessie.Regio,
            EigenaarId = plek.Plaats.AanbiederId,
            EenheidId = plek.Plaats.EenheidId,
            AanbodId = aanbodId,
            Soort = Taaksoort.Plek,
            Onderwerp = "VRS",
            Tekst = $"{plek.Plaats.Naam}: bevestig de plek, of pas het aantal aan. Vraag van de plaatsingstafel.",
            Uiterlijk = zaak.Uiterlijk,
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = $"{wie.Naam}, {wie.OrganisatieNaam}",
        };
        taken.Stel(taak, Tafelbron.Werken);
        return new Gevolg($"bevestiging van {plek.Plaats.Naam}") { TaakId = taak.Id };
    }

    private Taak Stel(Besluitzaak zaak, Guid eigenaar, Taaksoort soort, string tekst)
    {
        var eigen = zaak.Zoekvraag is { } z && z.EigenaarId == eigenaar;
        var kaart = zaak.Kaart is { } k ? $", kaart {k.Nummer}" : "";
        var taak = new Taak
        {
            Id = Guid.NewGuid(),
            Regio = zaak.Sessie.Regio,
            EigenaarId = eigenaar,
            // Only who brought the case in is led to it.
            ZoekvraagId = eigen ? zaak.Zoekvraag!.Id : null,
            Soort = soort,
            Tekst = $"Plaatsingstafel van {zaak.Sessie.Datum:d-M-yyyy}{kaart}: {tekst}",
            Uiterlijk = zaak.Uiterlijk,
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = $"{wie.Naam}, {wie.OrganisatieNaam}",
        };
        taken.Stel(taak, Tafelbron.Werken);
        return taak;
    }

    private async Task<Gevraagdpaar?> Paar(Besluitzaak zaak, CancellationToken ct)
    {
        if (
            zaak is not { Zoekvraag: { } z, AanbodId: { } aanbod }
            || await toets.Van(z, aanbod, ct) is not { } getoetst
        )
        {
            return null;
        }
        var beeld = await boek.Beeld(z, ct);
        return new Gevraagdpaar(
            getoetst.Plek,
            Criteriumregel.Van(new Vergelijking(getoetst.Plek, getoetst.Uitkomst), beeld)
        );
    }

    /// <summary>A place with every criterion that has something to say.</summary>
    private sealed record Gevraagdpaar(Plek Plek, IReadOnlyList<Criteriumregel> Regels);
}
