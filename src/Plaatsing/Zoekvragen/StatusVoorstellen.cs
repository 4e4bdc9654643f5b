using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// A leveringsstatus is proposed by who brought the case in, and set by another person at the zorgkantoor. What the zorgkantoor
/// delivers in a file is set already.
/// </summary>
internal sealed class StatusVoorstellen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Weging weging,
    Verloopboek verloop
)
{
    private const string Voorstellen = "wachtstatus.voorstellen";
    private const string Vaststellen = "wachtstatus.vaststellen";

    /// <summary>Proposes a status for a case of the own organisation.</summary>
    public async Task<Weigering?> Voer(Guid id, Statusvraag vraag, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Voorstellen, ct);
        return await Bij(zoekvraag, vraag, Feitbron.Invoer, ct);
    }

    /// <summary>The same for a case that the caller may change.</summary>
    public async Task<Weigering?> Bij(Zoekvraag zoekvraag, Statusvraag vraag, Feitbron bron, CancellationToken ct)
    {
        if (zoekvraag.Staat == Zoekvraagstaat.Afgesloten)
        {
            return Weigeringen.AlAfgesloten;
        }
        if (Leveringsstatus.Van(vraag.Code, vraag.Vanaf) is null)
        {
            return Weigeringen.StatusOnbekend;
        }
        var rijen = await db.Statusperioden.Where(s => s.ZoekvraagId == zoekvraag.Id).ToListAsync(ct);
        if (rijen.Exists(s => s.Stand == Statusstand.Voorgesteld))
        {
            return Weigeringen.StatusWacht;
        }
        if (Botst(rijen, vraag) is { } weigering)
        {
            return weigering;
        }
        db.Statusperioden.Add(Nieuw(zoekvraag, vraag, bron));
        verloop.Schrijf(zoekvraag, Verloopsoort.StatusVoorgesteld, naar: vraag.Code);
        verloop.Noteer(zoekvraag, Voorstellen, "voorstellen", nameof(Statusperiode.Leveringsstatus));
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>Sets or refuses what was proposed. Never by the one who proposed it.</summary>
    /// <param name="id">The zoekvraag.</param>
    /// <param name="stel">True sets it, false refuses it, with a reason.</param>
    /// <param name="reden">Why not.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Beslis(Guid id, bool stel, string? reden, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Vaststellen, ct);
        var rijen = await db.Statusperioden.Where(s => s.ZoekvraagId == id).ToListAsync(ct);
        if (rijen.Find(s => s.Stand == Statusstand.Voorgesteld) is not { } voorstel)
        {
            return Weigeringen.AlBeslist;
        }
        if (voorstel.DoorId == wie.GebruikerId)
        {
            return Weigeringen.TweedePersoon;
        }
        if (!stel && string.IsNullOrWhiteSpace(reden))
        {
            return Weigeringen.RedenNodig;
        }
        var lopend = rijen.Find(s => s.Geldt(klok.Vandaag) || (s.Stand == Statusstand.Vastgesteld && s.Tot is null));
        if (stel)
        {
            lopend?.Eindig(voorstel.Vanaf);
            // The old period must end before the new one begins: the index knows one that runs.
            await db.Bewaar(ct);
        }
        voorstel.Beslis(stel ? Statusstand.Vastgesteld : Statusstand.Geweigerd, wie, klok.Nu, reden?.Trim());
        verloop.Schrijf(
            zoekvraag,
            stel ? Verloopsoort.StatusVastgesteld : Verloopsoort.StatusGeweigerd,
            stel ? lopend?.Leveringsstatus : null,
            voorstel.Leveringsstatus
        );
        verloop.Noteer(zoekvraag, Vaststellen, stel ? "vaststellen" : "weigeren", nameof(Statusperiode.Stand));
        await db.Bewaar(ct);
        await weging.Weeg(zoekvraag, ct);
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>What the zorgkantoor delivers in a file holds at once.</summary>
    public async Task<Weigering?> NeemOver(Zoekvraag zoekvraag, Statusvraag vraag, Feitbron bron, CancellationToken ct)
    {
        var rijen = await db.Statusperioden.Where(s => s.ZoekvraagId == zoekvraag.Id).ToListAsync(ct);
        if (Botst(rijen, vraag) is { } weigering)
        {
            return weigering;
        }
        foreach (var wacht in rijen.Where(s => s.Stand == Statusstand.Voorgesteld))
        {
            wacht.Beslis(Statusstand.Ingetrokken, wie, klok.Nu);
        }
        var lopend = rijen.Find(s => s.Stand == Statusstand.Vastgesteld && s.Tot is null);
        lopend?.Eindig(vraag.Vanaf);
        await db.Bewaar(ct);
        var nieuw = Nieuw(zoekvraag, vraag, bron);
        nieuw.Beslis(Statusstand.Vastgesteld, wie, klok.Nu);
        db.Statusperioden.Add(nieuw);
        verloop.Schrijf(zoekvraag, Verloopsoort.StatusVastgesteld, lopend?.Leveringsstatus, vraag.Code);
        await db.Bewaar(ct);
        await weging.Weeg(zoekvraag, ct);
        await db.Bewaar(ct);
        return null;
    }

    private static Weigering? Botst(List<Statusperiode> rijen, Statusvraag vraag)
    {
        var lopend = rijen.Find(s => s.Stand == Statusstand.Vastgesteld && s.Tot is null);
        return lopend is null ? null
            : lopend.Leveringsstatus == vraag.Code && lopend.Classificatie == vraag.Classificatie
                ? Weigeringen.StatusZelfde
            : vraag.Vanaf < lopend.Vanaf ? Weigeringen.StatusOverlapt
            : null;
    }

    private Statusperiode Nieuw(Zoekvraag zoekvraag, Statusvraag vraag, Feitbron bron) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            ZoekvraagId = zoekvraag.Id,
            Leveringsstatus = vraag.Code,
            Classificatie = vraag.Classificatie,
            Vanaf = vraag.Vanaf,
            Bron = bron,
            DoorId = wie.GebruikerId,
            Door = wie.Naam,
            Op = klok.Nu,
        };
}
