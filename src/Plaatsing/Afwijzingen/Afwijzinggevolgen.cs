using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Afwijzingen;

/// <summary>What follows from a refusal for the case: laid aside, or work for the organisation that seeks.</summary>
internal sealed class Afwijzinggevolgen(
    PlaatsingDb db,
    IHandelende wie,
    Klok klok,
    Parkeren parkeren,
    Zoekvraagboek zoekvragen
)
{
    private const int DagenVoorTaak = 5;
    private const string Actief = "7";
    private const string BespreekStatus = "De cliënt wees twee passende plekken af. Bespreek of de status nog klopt.";
    private static readonly string[] NeeVanClient = ["C01", "C02"];

    /// <summary>A case is laid aside until a day after today, at most six months ahead.</summary>
    public static bool KanParkeren(DateOnly? tot, DateOnly vandaag) =>
        tot is { } dag && dag > vandaag && dag <= vandaag.AddMonths(Parkering.MeesteMaanden);

    public async Task Voer(
        Zoekvraag zoekvraag,
        Afwijzing afwijzing,
        (string Handeling, DateOnly? Later) bij,
        CancellationToken ct
    )
    {
        var reden = Redencode.Lijst.Van(afwijzing.Redencode, klok.Vandaag)!;
        if (reden.Parkeert && bij.Later is { } tot)
        {
            await parkeren.Zet(zoekvraag, "De cliënt wil later.", tot, ct);
        }
        var eerder = await db
            .Afwijzingen.Where(a => a.ZoekvraagId == zoekvraag.Id && a.Id != afwijzing.Id)
            .Select(a => a.Redencode)
            .ToListAsync(ct);
        if (reden.Taak is { } taak)
        {
            var tekst = eerder.Contains(reden.Code) ? reden.TweedeTaak ?? taak : taak;
            Zet(bij.Handeling, Maak(zoekvraag, afwijzing, Taaksoort.Afwijzing, tekst));
        }
        var nee = NeeVanClient.Contains(reden.Code) && eerder.Exists(NeeVanClient.Contains);
        if (nee && (await zoekvragen.Beeld(zoekvraag, ct)).Status?.Leveringsstatus == Actief)
        {
            Zet(bij.Handeling, Maak(zoekvraag, afwijzing, Taaksoort.Status, BespreekStatus));
        }
    }

    private void Zet(string handeling, Taak taak)
    {
        db.Taken.Add(taak);
        db.Noteer(new Gebeurtenis(handeling, "aanmaken", nameof(Taak), taak.Id, taak.Regio) { VersieNa = 1 });
    }

    private Taak Maak(Zoekvraag zoekvraag, Afwijzing afwijzing, Taaksoort soort, string tekst) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            EigenaarId = zoekvraag.EigenaarId,
            ZoekvraagId = zoekvraag.Id,
            EenheidId = afwijzing.EenheidId,
            Soort = soort,
            Onderwerp = afwijzing.Redencode,
            Tekst = tekst,
            Uiterlijk = Werkdagen.Na(klok.Vandaag, DagenVoorTaak),
            GesteldOp = klok.Nu,
            GesteldDoorId = wie.GebruikerId,
            GesteldDoor = wie.Naam,
        };
}
