using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>
/// What a member of a placement table reaches through it, for the gate: the tables of today with their sessions, and the cases on a
/// session that was opened today and is open. The pages of the other actions with the scope of a table show a whole region, also
/// what lies on no table, so for those it opens nothing.
/// </summary>
internal sealed class Tafelbron(PlaatsingDb db, IHandelende wie, Klok klok) : ITafelbron
{
    /// <summary>Keeping a table and its members.</summary>
    public const string Beheren = "tafel.beheren";

    /// <summary>Sitting at a table.</summary>
    public const string Werken = "tafel.werken";

    /// <summary>Handing a case on to another table.</summary>
    public const string Opschalen = "casus.opschalen";

    public IReadOnlyCollection<Guid> Bereikt(string handeling)
    {
        if (!wie.Aangemeld || handeling is not (Beheren or Werken or Opschalen))
        {
            return [];
        }
        var (regio, ik, organisatie, vandaag) = (wie.Regio, wie.GebruikerId, wie.OrganisatieId, klok.Vandaag);
        var tafels = db
            .Tafelleden.Where(l =>
                l.Regio == regio
                && l.GebruikerId == ik
                // The seat is that of an organisation: who works elsewhere with the same account has left it.
                && l.OrganisatieId == organisatie
                && l.Vanaf <= vandaag
                && (l.Tot == null || vandaag < l.Tot)
                && db.Plaatsingstafels.Any(t => t.Id == l.TafelId && t.BeeindigdOp == null)
            )
            .Select(l => l.TafelId)
            .ToList();
        return tafels.Count == 0 ? []
            : handeling == Beheren ? tafels
            : handeling == Opschalen ? Zaken(tafels)
            : [.. tafels, .. Sessies(tafels), .. Op(tafels)];
    }

    private List<Guid> Sessies(List<Guid> tafels) =>
        [.. db.Tafelsessies.Where(s => tafels.Contains(s.TafelId)).Select(s => s.Id)];

    // A session that somebody forgot to close shows nothing any more on the next day.
    private List<Guid> Zaken(List<Guid> tafels)
    {
        var (begin, eind) = (Klok.BeginVan(klok.Vandaag), Klok.EindeVan(klok.Vandaag));
        return
        [
            .. db
                .Tafelkaarten.Where(k =>
                    db.Tafelsessies.Any(s =>
                        s.Id == k.SessieId
                        && s.Staat == Sessiestaat.Open
                        && s.GeopendOp >= begin
                        && s.GeopendOp < eind
                        && tafels.Contains(s.TafelId)
                    )
                )
                .Select(k => k.ZoekvraagId),
        ];
    }

    // The cases that lie on an open table, and what was proposed for them.
    private List<Guid> Op(List<Guid> tafels)
    {
        var zaken = Zaken(tafels);
        return [.. zaken, .. db.Voorstellen.Where(v => v.Loopt && zaken.Contains(v.ZoekvraagId)).Select(v => v.Id)];
    }
}
