using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Excel.Vergelijken;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Excel.Invoer;

/// <summary>The steps after an upload was taken in: look at the difference, save, undo.</summary>
internal sealed class Invoeren(
    PortfolioDb db,
    IPoort poort,
    Vergelijking vergelijking,
    Opslaan opslaan,
    Terugdraaien terugdraaien,
    Bereik bereik
)
{
    private const string Handeling = "portfolio.inlezen";

    public Task<Invoerboek> Haal(Guid id, int? versie, CancellationToken ct) =>
        poort.Haal(db.Invoer, id, versie, Handeling, ct);

    public async Task<Verschil> Vergelijk(Invoerboek boek, CancellationToken ct) =>
        await vergelijking.Maak(Inhoud(boek), boek.Regio, bereik.Grond, ct);

    public static IReadOnlyList<Wachttekst> Wacht(Invoerboek boek) =>
        JsonSerializer.Deserialize<List<Wachttekst>>(boek.Wacht)!;

    /// <summary>Saves the chosen rows; refusals are returned and, unless <paramref name="keuze"/> says so, nothing stands.</summary>
    public async Task<(Opslaguitslag? Uitslag, Weigering? Weigering)> Bewaar(
        Invoerboek boek,
        Keuze keuze,
        CancellationToken ct
    )
    {
        if (boek.Status != InvoerStatus.Concept)
        {
            return (null, Weigeringen.AlBewaard);
        }

        var rijen = keuze.Kies((await Vergelijk(boek, ct)).Rijen).ToList();
        if (rijen.Count == 0)
        {
            return (null, Weigeringen.NietsGekozen);
        }

        var uitslag = await opslaan.Voer(rijen, boek.Regio, bereik.ZietAlles, ct);
        if (uitslag.Stappen.Count > 0 && (uitslag.Geweigerd.Count == 0 || keuze.GoedeRijen))
        {
            var vers = await db.Invoer.SingleAsync(i => i.Id == boek.Id, ct);
            vers.Bewaard(JsonSerializer.Serialize(await MetVersies(uitslag.Stappen, ct), GelezenBestand.Vorm));
            await db.Bewaar(ct);
        }

        return (uitslag, null);
    }

    /// <summary>Puts back what this import changed, as long as none of its rows changed since.</summary>
    public async Task<Weigering?> MaakOngedaan(Invoerboek boek, CancellationToken ct)
    {
        if (boek.Status != InvoerStatus.Bewaard)
        {
            return Weigeringen.NietBewaard;
        }

        var stappen = JsonSerializer.Deserialize<List<Stap>>(boek.Stappen, GelezenBestand.Vorm)!;
        await EisBereik(stappen, ct);
        var nu = await MetVersies(stappen, ct);
        if (!stappen.Select(Versies).SequenceEqual(nu.Select(Versies)))
        {
            return Weigeringen.InmiddelsGewijzigd;
        }

        if (await terugdraaien.Voer(stappen, boek.Regio, ct) is { } weigering)
        {
            return weigering;
        }

        var vers = await db.Invoer.SingleAsync(i => i.Id == boek.Id, ct);
        vers.Ongedaan();
        db.Noteer(new Gebeurtenis(Handeling, "ongedaan", nameof(Invoerboek), boek.Id, boek.Regio));
        await db.Bewaar(ct);
        return null;
    }

    // A colleague with a wider role may have saved it: undoing asks the same right as saving did.
    private async Task EisBereik(IReadOnlyList<Stap> stappen, CancellationToken ct)
    {
        var ids = stappen.Select(s => s.AanbodId).ToHashSet();
        if (await poort.Beperk(db.Aanbod, Handeling).CountAsync(a => ids.Contains(a.Id), ct) < ids.Count)
        {
            throw new GeenToegang(Handeling);
        }
    }

    private static GelezenBestand Inhoud(Invoerboek boek) =>
        JsonSerializer.Deserialize<GelezenBestand>(boek.Inhoud, GelezenBestand.Vorm)!;

    private static (int, int, int) Versies(Stap stap) => (stap.AanbodVersie, stap.EenheidVersie, stap.LocatieVersie);

    private async Task<List<Stap>> MetVersies(IReadOnlyList<Stap> stappen, CancellationToken ct)
    {
        var (aanbod, eenheid, locatie) = (
            stappen.Select(s => s.AanbodId).ToList(),
            stappen.Select(s => s.EenheidId).ToList(),
            stappen.Select(s => s.LocatieId).ToList()
        );
        var a = await db.Aanbod.Where(x => aanbod.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Versie, ct);
        var e = await db
            .Eenheden.Where(x => eenheid.Contains(x.Id))
            .Select(x => new { x.Id, x.Versie })
            .ToDictionaryAsync(x => x.Id, x => x.Versie, ct);
        var l = await db.Locaties.Where(x => locatie.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Versie, ct);
        return
        [
            .. stappen.Select(s =>
                s with
                {
                    AanbodVersie = a[s.AanbodId],
                    EenheidVersie = e[s.EenheidId],
                    LocatieVersie = l[s.LocatieId],
                }
            ),
        ];
    }
}
