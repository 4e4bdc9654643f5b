using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Passend;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>Saves a standing search of who is signed in, ends one, and says that what it found was seen.</summary>
internal sealed class ZoekopdrachtBewaren(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Plekkenboek plekken,
    Zoekopdrachtweger weger,
    Klok klok
)
{
    public const string Handeling = "zoekopdracht.bewaren";
    private const int Hoogstens = 100;

    private static readonly Weigering NietsGekozen = new(
        "niets-gekozen",
        "Open eerst een zoekvraag of een eenheid, en bewaar de zoekopdracht daar."
    );

    private static readonly Weigering Teveel = new(
        "te-veel-zoekopdrachten",
        $"U hebt al {Hoogstens} zoekopdrachten. Beëindig er eerst een."
    );

    public async Task<Weigering?> Voer(Guid? zoekvraag, Guid? eenheid, CancellationToken ct)
    {
        var soort = (zoekvraag, eenheid) switch
        {
            ({ } z, null) => await Toets(z, ct),
            (null, { } e) => await ToetsEenheid(e, ct),
            _ => (Zoekopdrachtsoort?)null,
        };
        if (soort is not { } goed)
        {
            return NietsGekozen;
        }
        var ik = wie.GebruikerId;
        var mijne = db.Zoekopdrachten.Where(o => o.EigenaarId == ik && o.BeeindigdOp == null);
        if (await mijne.AnyAsync(o => o.ZoekvraagId == zoekvraag && o.EenheidId == eenheid, ct))
        {
            return null;
        }
        if (await mijne.CountAsync(ct) >= Hoogstens)
        {
            return Teveel;
        }
        var opdracht = new Zoekopdracht
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = ik,
            OrganisatieId = wie.OrganisatieId,
            Soort = goed,
            ZoekvraagId = zoekvraag,
            EenheidId = eenheid,
            Alles = wie.Rol == Rol.Zorgkantoor,
            GemaaktOp = klok.Nu,
        };
        db.Zoekopdrachten.Add(opdracht);
        Noteer(opdracht, "aanmaken");
        await db.Bewaar(ct);
        await weger.Begin(opdracht, ct);
        return null;
    }

    public async Task Beeindig(Guid id, CancellationToken ct)
    {
        var opdracht = await poort.Haal(db.Zoekopdrachten, id, versie: null, Handeling, ct);
        if (opdracht.BeeindigdOp is null)
        {
            Noteer(opdracht, "beeindigen");
            opdracht.BeeindigdOp = klok.Nu;
            await db.Bewaar(ct);
        }
    }

    /// <summary>All that was found so far has been seen.</summary>
    public async Task Gezien(CancellationToken ct)
    {
        DateTime? nu = klok.Nu;
        var ik = wie.GebruikerId;
        await db
            .Treffers.Where(t => t.GezienOp == null)
            .Where(t => db.Zoekopdrachten.Any(o => o.Id == t.ZoekopdrachtId && o.EigenaarId == ik))
            .ExecuteUpdateAsync(z => z.SetProperty(t => t.GezienOp, nu), ct);
        db.Noteer(new Gebeurtenis(Handeling, "wijzigen", nameof(Treffer), ObjectId: null, wie.Regio));
    }

    private async Task<Zoekopdrachtsoort?> Toets(Guid zoekvraag, CancellationToken ct)
    {
        await poort.Haal(db.Zoekvragen.AsNoTracking(), zoekvraag, versie: null, Passendlezer.Handeling, ct);
        return Zoekopdrachtsoort.ClientZoekt;
    }

    private async Task<Zoekopdrachtsoort?> ToetsEenheid(Guid eenheid, CancellationToken ct)
    {
        var alle = await plekken.Eenheden(wie.Regio, ct);
        if (!alle.TryGetValue(eenheid, out var plaats) || plaats.Regio != wie.Regio)
        {
            throw new NietGevonden("Eenheid");
        }
        poort.Eis(Passendlezer.Handeling, Passendwijzer.Doel(plaats));
        return Zoekopdrachtsoort.PlekZoekt;
    }

    private void Noteer(Zoekopdracht o, string actie) =>
        db.Noteer(
            new Gebeurtenis(Handeling, actie, nameof(Zoekopdracht), o.Id, o.Regio)
            {
                VersieVoor = actie == "aanmaken" ? null : o.Versie,
                VersieNa = actie == "aanmaken" ? 1 : o.Versie + 1,
            }
        );
}
