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

    /// <summary>Working days to answer a question about a place.</summary>
    public const int Antwoorddagen = 5;

    /// <summary>Asks the provider about one criterion of one of its places; asking the same twice is one question.</summary>
    public async Task VraagAanbieder(Zoekvraag zoekvraag, Plek plek, Criteriumregel regel, CancellationToken ct)
    {
        var onbekend = regel.Oordeel == Oordeel.Onbekend;
        var label = regel.Label.ToLowerInvariant();
        if (await IsGevraagd(plek.AanbodId, regel.Code, ct))
        {
            return;
        }
        var taak = new Taak
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            EigenaarId = plek.Plaats.AanbiederId,
            EenheidId = plek.Plaats.EenheidId,
            AanbodId = plek.AanbodId,
            Soort = onbekend ? Taaksoort.Plek : Taaksoort.Ontheffing,
            Onderwerp = regel.Code,
            Tekst = onbekend
                ? $"{plek.Plaats.Naam}: vul aan of bevestig: {label}. Vraag van {wie.OrganisatieNaam}."
                : $"{plek.Plaats.Naam}: kan een uitzondering bij {label}? Vraag van {wie.OrganisatieNaam}.",
            Uiterlijk = Werkdagen.Na(klok.Vandaag, Antwoorddagen),
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = $"{wie.Naam}, {wie.OrganisatieNaam}",
        };
        db.Taken.Add(taak);
        db.Noteer(
            new Gebeurtenis("matching.uitvoeren", "aanmaken", nameof(Taak), taak.Id, taak.Regio) { VersieNa = 1 }
        );
        verloop.Schrijf(zoekvraag, "gevraagd", naar: $"{label}, aan {plek.Plaats.Aanbieder}");
        verloop.Noteer(zoekvraag, "matching.uitvoeren", "vragen", regel.Code);
        await db.Bewaar(ct);
    }

    /// <summary>The organisation that was asked says that it is done.</summary>
    public async Task RondAf(Guid id, CancellationToken ct)
    {
        var taak = await poort.Haal(db.Taken, id, versie: null, Handeling, ct);
        taak.RondAf(Taakstand.Gedaan, wie.Naam, klok.Nu);
        db.Noteer(
            new Gebeurtenis(Handeling, "afronden", nameof(Taak), taak.Id, taak.Regio)
            {
                Velden = [nameof(Taak.Stand)],
                VersieVoor = taak.Versie,
                VersieNa = taak.Versie + 1,
            }
        );
        await db.Bewaar(ct);
    }

    private Task<bool> IsGevraagd(Guid aanbodId, string criterium, CancellationToken ct) =>
        db.Taken.AnyAsync(t => t.AanbodId == aanbodId && t.Onderwerp == criterium && t.Stand == Taakstand.Open, ct);
}
