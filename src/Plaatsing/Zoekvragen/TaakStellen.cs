using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Asks an organisation to do something before a day. What it reads names no case and no fact of a client.</summary>
internal sealed class TaakStellen(PlaatsingDb db, IHandelende wie, Klok klok, Verloopboek verloop)
{
    /// <summary>Working days to answer a question about a place.</summary>
    public const int Antwoorddagen = 5;

    /// <summary>Asks the provider about one criterion of one of its places; asking the same twice is one question.</summary>
    public async Task VraagAanbieder(Zoekvraag zoekvraag, Plek plek, Criteriumregel regel, CancellationToken ct)
    {
        var onbekend = regel.Oordeel == Oordeel.Onbekend;
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
                ? $"{plek.Plaats.Naam}: vul aan bij {regel.Label.ToLowerInvariant()}. {regel.Zin}"
                : $"{plek.Plaats.Naam}: kan een uitzondering bij {regel.Label.ToLowerInvariant()}? Vraag van {wie.OrganisatieNaam}.",
            Uiterlijk = Werkdagen.Na(klok.Vandaag, Antwoorddagen),
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = $"{wie.Naam}, {wie.OrganisatieNaam}",
        };
        db.Taken.Add(taak);
        db.Noteer(
            new Gebeurtenis("matching.uitvoeren", "aanmaken", nameof(Taak), taak.Id, taak.Regio) { VersieNa = 1 }
        );
        verloop.Schrijf(zoekvraag, "gevraagd", naar: $"{regel.Label.ToLowerInvariant()}, aan {plek.Plaats.Aanbieder}");
        verloop.Noteer(zoekvraag, "matching.uitvoeren", "vragen", regel.Code);
        await db.Bewaar(ct);
    }
}
