using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>Who may read a draft before it is published, by name and until a day.</summary>
internal sealed class Lezerslijst(RegioplanDb db, Plandossier dossier, IAdresboek adresboek, IHandelende wie, Klok klok)
{
    // The rows concept.lezen of the matrix, but for the writers.
    private static readonly Rol[] InRegio = [Rol.Gemeente, Rol.Tafelvoorzitter, Rol.Zorgbemiddelaar];
    private static readonly Rol[] Landelijk = [Rol.LandelijkeKerngroep];

    public async Task<IReadOnlyList<Deelnemer>> Kandidaten(CancellationToken ct) =>
        [.. await adresboek.InRegio(wie.Regio, InRegio, ct), .. await adresboek.InRegio("", Landelijk, ct)];

    public async Task<Weigering?> VoegToe(Schrijfadres adres, Guid? persoon, DateOnly? tot, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Aanvragen, ct);
        if ((await Kandidaten(ct)).FirstOrDefault(k => k.GebruikerId == persoon) is not { } gekozen)
        {
            return Weigeringen.GeenPersoon;
        }
        if (tot is not { } dag || dag < klok.Vandaag)
        {
            return Weigeringen.GeenEinde;
        }
        var einde = Klok.EindeVan(dag);
        var bekend = await db.Lezers.SingleOrDefaultAsync(
            l => l.PlanId == plan.Id && l.WieId == gekozen.GebruikerId,
            ct
        );
        if (bekend is not null)
        {
            bekend.Tot = einde;
        }
        else
        {
            db.Lezers.Add(
                new()
                {
                    PlanId = plan.Id,
                    WieId = gekozen.GebruikerId,
                    Regio = plan.Regio,
                    Wie = gekozen.Naam,
                    Organisatie = gekozen.Organisatie,
                    Tot = einde,
                }
            );
        }
        Noteer(plan, "toevoegen");
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>From this moment on the draft is no longer there for somebody.</summary>
    public async Task<Weigering?> HaalWeg(Schrijfadres adres, Guid persoon, CancellationToken ct)
    {
        var plan = await dossier.Haal(adres, Plandossier.Aanvragen, ct);
        if (await db.Lezers.SingleOrDefaultAsync(l => l.PlanId == plan.Id && l.WieId == persoon, ct) is { } lezer)
        {
            lezer.Tot = klok.Nu;
            Noteer(plan, "beeindigen");
            await db.Bewaar(ct);
        }
        return null;
    }

    private void Noteer(Plan plan, string actie) =>
        db.Noteer(new Gebeurtenis(Plandossier.Aanvragen, actie, nameof(Lezer), plan.Id, plan.Regio));
}
