using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// Whether a step is worth it for its own person, also when the rest of the chain falls away: who waits gets a place; a resident
/// leaves a wrong place or gets one of his wish, and still consents. Who only moved to help another need not.
/// </summary>
internal sealed class Ketenwaarde(PlaatsingDb db, Zoekvraagboek boek, Plekkenboek plekken)
{
    /// <summary>Of each step in order.</summary>
    public async Task<IReadOnlyList<bool>> Lees(Ketengreep greep, CancellationToken ct)
    {
        var ids = greep.Stappen.Select(s => s.ZoekvraagId).ToList();
        var beelden = await boek.Lees(db.Zoekvragen.Where(z => ids.Contains(z.Id)), ct);
        var plaatsen = await plekken.Eenheden(greep.Keten.Regio, ct);
        return
        [
            .. greep.Stappen.Select(s =>
                Loont(beelden.Single(b => b.Zoekvraag.Id == s.ZoekvraagId), plaatsen.GetValueOrDefault(s.NaarEenheidId))
            ),
        ];
    }

    public static bool Loont(Zoekvraagbeeld beeld, Plekplaats? naar) =>
        beeld.Zoekvraag.Soort == Zoekvraagsoort.Wachtend
        || (
            beeld.Toestemming is not null
            && (beeld.Zoekvraag.VerkeerdePlek || beeld.Wensen.Any(w => naar is not null && Wil(w, naar)))
        );

    private static bool Wil(Voorkeur wens, Plekplaats naar) =>
        wens.Soort == Voorkeursoort.Voorkeur
        && wens.DoelId
            == wens.Doelsoort switch
            {
                Voorkeurdoel.Aanbieder => naar.AanbiederId,
                Voorkeurdoel.Locatie => naar.LocatieId,
                _ => naar.EenheidId,
            };
}
