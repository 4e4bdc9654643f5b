using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Doorstroom;

/// <summary>
/// Keeps a chain that the solver found as a proposal to talk about. Nothing is held yet and nobody is told: that comes when the talk
/// begins.
/// </summary>
internal sealed class KetenVoorstellen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Plekkenboek plekken,
    Ketenboek boek
)
{
    public const string Handeling = "keten.berekenen";

    public async Task<(Guid? Keten, Weigering? Fout)> Voer(Ketenvraag vraag, CancellationToken ct)
    {
        var nu = boek.Nu;
        var keten = new Keten
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.OrganisatieId,
            Vorm = vraag.Ruil ? Ketenvorm.Ruil : Ketenvorm.Keten,
            VoorgangerId = vraag.VoorgangerId,
            VoorgesteldOp = nu.Op,
            Door = nu.Naam,
            Organisatie = nu.Organisatie,
        };
        keten.Teken(nu);
        poort.Eis(Handeling, keten);
        if (vraag.VoorgangerId is { } voorganger)
        {
            await poort.Haal(db.Ketens.AsNoTracking(), voorganger, versie: null, Handeling, ct);
        }
        var plaatsen = await plekken.Eenheden(wie.Regio, ct);
        var begonnen = await boek.Begonnen([.. vraag.Stappen.Select(s => s.ZoekvraagId)], ct);
        var stappen = new List<Ketenstap>();
        foreach (var (zoekvraagId, aanbodId) in vraag.Stappen)
        {
            var zoekvraag = await db
                .Zoekvragen.AsNoTracking()
                .SingleOrDefaultAsync(z => z.Id == zoekvraagId && z.Regio == wie.Regio, ct);
            if (zoekvraag is null || await plekken.Een(aanbodId, ct) is not { Gast: false } plek)
            {
                return (null, Weigeringen.GeenKeten);
            }
            stappen.Add(Stap(keten, stappen.Count + 1, (zoekvraag, plek, begonnen.Contains(zoekvraagId)), plaatsen));
        }
        if (!SluitAan(keten.Vorm, stappen))
        {
            return (null, Weigeringen.GeenKeten);
        }
        db.Ketens.Add(keten);
        boek.Begin(keten, Handeling);
        await db.Bewaar(ct);
        db.Ketenstappen.AddRange(stappen);
        await db.Bewaar(ct);
        return (keten.Id, null);
    }

    /// <summary>Each takes the place that the one before it leaves, nobody twice; a swap closes.</summary>
    public static bool SluitAan(Ketenvorm vorm, IReadOnlyList<Ketenstap> stappen) =>
        stappen.Count > 0
        && stappen.DistinctBy(s => s.ZoekvraagId).Count() == stappen.Count
        && stappen.Zip(stappen.Skip(1)).All(p => p.First.VanEenheidId == p.Second.NaarEenheidId)
        && (vorm == Ketenvorm.Keten || (stappen.Count > 1 && stappen[^1].VanEenheidId == stappen[0].NaarEenheidId));

    private static Ketenstap Stap(
        Keten keten,
        int volgnr,
        (Zoekvraag Zoekvraag, Plek Plek, bool Begonnen) wat,
        IReadOnlyDictionary<Guid, Plekplaats> plaatsen
    )
    {
        var (z, naar) = (wat.Zoekvraag, wat.Plek.Plaats);
        var van = Ketenregels.Verlaat(z.HuidigeEenheidId, wat.Begonnen) is { } id
            ? plaatsen.GetValueOrDefault(id)
            : null;
        var stap = new Ketenstap
        {
            Id = Guid.NewGuid(),
            Regio = keten.Regio,
            KetenId = keten.Id,
            Volgnr = volgnr,
            EigenaarId = naar.AanbiederId,
            Aanbieder = naar.Aanbieder,
            WederpartijId = z.EigenaarId,
            Indiener = z.Eigenaar,
            ZoekvraagId = z.Id,
            VanEenheidId = van?.EenheidId,
            Van = van?.Naam,
            NaarEenheidId = naar.EenheidId,
            NaarAanbodId = wat.Plek.AanbodId,
            Naar = naar.Naam,
        };
        stap.Teken(new(keten.Door, keten.Organisatie, keten.VoorgesteldOp));
        return stap;
    }
}

/// <summary>A chain to keep: of each step the case and the offer of the place, the first that moves first.</summary>
internal sealed record Ketenvraag(bool Ruil, IReadOnlyList<(Guid ZoekvraagId, Guid AanbodId)> Stappen)
{
    /// <summary>The chain of which this one is the runner-up.</summary>
    public Guid? VoorgangerId { get; init; }
}
