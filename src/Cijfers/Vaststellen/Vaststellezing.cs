using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>What the screens read of definitions, proposals and decisions.</summary>
internal sealed class Vaststellezing(
    CijfersDb db,
    Werkeenheid werk,
    IPoort poort,
    IHandelende wie,
    Geldendlezer geldend
)
{
    private const int Meeste = 200;

    private static readonly Lazy<IReadOnlyList<(Definitie Definitie, Definitieregel Regel)>> _meegeleverd = new(() =>
        [.. Definitieboek.Meegeleverd.Definities.Select(d => (d, Rekenafdruk.Regel(d, Definitieboek.Meegeleverd)))]
    );

    /// <summary>Every definition that ships with this version.</summary>
    public static IReadOnlyList<(Definitie Definitie, Definitieregel Regel)> Meegeleverd => _meegeleverd.Value;

    /// <summary>What is in force in the own region.</summary>
    public Task<Geldend> Geldend(CancellationToken ct) => geldend.Lees(wie.Regio, ct);

    /// <summary>The proposals of the region with what became of them, the newest first.</summary>
    public async Task<IReadOnlyList<(Definitievoorstel Voorstel, Definitiebesluit? Besluit)>> Voorstellen(
        CancellationToken ct
    )
    {
        var voorstellen = await poort
            .Beperk(db.Definitievoorstellen.AsNoTracking(), Leveringzaken.Handeling)
            .OrderByDescending(v => v.Op)
            .ThenBy(v => v.Id)
            .Take(Meeste)
            .ToListAsync(ct);
        var ids = voorstellen.Select(v => v.Id).ToList();
        var besluiten = await db
            .Definitiebesluiten.AsNoTracking()
            .Where(b => ids.Contains(b.VoorstelId))
            .ToDictionaryAsync(b => b.VoorstelId, ct);
        return [.. voorstellen.Select(v => (v, besluiten.GetValueOrDefault(v.Id)))];
    }

    public Task<Definitiebesluit?> Besluit(Definitievoorstel voorstel, CancellationToken ct) =>
        db.Definitiebesluiten.AsNoTracking().SingleOrDefaultAsync(b => b.VoorstelId == voorstel.Id, ct);

    /// <summary>What stands in the way of one definition.</summary>
    public async Task<Versietoets> Toets(Definitie definitie, Definitieregel regel, Geldend nu, CancellationToken ct)
    {
        var metingen = await db
            .Metingen.Where(m => m.Regio == wie.Regio && m.Indicator == regel.Code)
            .Select(m => new Metingkop(m.Id, m.Definitie, m.Ingredienten, m.Resultaathash, m.Op))
            .ToListAsync(ct);
        return new(definitie, regel, nu.Vorige(regel), metingen);
    }

    /// <summary>
    /// The definitions of a proposal, each with all regions in the old and the new version. These are exact figures: who reads them
    /// stands in the log.
    /// </summary>
    public Task<IReadOnlyList<Voorsteldeel>> Delen(Definitievoorstel voorstel, CancellationToken ct) =>
        werk.Doe<IReadOnlyList<Voorsteldeel>>(
            async () =>
            {
                var nu = await Geldend(ct);
                var delen = new List<Voorsteldeel>();
                foreach (var regel in voorstel.Regels())
                {
                    delen.Add(await Deel(regel, nu, ct));
                }
                if (delen.Exists(d => d.Vergelijking is not null))
                {
                    werk.Noteer(
                        new Gebeurtenis(
                            Leveringzaken.Handeling,
                            "lezen",
                            nameof(Definitievoorstel),
                            voorstel.Id,
                            voorstel.Regio
                        )
                        {
                            Velden = [nameof(Meting.Rijen)],
                        }
                    );
                }
                return delen;
            },
            ct
        );

    private async Task<Voorsteldeel> Deel(Definitieregel regel, Geldend nu, CancellationToken ct)
    {
        var definitie = Meegeleverd.FirstOrDefault(m => m.Regel == regel).Definitie;
        if (definitie is null)
        {
            return new(regel, null, null, null);
        }
        var toets = await Toets(definitie, regel, nu, ct);
        return new(
            regel,
            definitie,
            toets,
            toets.Paar is { } paar
                ? Versievergelijking.Van(definitie, await Haal(paar.Oud.Id, ct), await Haal(paar.Nieuw.Id, ct))
                : null
        );
    }

    private Task<Meting> Haal(string id, CancellationToken ct) =>
        db.Metingen.AsNoTracking().SingleAsync(m => m.Regio == wie.Regio && m.Id == id, ct);
}
