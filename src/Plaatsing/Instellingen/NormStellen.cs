using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>A norm is proposed by one person of the zorgkantoor and set by another.</summary>
internal sealed class NormStellen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tekstdeur teksten,
    Werkeenheid werk
)
{
    public const string Handeling = "plaatsing.instellen";

    private const string Terugvalpunt = "norm";

    public async Task<Veldfout?> Voorstellen(Norminvoer invoer, CancellationToken ct)
    {
        if (invoer.Fouten(klok.Vandaag).FirstOrDefault() is { } fout)
        {
            return fout;
        }
        if (await teksten.Keur(invoer.Reden, invoer.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(invoer.Reden), tekst);
        }
        var (regio, classificatie) = (
            wie.Regio,
            string.IsNullOrEmpty(invoer.Classificatie) ? null : invoer.Classificatie
        );
        if (
            await db.Normen.AnyAsync(
                n =>
                    n.Regio == regio
                    && n.Stand == Normstand.Voorgesteld
                    && n.Status == invoer.Status
                    && n.Classificatie == classificatie,
                ct
            )
        )
        {
            return new Veldfout(nameof(invoer.Status), Weigeringen.WachtAl);
        }
        return await Zet(
            new Norm
            {
                Id = Guid.NewGuid(),
                Regio = regio,
                EigenaarId = wie.OrganisatieId,
                Status = invoer.Status!,
                Classificatie = classificatie,
                Weken = invoer.Weken,
                Vanaf = invoer.Vanaf!.Value,
                Reden = invoer.Reden!.Trim(),
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Op = klok.Nu,
            },
            ct
        );
    }

    /// <summary>Saves a proposal. Of two who propose at once the store takes the first; the other hears that one waits.</summary>
    public async Task<Veldfout?> Zet(Norm norm, CancellationToken ct)
    {
        // A rule of the store that refuses would otherwise end the transaction in which the form is drawn again.
        await werk.Transactie!.SaveAsync(Terugvalpunt, ct);
        db.Normen.Add(norm);
        try
        {
            await db.Bewaar(ct);
        }
        catch (RegelGeschonden fout) when (fout.Botsing == Botsing.Uniek)
        {
            await werk.Transactie.RollbackAsync(Terugvalpunt, ct);
            db.ChangeTracker.Clear();
            return new Veldfout(nameof(Norminvoer.Status), Weigeringen.WachtAl);
        }
        db.Noteer(new Gebeurtenis(Handeling, "voorstellen", nameof(Norm), norm.Id, norm.Regio) { VersieNa = 1 });
        return null;
    }

    /// <summary>Sets or refuses a proposal. Setting is for another person; who proposed may still take it back.</summary>
    public async Task<Weigering?> Beslis(Guid id, bool stel, CancellationToken ct)
    {
        var norm = await poort.Haal(db.Normen, id, versie: null, Handeling, ct);
        if (norm.Stand != Normstand.Voorgesteld)
        {
            return Weigeringen.AlBeslist;
        }
        if (stel && norm.DoorId == wie.GebruikerId)
        {
            return Weigeringen.TweedePersoon;
        }
        norm.Beslis(stel ? Normstand.Gesteld : Normstand.Afgewezen, wie, klok.Nu);
        db.Noteer(
            new Gebeurtenis(Handeling, stel ? "vaststellen" : "weigeren", nameof(Norm), norm.Id, norm.Regio)
            {
                Velden = [nameof(Norm.Stand)],
                VersieVoor = norm.Versie,
                VersieNa = norm.Versie + 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }
}
