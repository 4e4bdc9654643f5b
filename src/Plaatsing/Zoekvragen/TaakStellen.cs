using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Asks an organisation to do something before a day. What it reads names no case and no fact of a client.</summary>
internal sealed class TaakStellen(PlaatsingDb db, IPoort poort, IHandelende wie, Klok klok, Verloopboek verloop)
{
    /// <summary>Who may answer a proposal for a place may answer a question about it.</summary>
    public const string Handeling = "voorstel.beantwoorden";

    private const string Vragen = "matching.uitvoeren";

    /// <summary>Working days to answer a question about a place.</summary>
    public const int Antwoorddagen = 5;

    /// <summary>Asks the provider about one criterion of one of its places; asking the same twice is one question.</summary>
    public async Task<Taak> VraagAanbieder(
        Zoekvraag zoekvraag,
        Plek plek,
        Criteriumregel regel,
        CancellationToken ct,
        DateOnly? uiterlijk = null,
        string handeling = Vragen
    )
    {
        var onbekend = regel.Oordeel == Oordeel.Onbekend;
        var label = regel.Label.ToLowerInvariant();
        var soort = onbekend ? Taaksoort.Plek : Taaksoort.Ontheffing;
        if (await Gevraagd(plek.AanbodId, soort, regel.Code, ct) is { } bekend)
        {
            return bekend;
        }
        var taak = new Taak
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            EigenaarId = plek.Plaats.AanbiederId,
            EenheidId = plek.Plaats.EenheidId,
            AanbodId = plek.AanbodId,
            Soort = soort,
            Onderwerp = regel.Code,
            Tekst = onbekend
                ? $"{plek.Plaats.Naam}: vul aan of bevestig: {label}. Vraag van {wie.OrganisatieNaam}."
                : $"{plek.Plaats.Naam}: kan een uitzondering bij {label}? Vraag van {wie.OrganisatieNaam}.",
            Uiterlijk = uiterlijk ?? Werkdagen.Na(klok.Vandaag, Antwoorddagen),
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = $"{wie.Naam}, {wie.OrganisatieNaam}",
        };
        Stel(taak, handeling);
        verloop.Schrijf(zoekvraag, "gevraagd", naar: $"{label}, aan {plek.Plaats.Aanbieder}");
        verloop.Noteer(zoekvraag, handeling, "vragen", regel.Code);
        await db.Bewaar(ct);
        return taak;
    }

    /// <summary>Adds a task with its line in the log; the caller saves.</summary>
    public void Stel(Taak taak, string handeling)
    {
        db.Taken.Add(taak);
        db.Noteer(new Gebeurtenis(handeling, "aanmaken", nameof(Taak), taak.Id, taak.Regio) { VersieNa = 1 });
    }

    /// <summary>The organisation that was asked says that it is done.</summary>
    public async Task RondAf(Guid id, CancellationToken ct)
    {
        RondAf(await poort.Haal(db.Taken, id, versie: null, Handeling, ct), Taakstand.Gedaan, Handeling);
        await db.Bewaar(ct);
    }

    /// <summary>Ends a task with its line in the log; the caller saves.</summary>
    public void RondAf(Taak taak, Taakstand stand, string handeling)
    {
        if (taak.Stand != Taakstand.Open)
        {
            return;
        }
        taak.RondAf(stand, wie.Naam, klok.Nu);
        db.Noteer(
            new Gebeurtenis(handeling, "afronden", nameof(Taak), taak.Id, taak.Regio)
            {
                Velden = [nameof(Taak.Stand)],
                VersieVoor = taak.Versie,
                VersieNa = taak.Versie + 1,
            }
        );
    }

    private Task<Taak?> Gevraagd(Guid aanbodId, Taaksoort soort, string criterium, CancellationToken ct) =>
        db.Taken.FirstOrDefaultAsync(
            t => t.AanbodId == aanbodId && t.Soort == soort && t.Onderwerp == criterium && t.Stand == Taakstand.Open,
            ct
        );
}
