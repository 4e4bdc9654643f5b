using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>
/// The steps of a file of the waiting list: take it in, look at the difference, save all of it or nothing. The file passes through
/// memory; what waits for a person is a stand per hash.
/// </summary>
internal sealed class WachtlijstInlezen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Bestandslezer lezer,
    Pseudoniemhasher hasher,
    Zoekvraagboek boek,
    Verschilschrijver schrijver
)
{
    public const string Handeling = "wachtlijst.inlezen";

    /// <summary>Bytes of a file at most.</summary>
    public const int MeesteBytes = 10 * 1024 * 1024;

    /// <summary>Keeps what a file says for a person to look at. A refused file leaves nothing.</summary>
    public async Task<(Guid? Id, IReadOnlyList<Keurpunt> Punten, Weigering? Weigering)> Neem(
        byte[] bytes,
        DateOnly peildatum,
        CancellationToken ct
    )
    {
        if (peildatum > klok.Vandaag)
        {
            return (null, [], Weigeringen.PeildatumInToekomst);
        }
        var regio = wie.Regio;
        var nieuwste = await db
            .Wachtlijstinvoer.Where(i => i.Regio == regio && i.Stand == Invoerstand.Bewaard)
            .MaxAsync(i => (DateOnly?)i.Peildatum, ct);
        if (peildatum < nieuwste)
        {
            return (null, [], Weigeringen.NieuwerBestand(nieuwste.Value));
        }
        var lezing = lezer.Lees(bytes, regio);
        if (lezing.Keur.Geweigerd)
        {
            return (null, [.. lezing.Keur.Punten.Where(p => p.Gevolg == Keurgevolg.Weigering)], null);
        }
        if (Persoonstanden.Weigering(lezing, peildatum, regio) is { Count: > 0 } punten)
        {
            return (null, punten, null);
        }
        var standen = Persoonstanden.Maak(lezing, peildatum, regio, await hasher.Van(regio, ct));
        await LaatVervallen(regio, ct);
        var invoer = new Wachtlijstinvoer
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = wie.OrganisatieId,
            GebruikerId = wie.GebruikerId,
            Naam = wie.Naam,
            Op = klok.Nu,
            Bron = lezing.Bron,
            Peildatum = peildatum,
            Inhoud = JsonSerializer.Serialize(standen),
            Punten = JsonSerializer.Serialize(lezing.Punten),
        };
        db.Wachtlijstinvoer.Add(invoer);
        db.Noteer(new Gebeurtenis(Handeling, "aanmaken", nameof(Wachtlijstinvoer), invoer.Id, regio) { VersieNa = 1 });
        await db.Bewaar(ct);
        return (invoer.Id, [], null);
    }

    public Task<Wachtlijstinvoer> Haal(Guid id, int? versie, CancellationToken ct) =>
        poort.Haal(db.Wachtlijstinvoer, id, versie, Handeling, ct);

    /// <summary>The imports of the region, newest first.</summary>
    public Task<List<Wachtlijstinvoer>> Eerder(CancellationToken ct) =>
        poort
            .Beperk(db.Wachtlijstinvoer.AsNoTracking(), Handeling)
            .OrderByDescending(i => i.Op)
            .Take(12)
            .ToListAsync(ct);

    public static IReadOnlyList<Keurpunt> Punten(Wachtlijstinvoer invoer) =>
        JsonSerializer.Deserialize<List<Keurpunt>>(invoer.Punten)!;

    /// <summary>What the file would change now.</summary>
    public async Task<Wachtlijstverschil> Vergelijk(Wachtlijstinvoer invoer, CancellationToken ct)
    {
        var standen = JsonSerializer.Deserialize<List<Persoonstand>>(invoer.Inhoud)!;
        var hashes = await db
            .Clientkoppelingen.AsNoTracking()
            .Where(k => k.Regio == invoer.Regio)
            .ToDictionaryAsync(k => k.ZoekvraagId, k => k.Hash, ct);
        var gekoppeld = db.Clientkoppelingen.Where(k => k.Regio == invoer.Regio).Select(k => k.ZoekvraagId);
        var beelden = await boek.Lees(db.Zoekvragen.Where(z => gekoppeld.Contains(z.Id)), ct);
        return Verschilmaker.Maak(
            standen,
            beelden.ToDictionary(b => hashes[b.Zoekvraag.Id], StringComparer.Ordinal),
            invoer.Peildatum,
            meldtAf: Punten(invoer).All(p => p.Code != Bestandslezing.IdOnleesbaar)
        );
    }

    /// <summary>Saves the whole difference, when it is still the one that was looked at.</summary>
    public async Task<Weigering?> Bewaar(Wachtlijstinvoer invoer, string? gezien, CancellationToken ct)
    {
        if (invoer.Stand != Invoerstand.Concept)
        {
            return Weigeringen.AlAfgerond;
        }
        var verschil = await Vergelijk(invoer, ct);
        if (verschil.Vingerafdruk != gezien)
        {
            return Weigeringen.LijstVeranderd;
        }
        await schrijver.Schrijf(invoer, verschil, ct);
        Rond(invoer, Invoerstand.Bewaard, Verschilrapport.Csv(verschil, Punten(invoer)), "bewaren");
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Throws the proposal away.</summary>
    public async Task<Weigering?> Verwerp(Wachtlijstinvoer invoer, CancellationToken ct)
    {
        if (invoer.Stand != Invoerstand.Concept)
        {
            return Weigeringen.AlAfgerond;
        }
        Rond(invoer, Invoerstand.Vervallen, "", "verwerpen");
        await db.Bewaar(ct);
        return null;
    }

    // One file at a time waits: of a later one the earlier is no use any more.
    private async Task LaatVervallen(string regio, CancellationToken ct)
    {
        var open = await db
            .Wachtlijstinvoer.Where(i => i.Regio == regio && i.Stand == Invoerstand.Concept)
            .ToListAsync(ct);
        open.ForEach(i => Rond(i, Invoerstand.Vervallen, "", "verwerpen"));
    }

    private void Rond(Wachtlijstinvoer invoer, Invoerstand stand, string rapport, string actie)
    {
        invoer.RondAf(stand, rapport, wie.Naam, klok.Nu);
        db.Noteer(
            new Gebeurtenis(Handeling, actie, nameof(Wachtlijstinvoer), invoer.Id, invoer.Regio)
            {
                VersieVoor = invoer.Versie,
                VersieNa = invoer.Versie + 1,
            }
        );
    }
}
