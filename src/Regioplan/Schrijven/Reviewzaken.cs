using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What partners and colleagues do with a draft: make a remark, deal with it, lay a section before others, agree.</summary>
internal sealed class Reviewzaken(
    RegioplanDb db,
    Plandossier dossier,
    Planstappen stappen,
    Tekstcontrole controle,
    IPoort poort,
    IHandelende wie,
    Klok klok
)
{
    private const string GeenPersoon = "Geen persoon.";

    /// <summary>Partners may begin to read.</summary>
    public async Task<Weigering?> Open(Schrijfadres adres, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        if (plan.Staat != Planstaat.Concept)
        {
            return Weigeringen.NietTeSchrijven;
        }
        plan.LegVoor();
        stappen.Zet(plan, Planstaat.Concept, "", Plandossier.Bewerken);
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>A section goes to review: not before every fault that a machine can see is mended.</summary>
    public async Task<Weigering?> LegVoor(Schrijfadres adres, string code, int versie, CancellationToken ct)
    {
        var (plan, sectie, weigering) = await Haal(adres, code, versie, ct);
        if (weigering is not null)
        {
            return weigering;
        }
        if (await controle.EersteFout(adres, sectie, ct) is { } fout)
        {
            return Weigeringen.NogFout(fout);
        }
        if (sectie.Staat == Sectiestaat.Akkoord)
        {
            return null;
        }
        sectie.LegVoor();
        await Bewaar(plan, sectie, "voorleggen", ct);
        return null;
    }

    /// <summary>Somebody else than the last author agrees with the text as it stands.</summary>
    public async Task<Weigering?> GaAkkoord(Schrijfadres adres, string code, int versie, CancellationToken ct)
    {
        var (plan, sectie, weigering) = await Haal(adres, code, versie, ct);
        if (weigering is not null)
        {
            return weigering;
        }
        if (sectie.AuteurId == wie.GebruikerId)
        {
            return Weigeringen.ZelfGeschreven;
        }
        if (sectie.Staat != Sectiestaat.TerReview)
        {
            return Weigeringen.NietTerReview;
        }
        sectie.GaAkkoord(wie.GebruikerId, wie.Naam, klok.Nu);
        await Bewaar(plan, sectie, "akkoord", ct);
        return null;
    }

    /// <summary>Back to its author.</summary>
    public async Task<Weigering?> GeefTerug(Schrijfadres adres, string code, int versie, CancellationToken ct)
    {
        var (plan, sectie, weigering) = await Haal(adres, code, versie, ct);
        if (weigering is not null)
        {
            return weigering;
        }
        sectie.GeefTerug();
        plan.Heropen();
        await Bewaar(plan, sectie, "teruggeven", ct);
        return null;
    }

    public async Task<Weigering?> Merkop(Schrijfadres adres, string code, string? invoer, CancellationToken ct)
    {
        var plan = await dossier.HaalConcept(adres, Plandossier.Opmerken, ct);
        var tekst = Tekstregel.Schoon(invoer);
        var weigering =
            !plan.IsTeSchrijven ? Weigeringen.NietTeSchrijven
            : tekst.Length == 0 ? Weigeringen.Leeg
            : Tekstregel.Toets(tekst, klok.Vandaag);
        if (weigering is not null)
        {
            return weigering;
        }
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie: null, ct);
        var opmerking = new Opmerking
        {
            Id = Guid.NewGuid(),
            Regio = plan.Regio,
            EigenaarId = wie.OrganisatieId,
            SectieId = sectie.Id,
            Tekst = tekst,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
            Organisatie = wie.OrganisatieNaam,
            Op = klok.Nu,
        };
        db.Opmerkingen.Add(opmerking);
        plan.Heropen();
        db.Noteer(
            new Gebeurtenis(Plandossier.Opmerken, "aanmaken", nameof(Opmerking), opmerking.Id, plan.Regio)
            {
                VersieNa = 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    public async Task<Weigering?> Verwerk(Schrijfadres adres, Guid id, int versie, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var opmerking = await poort.Haal(
            db.Opmerkingen.Where(o => db.Secties.Any(s => s.Id == o.SectieId && s.PlanId == plan.Id)),
            id,
            versie,
            Plandossier.Bewerken,
            ct
        );
        opmerking.Verwerk(wie.Naam, klok.Nu);
        db.Noteer(
            new Gebeurtenis(Plandossier.Bewerken, "verwerken", nameof(Opmerking), opmerking.Id, plan.Regio)
            {
                VersieVoor = versie,
                VersieNa = versie + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Somebody stands for a number typed by hand or a doubtful assertion, with the reason for readers; or says that a word is no person.</summary>
    public async Task<Weigering?> Aanvaard(
        Schrijfadres adres,
        string code,
        string sleutel,
        string? invoer,
        CancellationToken ct
    )
    {
        var (plan, sectie, weigering) = await Haal(adres, code, versie: null, ct);
        var reden = Tekstregel.Schoon(invoer);
        if (weigering is not null)
        {
            return weigering;
        }
        if (await controle.TeAanvaarden(adres, sectie, sleutel, ct) is not { } punt)
        {
            return Weigeringen.NietGevondenZin;
        }
        // That a word names nobody says it all; a reason for it would have to name what it is.
        reden = punt.IsNaam ? GeenPersoon : reden;
        weigering = reden.Length == 0 ? Weigeringen.GeenReden : Tekstregel.Toets(reden, klok.Vandaag);
        if (weigering is not null)
        {
            return weigering;
        }
        db.Aanvaardingen.Add(
            new()
            {
                SectieId = sectie.Id,
                Sleutel = sleutel,
                Regio = plan.Regio,
                Zin = punt.Zin,
                Reden = reden,
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Op = klok.Nu,
            }
        );
        db.Noteer(new Gebeurtenis(Plandossier.Bewerken, "aanvaarden", nameof(Sectie), sectie.Id, plan.Regio));
        await db.Bewaar(ct);
        return null;
    }

    private async Task<(Plan Plan, Sectie Sectie, Weigering? Weigering)> Haal(
        Schrijfadres adres,
        string code,
        int? versie,
        CancellationToken ct
    )
    {
        var plan = await dossier.Haal(adres, Plandossier.Bewerken, ct);
        var sectie = await dossier.Sectie(plan, adres.Vorm(code).Code, versie, ct);
        return (plan, sectie, plan.IsTeSchrijven ? null : Weigeringen.NietTeSchrijven);
    }

    private async Task Bewaar(Plan plan, Sectie sectie, string actie, CancellationToken ct)
    {
        db.Noteer(
            new Gebeurtenis(Plandossier.Bewerken, actie, nameof(Sectie), sectie.Id, plan.Regio)
            {
                Velden = [nameof(Sectie.Staat)],
                VersieVoor = sectie.Versie,
                VersieNa = sectie.Versie + 1,
            }
        );
        await db.Bewaar(ct);
    }
}
