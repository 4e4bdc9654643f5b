using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Doorstroom;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>
/// Records or withdraws the consent of a resident to take part in a chain of moves. Withdrawing works at once: proposals that run
/// fall away with their holds (invariant I11).
/// </summary>
internal sealed class Toestemming(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Klok klok,
    Tekstdeur teksten,
    Verloopboek verloop,
    Voorstelboek boek,
    Voorstelverval verval,
    Ketenval ketens
)
{
    private const string Vastleggen = "grondslag.vastleggen";
    private const string Intrekken = "grondslag.intrekken";
    private const string Vervangen = "vervangen door nieuwe toestemming";

    public async Task<Veldfout?> Leg(Guid id, Grondslaginvoer invoer, CancellationToken ct)
    {
        var zoekvraag = await poort.Haal(db.Zoekvragen, id, versie: null, Vastleggen, ct);
        if (zoekvraag.Soort != Zoekvraagsoort.Doorstroom)
        {
            return new Veldfout("", Weigeringen.AlleenDoorstroom);
        }
        if (string.IsNullOrWhiteSpace(invoer.Doel))
        {
            return new Veldfout(nameof(invoer.Doel), Weigeringen.RedenNodig);
        }
        if (
            invoer.Datum is not { } datum
            || invoer.Tot is not { } tot
            || datum > klok.Vandaag
            || tot <= klok.Vandaag
            || tot > klok.Vandaag.AddYears(1)
        )
        {
            return new Veldfout(nameof(invoer.Tot), Weigeringen.GrondslagBuitenGrens);
        }
        if (await teksten.Keur(invoer.Doel, invoer.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout(nameof(invoer.Doel), tekst);
        }
        await Stop(id, Vervangen, ct);
        db.Grondslagen.Add(
            new Grondslag
            {
                Id = Guid.NewGuid(),
                Regio = zoekvraag.Regio,
                ZoekvraagId = id,
                Doel = invoer.Doel.Trim(),
                Vorm = invoer.Vorm ?? Grondslagvorm.Schriftelijk,
                Datum = datum,
                Tot = tot,
                DoorId = wie.GebruikerId,
                Door = wie.Naam,
                Op = klok.Nu,
            }
        );
        verloop.Schrijf(zoekvraag, Verloopsoort.ToestemmingGegeven, naar: $"{tot:d-M-yyyy}");
        verloop.Noteer(zoekvraag, Vastleggen, "vastleggen", nameof(Grondslag));
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>No reason is asked. Refused only when another place was held at this very moment.</summary>
    public async Task<Weigering?> TrekIn(Guid id, CancellationToken ct)
    {
        await poort.Haal(db.Zoekvragen, id, versie: null, Intrekken, ct);
        if (!await Lopend(id).AnyAsync(ct))
        {
            return null;
        }
        var weg = new Verval(Vervalreden.ToestemmingIngetrokken, Intrekken);
        await ketens.Zoekvraag(id, Vetosoort.Toestemming, Intrekken, ct);
        await verval.GeefVrij(id, behalve: null, weg, ct);
        var zoekvraag = await boek.NeemZoekvraag(id, ct);
        await Stop(id, wie.Naam, ct);
        if (await verval.Eindig(id, behalve: null, weg, ct) is { } intussen)
        {
            return intussen;
        }
        verloop.Schrijf(zoekvraag, Verloopsoort.ToestemmingIngetrokken);
        verloop.Noteer(zoekvraag, Intrekken, "intrekken", nameof(Grondslag));
        await db.Bewaar(ct);
        await boek.Volg(zoekvraag, ct);
        await db.Bewaar(ct);
        return null;
    }

    // The index allows one that is not withdrawn, so the old one goes first.
    private async Task Stop(Guid id, string door, CancellationToken ct)
    {
        var lopend = await Lopend(id).ToListAsync(ct);
        lopend.ForEach(g => g.TrekIn(door, klok.Nu));
        await db.Bewaar(ct);
    }

    private IQueryable<Grondslag> Lopend(Guid id) =>
        db.Grondslagen.Where(g =>
            g.ZoekvraagId == id && g.Soort == Grondslagsoort.Doorstroom && g.IngetrokkenOp == null
        );
}
