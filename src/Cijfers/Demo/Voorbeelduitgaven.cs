using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Demo;

/// <summary>
/// Makes the invented country of a demonstration the way a real one goes: files in the vault, a run of the worker, the border, two
/// persons. Nothing of it is a shortcut, so what a visitor sees is what the product does.
/// </summary>
internal sealed class Voorbeelduitgaven(
    CijfersDb db,
    Werkeenheid werk,
    Klok klok,
    Ruwkluis kluis,
    Kluisbeurt beurt,
    Rekenloods loods,
    Metingtabellen tabellen,
    Grenspost grens,
    Beleid beleid,
    Voorbeeldmaat maat,
    Voorbeeldstand stand
) : IVoorbeelduitgaven
{
    /// <summary>The delivery of the invented country: always the same one, so that a next start knows it again.</summary>
    public static readonly Guid Leveringid = Guid.Parse("de300000-0000-4000-8000-000000000031");

    public const long Zaad = 7;
    private static readonly IReadOnlyList<string> Edities = ["2024-2025", "monitor", "2023-2024"];

    public async Task<bool> Verwacht(string regio, CancellationToken ct)
    {
        werk.Regio = regio;
        return stand.Onderweg = Cijferloop.KanRekenen && await Ontbreken(regio, ct);
    }

    public async Task Maak(Voorbeeldmakers makers, CancellationToken ct)
    {
        werk.Regio = makers.Regio;
        try
        {
            if (!await db.Leveringen.AnyAsync(l => l.Id == Leveringid, ct))
            {
                await LeverAan(makers, ct);
            }
            if (await db.Leveringen.AnyAsync(l => l.Id == Leveringid && l.Staat == Leveringstaat.Ontvangen, ct))
            {
                loods.Begin(new(Leveringid, makers.Regio, Cijferloop.Edities, Narekening: null));
                await loods.Klaar(Leveringid).WaitAsync(ct);
            }
            foreach (var editie in Edities)
            {
                await werk.Doe(() => Open(makers, editie, ct), ct);
            }
        }
        finally
        {
            stand.Onderweg = false;
        }
    }

    // What a run broke off, or what was refused, would end the same way again: a person may let it run from its page.
    private async Task<bool> Ontbreken(string regio, CancellationToken ct) =>
        await db.Uitgaven.CountAsync(u => u.Regio == regio && u.LeveringId == Leveringid, ct) < Edities.Count
        && !await db.Leveringen.AnyAsync(
            l =>
                l.Id == Leveringid
                && (l.Afbraak != null || (l.Staat != Leveringstaat.Ontvangen && l.Staat != Leveringstaat.Aanvaard)),
            ct
        );

    private async Task LeverAan(Voorbeeldmakers makers, CancellationToken ct)
    {
        var map = Directory.CreateTempSubdirectory("voorbeeldland-");
        var stukken = new List<(string Naam, Ruwstuk Stuk)>();
        try
        {
            var land = Path.Combine(map.FullName, "land");
            if (!Voorbeeldlevering.Maak(new(maat.Regios, maat.Declaraties, Zaad, land), ct))
            {
                throw new InvalidOperationException("Too few claim lines for the invented country.");
            }
            foreach (var pad in Directory.EnumerateFiles(land).Order(StringComparer.Ordinal))
            {
                await using var inhoud = File.OpenRead(pad);
                stukken.Add((Path.GetFileName(pad), await kluis.Berg(makers.Regio, inhoud, ct)));
            }
            await beurt.Bewaar(makers.Regio, [.. stukken.Select(s => s.Stuk)], () => Schrijf(makers, stukken, ct), ct);
        }
        finally
        {
            stukken.ForEach(s => s.Stuk.Dispose());
            map.Delete(recursive: true);
        }
    }

    private async Task<bool> Schrijf(
        Voorbeeldmakers makers,
        IReadOnlyList<(string Naam, Ruwstuk Stuk)> stukken,
        CancellationToken ct
    )
    {
        db.Leveringen.Add(
            new()
            {
                Id = Leveringid,
                Regio = makers.Regio,
                EigenaarId = makers.EigenaarId,
                GebruikerId = makers.VragerId,
                Naam = makers.Vrager,
                Op = klok.Nu,
            }
        );
        db.Bestanden.AddRange(
            stukken.Select(s => new Ruwbestand
            {
                LeveringId = Leveringid,
                Regio = makers.Regio,
                Naam = s.Naam,
                Sha256 = s.Stuk.Sha256,
                Lengte = s.Stuk.Lengte,
            })
        );
        db.Noteer(new Gebeurtenis("levering.inlezen", "aanmaken", nameof(Levering), Leveringid, makers.Regio));
        await db.Bewaar(ct);
        return true;
    }

    private async Task<bool> Open(Voorbeeldmakers makers, string editie, CancellationToken ct)
    {
        var levering = await db.Leveringen.AsNoTracking().SingleAsync(l => l.Id == Leveringid, ct);
        if (levering.Staat != Leveringstaat.Aanvaard)
        {
            // The house stops, and the next start goes on; or the run was broken off, and the page of the delivery says why.
            return false;
        }
        if (await db.Uitgaven.AnyAsync(u => u.LeveringId == Leveringid && u.Editie == editie, ct))
        {
            return false;
        }
        var metingen = await tabellen.Laad(Leveringid, editie, ct);
        var aanvraag = new Aanvraag
        {
            Id = Guid.NewGuid(),
            Regio = makers.Regio,
            EigenaarId = makers.EigenaarId,
            AanvragerId = makers.VragerId,
            Aanvrager = makers.Vrager,
            Op = klok.Nu,
            Naam = $"Voorbeeldland, editie {editie}",
            Doelgroep = Doelgroep.Openbaar,
            LeveringId = Leveringid,
            Editie = editie,
            Metingen = string.Join(
                ' ',
                metingen.Where(m => tabellen.Van(m) is { Definitie.Openbaar: true, IsVastgesteld: true })
            ),
            Reden = "Verzonnen cijfers, om de Monitor te laten zien.",
        };
        await tabellen.LaadVoor(aanvraag, ct);
        var uitslag = grens.Open(aanvraag.Vraag(), makers.OpenerId);
        if (uitslag.Uitgave is not { } uitgave)
        {
            throw new InvalidOperationException($"The border refused the invented country: {uitslag.Weigering!.Code}.");
        }
        await Leg(makers, aanvraag, levering, uitgave, ct);
        return true;
    }

    private Task Leg(
        Voorbeeldmakers makers,
        Aanvraag aanvraag,
        Levering levering,
        Uitgave uitgave,
        CancellationToken ct
    )
    {
        var geopend = Vastlegging.Van(aanvraag, levering, uitgave, beleid, klok.Nu);
        db.Aanvragen.Add(aanvraag);
        db.Aanvraagbesluiten.Add(
            new()
            {
                AanvraagId = aanvraag.Id,
                Regio = aanvraag.Regio,
                Soort = Besluitsoort.Geopend,
                GebruikerId = makers.OpenerId,
                Naam = makers.Opener,
                Op = klok.Nu,
                Reden = "",
            }
        );
        db.Uitgaven.Add(geopend);
        db.Openbaar.Add(Vastlegging.Openbaar(geopend, uitgave));
        db.Noteer(new Gebeurtenis(Uitgavezaken.Goedkeuren, "openen", nameof(Uitgave), aanvraag.Id, aanvraag.Regio));
        return db.Bewaar(ct);
    }
}
