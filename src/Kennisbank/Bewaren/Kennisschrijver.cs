using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kennisbank.Opslag;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Weergave.Conflicten;

namespace Regiotafel.Kennisbank.Bewaren;

/// <summary>Keeps a row with its history and its line in the log; the same for a session and for a point of a timeline.</summary>
internal sealed class Kennisschrijver(KennisbankDb db, Werkeenheid werk, IPoort poort, IHandelende wie, Klok klok)
{
    public const string Handeling = "kennisbank.bewerken";

    /// <summary>Nobody takes away, or puts back, what he did not read.</summary>
    public static readonly Weigering IntussenAnders = new(
        "intussen-anders",
        "Iemand wijzigde dit intussen. Kijk eerst wat er nu staat."
    );

    /// <summary>The region in which somebody writes: his own, or the one that he chose when he works for all.</summary>
    public string Regio(string? gekozen) =>
        wie.Regio.Length > 0 ? wie.Regio : Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == gekozen)?.Code ?? "";

    /// <summary>Works for all regions, so the form asks for one.</summary>
    public bool KiestRegio => wie.Regio.Length == 0;

    /// <summary>The organisation that a new row belongs to.</summary>
    public Guid Eigenaar => wie.OrganisatieId;

    public Task<T> Haal<T>(IQueryable<T> bron, Guid id, int? versie, CancellationToken ct)
        where T : class, IKennisrij => poort.Haal(bron, id, versie, Handeling, ct);

    public async Task Voeg(IKennisrij rij, CancellationToken ct)
    {
        db.Add(rij);
        Schrijf(rij, 1, []);
        db.Noteer(new Gebeurtenis(Handeling, "aanmaken", rij.GetType().Name, rij.Id, rij.Regio) { VersieNa = 1 });
        await db.Bewaar(ct);
    }

    /// <summary>Keeps what changed; nothing when nothing did.</summary>
    public async Task Wijzig(IKennisrij rij, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        var velden = db.Entry(rij).Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name).ToList();
        if (velden.Count == 0)
        {
            return;
        }
        Schrijf(rij, rij.Versie + 1, velden);
        db.Noteer(
            new Gebeurtenis(Handeling, "wijzigen", rij.GetType().Name, rij.Id, rij.Regio)
            {
                Velden = velden,
                VersieVoor = rij.Versie,
                VersieNa = rij.Versie + 1,
            }
        );
        await db.Bewaar(ct);
    }

    /// <summary>Takes a row back, or puts it back; it stays as it is when it is that already.</summary>
    public async Task ZetWeg<T>(IQueryable<T> bron, Guid id, int versie, bool weg, CancellationToken ct)
        where T : class, IKennisrij
    {
        var rij = await Haal(bron, id, versie, ct);
        rij.ZetWeg(weg ? rij.IngetrokkenOp ?? klok.Nu : null);
        await Wijzig(rij, ct);
    }

    /// <summary>The other side of a conflict.</summary>
    public async Task<Conflictzijde> Zijde(
        IKennisrij nu,
        string onderwerp,
        string terug,
        IReadOnlyList<Conflictveld> velden,
        CancellationToken ct
    )
    {
        var laatste = (await Verloop(nu, ct))[0];
        return new(onderwerp, laatste.Door, Klok.Lokaal(laatste.Op), nu.Versie, terug, velden)
        {
            Organisatie = laatste.Organisatie,
        };
    }

    /// <summary>
    /// Every state of a row that was let through, the latest first. Unlike the row it is of its region only, so it is read there, also for
    /// who works for all.
    /// </summary>
    public async Task<IReadOnlyList<Kennisverloop>> Verloop(IKennisrij rij, CancellationToken ct)
    {
        var vraag = db.Verloop.AsNoTracking().Where(v => v.ObjectId == rij.Id).OrderByDescending(v => v.Versie);
        if (werk.Schrijft)
        {
            return await vraag.ToListAsync(ct);
        }
        var was = werk.Regio;
        werk.Regio = rij.Regio;
        var uit = await vraag.ToListAsync(ct);
        werk.Regio = was;
        return uit;
    }

    /// <summary>Invented rows of a demonstration, without a person who added them.</summary>
    public void VoegVoorbeeld(IKennisrij rij)
    {
        db.Add(rij);
        db.Verloop.Add(Maak(rij, 1, [], Guid.Empty, "Demonstratie", ""));
    }

    private void Schrijf(IKennisrij rij, int versie, IReadOnlyList<string> velden) =>
        db.Verloop.Add(Maak(rij, versie, velden, wie.GebruikerId, wie.Naam, wie.OrganisatieNaam));

    private Kennisverloop Maak(
        IKennisrij rij,
        int versie,
        IReadOnlyList<string> velden,
        Guid doorId,
        string door,
        string organisatie
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = rij.Regio,
            Soort = rij.GetType().Name.ToLowerInvariant(),
            ObjectId = rij.Id,
            Versie = versie,
            Op = klok.Nu,
            DoorId = doorId,
            Door = door,
            Organisatie = organisatie,
            Velden = string.Join('|', velden),
            Beeld = JsonSerializer.Serialize(rij, rij.GetType()),
        };
}
