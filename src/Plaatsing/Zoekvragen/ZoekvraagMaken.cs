using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>Begins a zoekvraag: a code, who brings it in, and since when the client waits. All else is filled in afterwards.</summary>
internal sealed class ZoekvraagMaken(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Verloopboek verloop,
    StatusVoorstellen status,
    Huidigeplekken plekken
)
{
    private const string Handeling = "zoekvraag.aanmaken";

    public async Task<(Zoekvraag? Zoekvraag, Veldfout? Fout)> Voer(ZoekvraagInvoer invoer, CancellationToken ct)
    {
        if (invoer.Fouten(klok.Vandaag).FirstOrDefault() is { } fout)
        {
            return (null, fout);
        }
        var doorstroom = invoer.Soort == Zoekvraagsoort.Doorstroom;
        if (doorstroom && !(await plekken.Lees(ct)).ContainsKey(invoer.HuidigeEenheidId!.Value))
        {
            return (null, new Veldfout(nameof(invoer.HuidigeEenheidId), Weigeringen.HuidigePlekNodig));
        }
        var zoekvraag = new Zoekvraag
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.OrganisatieId,
            Eigenaar = wie.OrganisatieNaam,
            RegiehouderId = wie.GebruikerId,
            Regiehouder = wie.Naam,
            // Two equal draws of nine characters stop at the unique index, and the form can be sent again.
            Code = Casuscode.Trek(),
            Soort = invoer.Soort!.Value,
            WachtSinds = doorstroom ? null : invoer.WachtSinds,
            HuidigeEenheidId = doorstroom ? invoer.HuidigeEenheidId : null,
            VerkeerdePlek = doorstroom && invoer.VerkeerdePlek,
            AangemaaktOp = klok.Nu,
        };
        db.Zoekvragen.Add(zoekvraag);
        verloop.Schrijf(zoekvraag, Verloopsoort.Aangemaakt);
        db.Noteer(
            new Gebeurtenis(Handeling, "aanmaken", nameof(Zoekvraag), zoekvraag.Id, zoekvraag.Regio) { VersieNa = 1 }
        );
        await db.Bewaar(ct);
        if (!doorstroom && invoer.Status is { Length: > 0 } code)
        {
            poort.Eis(StatusVoorstellen.Voorstellen, zoekvraag);
            var vraag = new Statusvraag(code, invoer.WachtSinds ?? klok.Vandaag, invoer.Classificatie);
            if (await status.Bij(zoekvraag, vraag, Feitbron.Invoer, ct) is { } weigering)
            {
                var veld =
                    weigering == Weigeringen.ClassificatieOnbekend
                        ? nameof(invoer.Classificatie)
                        : nameof(invoer.Status);
                return (null, new Veldfout(veld, weigering));
            }
        }
        return (zoekvraag, null);
    }
}
