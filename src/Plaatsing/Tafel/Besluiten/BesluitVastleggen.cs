using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel.Zitting;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>
/// Writes a decision down, once, with what it makes. Without who and when there is none. What it makes may be refused after something
/// was written, so the caller undoes the transaction.
/// </summary>
internal sealed class BesluitVastleggen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tafelboek boek,
    Besluitgevolg gevolgen,
    Watalsinbreng watals,
    Verloopboek verloop
)
{
    public async Task<(Besluit? Besluit, Veldfout? Fout)> Voer(
        Guid sessieId,
        Besluitinvoer invoer,
        Guid sleutel,
        CancellationToken ct
    )
    {
        var sessie = await boek.Neem(sessieId, ct);
        if (!sessie.IsOpen)
        {
            return (null, new Veldfout("", Weigeringen.NietOpen));
        }
        if (!sessie.LooptOp(klok.Vandaag))
        {
            return (null, new Veldfout("", Weigeringen.VanEerder));
        }
        if (boek.NietMijnBeurt(sessie) is { } ander)
        {
            return (null, new Veldfout("", ander));
        }
        if (invoer.Soort is not { } soort)
        {
            return (null, new Veldfout(nameof(invoer.Soort), Weigeringen.SoortNodig));
        }
        var aanwezig = await db.Tafelaanwezigen.SingleOrDefaultAsync(
            a => a.SessieId == sessieId && a.GebruikerId == invoer.Wie,
            ct
        );
        if (aanwezig is null)
        {
            return (null, new Veldfout(nameof(invoer.Wie), Weigeringen.WieNodig));
        }
        if (invoer.Uiterlijk is not { } dag || dag < klok.Vandaag || dag > klok.Vandaag.AddYears(1))
        {
            return (null, new Veldfout(nameof(invoer.Uiterlijk), Weigeringen.DatumNodig));
        }
        var zaak = await Zaak(new Besluitzaak(sessie, aanwezig, dag, invoer) { Sleutel = sleutel }, ct);
        if (Watalsfout(zaak) is { } watalsfout)
        {
            return (null, watalsfout);
        }
        var gevolg = await gevolgen.Maak(soort, zaak, ct);
        if (gevolg.Fout is { } fout)
        {
            return (null, fout);
        }
        return (await Bewaar(soort, zaak, gevolg, ct), null);
    }

    // About something of this agenda, and once.
    private static Veldfout? Watalsfout(Besluitzaak zaak) =>
        (Tafelonderwerp.Lees(zaak.Invoer.Onderwerp).Watals, zaak.Watals) switch
        {
            (null, _) => null,
            (_, null) => new Veldfout(nameof(zaak.Invoer.Onderwerp), Weigeringen.WatalsOnbekend),
            (_, { Op.AfOp: not null }) => new Veldfout(nameof(zaak.Invoer.Onderwerp), Weigeringen.WatalsBesloten),
            _ => null,
        };

    // Cards of this session only, cases through the gate: what a form sends is no proof of anything.
    private async Task<Besluitzaak> Zaak(Besluitzaak zaak, CancellationToken ct)
    {
        var over = Tafelonderwerp.Lees(zaak.Invoer.Onderwerp);
        var (sessie, kaartId, voorstelId) = (zaak.Sessie.Id, over.Kaart, over.Voorstel);
        var voorstel = voorstelId is null
            ? null
            : await db.Voorstellen.AsNoTracking().SingleOrDefaultAsync(v => v.Id == voorstelId, ct);
        var zoekvraagId = voorstel?.ZoekvraagId;
        var kaart = await db.Tafelkaarten.SingleOrDefaultAsync(
            k => k.SessieId == sessie && (k.Id == kaartId || k.ZoekvraagId == zoekvraagId),
            ct
        );
        return kaart is null
            ? zaak with
            {
                Watals = await Watals(sessie, over.Watals, ct),
                AanbodId = over.Kaart is null && over.Voorstel is null ? over.Aanbod : null,
            }
            : zaak with
            {
                Kaart = kaart,
                Zoekvraag = await poort.Haal(db.Zoekvragen, kaart.ZoekvraagId, versie: null, Tafelbron.Werken, ct),
                AanbodId = over.Aanbod,
                VoorstelId = voorstel?.Id,
            };
    }

    // Only what lies on the agenda of this session.
    private async Task<(Tafelwatals Op, string Naam)?> Watals(Guid sessieId, Guid? id, CancellationToken ct)
    {
        var op = await db
            .Tafelwatals.Where(w =>
                w.Id == id
                && db.Agendaregels.Any(r =>
                    r.TafelwatalsId == w.Id && db.Agendapunten.Any(p => p.Id == r.PuntId && p.SessieId == sessieId)
                )
            )
            .SingleOrDefaultAsync(ct);
        return op is null
            ? null
            : (op, await db.Watals.Where(v => v.Id == op.WatalsId).Select(v => v.Naam).SingleAsync(ct));
    }

    private async Task<Besluit> Bewaar(Besluitsoort soort, Besluitzaak zaak, Gevolg gevolg, CancellationToken ct)
    {
        var besluit = new Besluit
        {
            Id = Guid.NewGuid(),
            Regio = zaak.Sessie.Regio,
            EigenaarId = zaak.Wie.OrganisatieId,
            TafelId = zaak.Sessie.TafelId,
            SessieId = zaak.Sessie.Id,
            Soort = soort,
            ZoekvraagId = zaak.Kaart?.ZoekvraagId,
            AanbodId = zaak.AanbodId,
            TafelwatalsId = zaak.Watals?.Op.Id,
            Onderwerp = gevolg.Onderwerp,
            WieId = zaak.Wie.GebruikerId,
            Wie = zaak.Wie.Naam,
            Organisatie = zaak.Wie.Organisatie,
            Uiterlijk = zaak.Uiterlijk,
            Keuzereden = soort == Besluitsoort.Voorstel ? zaak.Invoer.Reden : null,
            VoorstelId = gevolg.VoorstelId,
            TaakId = gevolg.TaakId,
            Op = klok.Nu,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
        };
        db.Besluiten.Add(besluit);
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "aanmaken", nameof(Besluit), besluit.Id, besluit.Regio)
            {
                Velden = [nameof(Besluit.Soort), nameof(Besluit.WieId), nameof(Besluit.Uiterlijk)],
                VersieNa = 1,
            }
        );
        SchaalOp(besluit, gevolg);
        if (zaak.Zoekvraag is { } zoekvraag)
        {
            verloop.Schrijf(
                zoekvraag,
                Verloopsoort.BesluitAanTafel,
                naar: Besluitwoorden.Van(soort).ToLowerInvariant()
            );
        }
        if (zaak.Watals is { Op: var op })
        {
            watals.Sluit(op);
        }
        await db.Bewaar(ct);
        return besluit;
    }

    private void SchaalOp(Besluit besluit, Gevolg gevolg)
    {
        if (gevolg.Criteria is not { } criteria)
        {
            return;
        }
        db.Opschalingen.Add(
            new Opschalingsregel
            {
                Id = Guid.NewGuid(),
                Regio = besluit.Regio,
                ZoekvraagId = besluit.ZoekvraagId!.Value,
                BesluitId = besluit.Id,
                Criteria = string.Join('|', criteria),
                Op = klok.Nu,
                Door = wie.Naam,
            }
        );
    }
}
