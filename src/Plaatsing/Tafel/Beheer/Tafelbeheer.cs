using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Tafel.Beheer;

/// <summary>Makes and changes a table: name, rhythm, who sits at it and when it meets.</summary>
internal sealed class Tafelbeheer(PlaatsingDb db, IPoort poort, IHandelende wie, Klok klok, IAdresboek adresboek)
{
    /// <summary>Roles of which somebody can sit at a table (matrix: tafel.werken).</summary>
    private static readonly Rol[] Deelnemend =
    [
        Rol.Zorgbemiddelaar,
        Rol.Zorgkantoor,
        Rol.Gemeente,
        Rol.Ciz,
        Rol.Tafelvoorzitter,
    ];

    /// <summary>The tables of the region; for a chair those at which she sits.</summary>
    public Task<List<Plaatsingstafel>> Alle(CancellationToken ct) =>
        poort
            .Beperk(db.Plaatsingstafels.AsNoTracking(), Tafelbron.Beheren)
            .Where(t => t.BeeindigdOp == null)
            .OrderBy(t => t.Naam)
            .ToListAsync(ct);

    public Task<Plaatsingstafel> Haal(Guid id, CancellationToken ct) =>
        poort.Haal(db.Plaatsingstafels, id, versie: null, Tafelbron.Beheren, ct);

    public Task<IReadOnlyList<Deelnemer>> Kandidaten(CancellationToken ct) =>
        adresboek.InRegio(wie.Regio, Deelnemend, ct);

    public Task<List<Tafelsessie>> Sessies(Guid tafelId, CancellationToken ct) =>
        db.Tafelsessies.AsNoTracking().Where(s => s.TafelId == tafelId).OrderByDescending(s => s.Datum).ToListAsync(ct);

    public async Task<(Guid Id, Veldfout? Fout)> Maak(Tafelinvoer invoer, CancellationToken ct)
    {
        if (Toets(invoer) is { } fout)
        {
            return (Guid.Empty, fout);
        }
        var tafel = new Plaatsingstafel
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.OrganisatieId,
            Naam = invoer.Naam!.Trim(),
            Ritme = invoer.Ritme!.Value,
            Aanvang = invoer.Aanvang!.Trim(),
            AangemaaktOp = klok.Nu,
        };
        db.Plaatsingstafels.Add(tafel);
        Noteer(tafel, "aanmaken");
        await db.Bewaar(ct);
        return (tafel.Id, null);
    }

    public async Task<Veldfout?> Wijzig(Guid id, int versie, Tafelinvoer invoer, CancellationToken ct)
    {
        var tafel = await poort.Haal(db.Plaatsingstafels, id, versie, Tafelbron.Beheren, ct);
        if (Toets(invoer) is { } fout)
        {
            return fout;
        }
        (tafel.Naam, tafel.Ritme, tafel.Aanvang) = (invoer.Naam!.Trim(), invoer.Ritme!.Value, invoer.Aanvang!.Trim());
        Noteer(tafel, "wijzigen", nameof(tafel.Naam), nameof(tafel.Ritme), nameof(tafel.Aanvang));
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Somebody sits at the table from today.</summary>
    public async Task<Weigering?> VoegLidToe(Guid id, string? persoon, CancellationToken ct)
    {
        var tafel = await Haal(id, ct);
        if (!Mag)
        {
            return Weigeringen.AlleenVoorzitter;
        }
        var kandidaat = (await Kandidaten(ct)).FirstOrDefault(d => Sleutel(d) == persoon);
        if (kandidaat is null)
        {
            return Weigeringen.PersoonOnbekend;
        }
        var (vandaag, wieId) = (klok.Vandaag, kandidaat.GebruikerId);
        if (await db.Tafelleden.AnyAsync(l => l.TafelId == id && l.GebruikerId == wieId && l.Tot == null, ct))
        {
            return Weigeringen.AlLid;
        }
        db.Tafelleden.Add(
            new Tafellid
            {
                Id = Guid.NewGuid(),
                Regio = tafel.Regio,
                TafelId = id,
                GebruikerId = wieId,
                Naam = kandidaat.Naam,
                OrganisatieId = kandidaat.OrganisatieId,
                Organisatie = kandidaat.Organisatie,
                Vanaf = vandaag,
            }
        );
        Noteer(tafel, "wijzigen", "Leden");
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Somebody does not sit at the table any more, from this moment.</summary>
    public async Task<Weigering?> HaalLidWeg(Guid id, Guid lidId, CancellationToken ct)
    {
        var tafel = await Haal(id, ct);
        if (!Mag)
        {
            return Weigeringen.AlleenVoorzitter;
        }
        if (
            await db.Tafelleden.SingleOrDefaultAsync(l => l.Id == lidId && l.TafelId == id && l.Tot == null, ct)
            is not { } lid
        )
        {
            return Weigeringen.PersoonOnbekend;
        }
        lid.Tot = klok.Vandaag;
        Noteer(tafel, "wijzigen", "Leden");
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Plans a session.</summary>
    public async Task<Weigering?> Plan(Guid id, DateOnly? datum, CancellationToken ct)
    {
        var tafel = await Haal(id, ct);
        if (!Mag)
        {
            return Weigeringen.AlleenVoorzitter;
        }
        if (datum is not { } dag || dag < klok.Vandaag || dag > klok.Vandaag.AddYears(1))
        {
            return Weigeringen.SessieInVerleden;
        }
        if (await db.Tafelsessies.AnyAsync(s => s.TafelId == id && s.Datum == dag, ct))
        {
            return Weigeringen.SessieBestaat;
        }
        var sessie = new Tafelsessie
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            EigenaarId = tafel.EigenaarId,
            TafelId = id,
            Datum = dag,
        };
        db.Tafelsessies.Add(sessie);
        db.Noteer(
            new Gebeurtenis(Tafelbron.Beheren, "aanmaken", nameof(Tafelsessie), sessie.Id, sessie.Regio)
            {
                VersieNa = 1,
            }
        );
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>An account can work for two organisations: both are in the key.</summary>
    public static string Sleutel(Deelnemer d) => $"{d.GebruikerId}:{d.OrganisatieId}";

    public bool Mag => Leidrecht.Mag(poort, wie);

    private Veldfout? Toets(Tafelinvoer invoer) =>
        !Mag ? new Veldfout("", Weigeringen.AlleenVoorzitter)
        : string.IsNullOrWhiteSpace(invoer.Naam) ? new Veldfout(nameof(invoer.Naam), Weigeringen.NaamNodig)
        : invoer.Ritme is null ? new Veldfout(nameof(invoer.Ritme), Weigeringen.RitmeNodig)
        : TimeOnly.TryParseExact(
            invoer.Aanvang?.Trim(),
            ["H.mm", "HH.mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        )
            ? null
        : new Veldfout(nameof(invoer.Aanvang), Weigeringen.AanvangOnleesbaar);

    private void Noteer(Plaatsingstafel tafel, string actie, params IReadOnlyList<string> velden) =>
        db.Noteer(
            new Gebeurtenis(Tafelbron.Beheren, actie, nameof(Plaatsingstafel), tafel.Id, tafel.Regio)
            {
                Velden = velden,
                VersieVoor = actie == "aanmaken" ? null : tafel.Versie,
                VersieNa = actie == "aanmaken" || velden is ["Leden"] ? tafel.Versie : tafel.Versie + 1,
            }
        );
}
