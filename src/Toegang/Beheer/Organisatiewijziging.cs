using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.Beheer;

/// <summary>
/// Gives an organisation another name or a last day; it is never deleted. A provider has one name, so the register follows.
/// </summary>
internal sealed class Organisatiewijziging(
    ToegangDb db,
    IPoort poort,
    IHandelende wie,
    IAanbiedernamen aanbieders,
    Klok klok
)
{
    private const string Handeling = "organisatie.beheren";

    public Task<Organisatie> Haal(Guid id, int? versie, CancellationToken ct) =>
        poort.Haal(db.Organisaties, id, versie, Handeling, ct);

    /// <summary>Every earlier and present state, the latest first; the first one is from before anybody changed it.</summary>
    public async Task<IReadOnlyList<Organisatieverloop>> Verloop(Guid id, CancellationToken ct) =>
        await db
            .Organisatieverloop.AsNoTracking()
            .Where(v => v.OrganisatieId == id)
            .OrderByDescending(v => v.Versie)
            .ToListAsync(ct);

    public async Task<(bool BijEinde, Weigering Weigering)?> Voer(
        Guid id,
        int versie,
        string naam,
        DateOnly? einde,
        CancellationToken ct
    )
    {
        var organisatie = await Haal(id, versie, ct);
        naam = naam.Trim();
        var (anders, eindigt) = (naam != organisatie.Naam, einde != organisatie.BeeindigdOp);
        if (!anders && !eindigt)
        {
            return null;
        }
        if (anders && await Naamfout(organisatie, naam, ct) is { } naamfout)
        {
            return (false, naamfout);
        }
        if (eindigt && Eindfout(organisatie, einde) is { } eindfout)
        {
            return (true, eindfout);
        }
        await Begin(organisatie, ct);
        organisatie.Naam = naam;
        organisatie.ZetEinde(einde);
        await db.Bewaar(ct);
        db.Add(Regel(organisatie, klok.Nu, wie.GebruikerId, wie.Naam));
        await db.Bewaar(ct);
        if (anders && organisatie.Regio == wie.Regio)
        {
            await aanbieders.Hernoem(id, naam, ct);
        }
        Noteer(organisatie, anders, eindigt);
        return null;
    }

    private async Task<Weigering?> Naamfout(Organisatie organisatie, string naam, CancellationToken ct)
    {
        // Row-level security keeps the register of another region shut, and a provider has one name.
        if (organisatie.Regio != wie.Regio)
        {
            return Weigeringen.NaamDoorZorgkantoor;
        }
        var namen = await db
            .Organisaties.Where(o => o.Regio == organisatie.Regio && o.Id != organisatie.Id)
            .Select(o => o.Naam)
            .ToListAsync(ct);
        var register = await aanbieders.In(organisatie.Regio, ct);
        return namen
            .Concat(register.Where(a => a.Key != organisatie.Id).Select(a => a.Value))
            .Contains(naam, StringComparer.OrdinalIgnoreCase)
            ? Weigeringen.OrganisatieIsEr
            : null;
    }

    private Weigering? Eindfout(Organisatie organisatie, DateOnly? einde) =>
        einde is null ? null
        : organisatie.Id == wie.OrganisatieId ? Weigeringen.EigenOrganisatieEindigt
        : einde < klok.Vandaag ? Weigeringen.EindeVoorbij
        : null;

    // What it was before the first change: nobody wrote that down when it was added.
    private async Task Begin(Organisatie organisatie, CancellationToken ct)
    {
        if (!await db.Organisatieverloop.AnyAsync(v => v.OrganisatieId == organisatie.Id, ct))
        {
            db.Add(Regel(organisatie, DateTime.UnixEpoch, Guid.Empty, ""));
        }
    }

    private static Organisatieverloop Regel(Organisatie organisatie, DateTime op, Guid doorId, string door) =>
        new()
        {
            Id = Guid.NewGuid(),
            OrganisatieId = organisatie.Id,
            Regio = organisatie.Regio,
            Versie = organisatie.Versie,
            Naam = organisatie.Naam,
            BeeindigdOp = organisatie.BeeindigdOp,
            Op = op,
            DoorId = doorId,
            Door = door,
        };

    private void Noteer(Organisatie organisatie, bool anders, bool eindigt) =>
        db.Noteer(
            new Gebeurtenis(
                Handeling,
                eindigt && organisatie.BeeindigdOp is not null ? "beeindigen" : "wijzigen",
                nameof(Organisatie),
                organisatie.Id,
                organisatie.Regio
            )
            {
                Velden =
                [
                    .. anders ? [nameof(Organisatie.Naam)] : Array.Empty<string>(),
                    .. eindigt ? [nameof(Organisatie.BeeindigdOp)] : Array.Empty<string>(),
                ],
                VersieVoor = organisatie.Versie - 1,
                VersieNa = organisatie.Versie,
            }
        );
}
