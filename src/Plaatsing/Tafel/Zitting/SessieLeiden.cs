using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>
/// Who leads a session: whoever opens it, until another with a leading role takes over. One at a time, so that a decision is typed by one
/// and everybody sees by whom.
/// </summary>
internal sealed class SessieLeiden(PlaatsingDb db, IHandelende wie, Klok klok, Tafelboek boek, IAdresboek adresboek)
{
    /// <summary>The others see from then on that this person leads.</summary>
    public async Task<Weigering?> NeemOver(Guid id, CancellationToken ct)
    {
        var sessie = await boek.Neem(id, ct);
        if (!sessie.LooptOp(klok.Vandaag))
        {
            return sessie.IsOpen ? Weigeringen.VanEerder : Weigeringen.NietOpen;
        }
        if (sessie.LeiderId == wie.GebruikerId)
        {
            return null;
        }
        sessie.Leid(wie.GebruikerId, wie.Naam);
        db.Noteer(
            new Gebeurtenis(Tafelbron.Werken, "overnemen", nameof(Tafelsessie), id, sessie.Regio)
            {
                Velden = [nameof(Tafelsessie.LeiderId)],
                VersieVoor = sessie.Versie,
                VersieNa = sessie.Versie + 1,
            }
        );
        await Schrijf(sessie, ct);
        // Who leads is there, also when he came in late.
        var leden = await boek.Leden(sessie.TafelId, ct);
        if (!await db.Tafelaanwezigen.AnyAsync(a => a.SessieId == id && a.GebruikerId == wie.GebruikerId, ct))
        {
            db.Tafelaanwezigen.AddRange(
                leden.Where(l => l.GebruikerId == wie.GebruikerId).Take(1).Select(l => Tafelaanwezige.Van(l, id))
            );
        }
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Writes down that this person leads from now on, and as what.</summary>
    public async Task Schrijf(Tafelsessie sessie, CancellationToken ct) =>
        db.Sessieleidingen.Add(
            new Sessieleiding
            {
                Id = Guid.NewGuid(),
                Regio = sessie.Regio,
                SessieId = sessie.Id,
                GebruikerId = wie.GebruikerId,
                Naam = wie.Naam,
                Organisatie = wie.OrganisatieNaam,
                Rol =
                    wie.Rol == Rol.Tafelvoorzitter ? Leidrol.Voorzitter
                    : (await Voorzitters(sessie, ct)).Count > 0 ? Leidrol.Vervanger
                    : Leidrol.Zorgkantoor,
                Op = klok.Nu,
            }
        );

    /// <summary>Who of the table can lead: its chairs, and who stands in for them.</summary>
    public async Task<Leidploeg> Ploeg(Tafelsessie sessie, CancellationToken ct) =>
        new(await Voorzitters(sessie, ct), await Met(Rol.Zorgkantoor, sessie, ct));

    private Task<IReadOnlyList<Tafellid>> Voorzitters(Tafelsessie sessie, CancellationToken ct) =>
        Met(Rol.Tafelvoorzitter, sessie, ct);

    private async Task<IReadOnlyList<Tafellid>> Met(Rol rol, Tafelsessie sessie, CancellationToken ct)
    {
        var mensen = (await adresboek.InRegio(sessie.Regio, [rol], ct)).Select(d => (d.GebruikerId, d.OrganisatieId));
        return
        [
            .. (await boek.Leden(sessie.TafelId, ct)).Where(l => mensen.Contains((l.GebruikerId, l.OrganisatieId))),
        ];
    }
}

/// <summary>Members of a table who can lead its sessions, by role.</summary>
internal sealed record Leidploeg(IReadOnlyList<Tafellid> Voorzitters, IReadOnlyList<Tafellid> Vervangers)
{
    /// <summary>For who is about to sit down.</summary>
    public string Zin =>
        (Namen(Voorzitters), Namen(Vervangers)) switch
        {
            ("", "") =>
                "Niemand aan deze tafel mag de sessie leiden. Vraag het zorgkantoor om een voorzitter aan tafel te zetten.",
            ("", var kantoor) => $"{kantoor} leidt de sessie: deze tafel heeft geen voorzitter.",
            (var voorzitter, "") => $"{voorzitter} leidt de sessie. Er zit niemand aan tafel die kan vervangen.",
            var (voorzitter, kantoor) => $"{voorzitter} leidt de sessie als voorzitter. {kantoor} kan vervangen.",
        };

    private static string Namen(IEnumerable<Tafellid> leden) =>
        string.Join(" of ", leden.Select(l => $"{l.Naam} ({l.Organisatie})"));
}
