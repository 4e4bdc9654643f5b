using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// A leveringsstatus is proposed by who brought the case in, and set by another person at the zorgkantoor.
/// </summary>
internal sealed class StatusVoorstellen(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tekstdeur teksten,
    Weging weging,
    Verloopboek verloop
)
{
    public const string Voorstellen = "wachtstatus.voorstellen";
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
        if (vraag.Classificatie is { } deel && !Norminvoer.Classificaties.Contains(deel, StringComparer.Ordinal))
        {
            return Weigeringen.ClassificatieOnbekend;
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
    /// <param name="besluit">What is decided, on which proposal: another one that came meanwhile is not decided unseen.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Weigering?> Beslis(Guid id, Statusbesluit besluit, CancellationToken ct)
    {
        var (stel, reden) = (besluit.Stel, besluit.Stel ? null : besluit.Reden?.Trim());
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Vaststellen, ct);
        var rijen = await db.Statusperioden.Where(s => s.ZoekvraagId == id).ToListAsync(ct);
        if (rijen.Find(s => s.Stand == Statusstand.Voorgesteld && s.Id == besluit.VoorstelId) is not { } voorstel)
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
        if (await teksten.Keur(reden, besluit.GeenPersoon, ct) is { } tekst)
        {
            return tekst;
        }
        var lopend = rijen.Find(s => s.Stand == Statusstand.Vastgesteld && s.Tot is null);
        if (stel && lopend is not null && voorstel.Vanaf < lopend.Vanaf)
        {
            return Weigeringen.StatusOverlapt;
        }
        if (stel)
        {
            lopend?.Eindig(voorstel.Vanaf);
            // The old period must end before the new one begins: the index knows one that runs.
            await db.Bewaar(ct);
        }
        voorstel.Beslis(stel ? Statusstand.Vastgesteld : Statusstand.Geweigerd, wie, klok.Nu, reden);
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
