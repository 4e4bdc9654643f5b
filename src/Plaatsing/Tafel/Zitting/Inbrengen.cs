using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>Puts a case on the agenda by hand, for a member who may see that case, while the session has not begun.</summary>
internal sealed class Inbrengen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tafelboek boek,
    Tekstdeur teksten
)
{
    private const string Lezen = "zoekvraag.lezen";

    public async Task<Veldfout?> Voer(Guid sessieId, Inbrenginvoer invoer, CancellationToken ct)
    {
        var sessie = await boek.Sessie(sessieId, ct);
        if (sessie.Staat != Sessiestaat.Gepland)
        {
            return new Veldfout("", Weigeringen.NietGepland);
        }
        if (Casuscode.Van(invoer.Code ?? "") is not { } code)
        {
            return new Veldfout(nameof(invoer.Code), Weigeringen.CodeOnbekend);
        }
        var zoekvraag = await poort.Beperk(db.Zoekvragen, Lezen).SingleOrDefaultAsync(z => z.Code == code, ct);
        if (zoekvraag is null || !zoekvraag.Loopt)
        {
            return new Veldfout(nameof(invoer.Code), Weigeringen.CodeOnbekend);
        }
        if (string.IsNullOrWhiteSpace(invoer.Waarom))
        {
            return new Veldfout(nameof(invoer.Waarom), Weigeringen.WaaromNodig);
        }
        if (await teksten.Keur(invoer.Waarom, invoer.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(invoer.Waarom), tekst);
        }
        if (await db.Inbrengen.AnyAsync(i => i.SessieId == sessieId && i.ZoekvraagId == zoekvraag.Id, ct))
        {
            return new Veldfout(nameof(invoer.Code), Weigeringen.AlIngebracht);
        }
        db.Inbrengen.Add(
            new Inbreng
            {
                Id = Guid.NewGuid(),
                Regio = sessie.Regio,
                SessieId = sessieId,
                ZoekvraagId = zoekvraag.Id,
                Waarom = invoer.Waarom.Trim(),
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Op = klok.Nu,
            }
        );
        db.Noteer(new Gebeurtenis(Tafelbron.Werken, "inbrengen", nameof(Zoekvraag), zoekvraag.Id, zoekvraag.Regio));
        await db.Bewaar(ct);
        return null;
    }
}
