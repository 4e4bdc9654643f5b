using System.Text;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Uitvoer;
using Regiotafel.Cijfers.Waarom;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>Puts the outcome of a run in the store.</summary>
internal sealed class Verwerken(
    CijfersDb db,
    Klok klok,
    Ruwkluis kluis,
    Kluisbeurt beurt,
    Verklaren verklaren,
    Correctiekluis correcties
)
{
    private const string Handeling = "meting.berekenen";
    private const string Verslagnaam = "screening.csv";

    /// <summary>What the worker is to do.</summary>
    public async Task<Rekenwerk> Werk(Rekenklus klus, CancellationToken ct)
    {
        if (klus.Verklaring is { } vraag)
        {
            return await verklaren.Werk(klus, vraag, ct);
        }
        var rijen = await db.Bestanden.Where(b => b.LeveringId == klus.LeveringId).OrderBy(b => b.Naam).ToListAsync(ct);
        return new(
            klus.Edities,
            [.. rijen.Select(b => new Rekeninvoer(b.Naam, b.Lengte, () => kluis.Open(b.Regio, b.Sha256)))]
        )
        {
            Correcties = await Correcties(klus, ct),
        };
    }

    // To work a meting out again is to take the corrections that it names, not those of today.
    private async Task<IReadOnlyList<Correctie>> Correcties(Rekenklus klus, CancellationToken ct) =>
        klus.Narekening is { } vraag
            ? correcties.Van(klus.Regio, Ingredienten.Correcties((await Meting(klus, vraag, ct)).Ingredienten))
            : await correcties.Voor(await db.Leveringen.SingleAsync(l => l.Id == klus.LeveringId, ct), ct);

    /// <summary>Encrypts the whole report of the run of a delivery; of any other run nothing is kept.</summary>
    public async Task<Ruwstuk?> Verslag(Rekenklus klus, Rekenuitkomst uitkomst, CancellationToken ct) =>
        klus is { Narekening: null, Verklaring: null } && uitkomst.Antwoord is not null
            ? await kluis.Berg(klus.Regio, new MemoryStream(uitkomst.Delen[Verslagnaam]), ct)
            : null;

    /// <summary>
    /// Stores an outcome, one at a time in a region: two runs may give the same metingen, and after a restart two nodes may run the
    /// same delivery. What the first stored stays.
    /// </summary>
    /// <param name="verslag">The whole report of the run of a delivery.</param>
    public async Task<bool> Voer(Rekenklus klus, Rekenuitkomst uitkomst, Ruwstuk? verslag, CancellationToken ct)
    {
        await beurt.Neem(klus.Regio, ct);
        var levering = await db.Leveringen.SingleAsync(l => l.Id == klus.LeveringId, ct);
        if (klus is { Narekening: null, Verklaring: null } && levering.Staat != Leveringstaat.Ontvangen)
        {
            return false;
        }
        if (klus.Verklaring is { } verklaring)
        {
            await verklaren.Voeg(klus, verklaring, uitkomst, ct);
        }
        else if (klus.Narekening is { } vraag)
        {
            VoegNarekening(klus, vraag, uitkomst, await Meting(klus, vraag, ct));
        }
        else if (uitkomst.Antwoord is { } antwoord)
        {
            kluis.Leg(klus.Regio, verslag!);
            levering.Neem(antwoord, Rapportdeel.Lees(uitkomst.Delen[Verslagnaam]), verslag!.Sha256);
            await VoegMetingen(levering, antwoord, uitkomst.Delen, ct);
            await correcties.Verwerk(levering, antwoord.Aflopen, ct);
            db.Codevondsten.AddRange(antwoord.Onbekend.Select(c => Vondst(levering, c)));
        }
        else
        {
            levering.BreekAf(uitkomst.Afbraak!.Value);
        }
        db.Noteer(
            new Gebeurtenis(Handeling, "uitvoeren", nameof(Levering), levering.Id, levering.Regio)
            {
                Gelukt = uitkomst.Afbraak is null,
                Reden = uitkomst.Afbraak?.ToString().ToLowerInvariant(),
            }
        );
        await db.Bewaar(ct);
        return true;
    }

    /// <summary>Once the outcome stands: the files of a delivery that was refused go, its report stays.</summary>
    public async Task Ruim(Rekenklus klus, CancellationToken ct)
    {
        var weg = await db
            .Bestanden.Where(b =>
                b.LeveringId == klus.LeveringId
                && db.Leveringen.Any(l => l.Id == b.LeveringId && l.Staat == Leveringstaat.Geweigerd)
            )
            .Select(b => b.Sha256)
            .ToListAsync(ct);
        if (weg.Count > 0)
        {
            await beurt.Ruim(klus.Regio, weg, ct);
        }
    }

    private static Codevondst Vondst(Levering levering, Onbekendecode code) =>
        new()
        {
            LeveringId = levering.Id,
            Regio = levering.Regio,
            Soort = code.Soort,
            Kolom = code.Kolom,
            Waarde = code.Waarde,
            Rijen = code.Rijen,
        };

    private Task<Meting> Meting(Rekenklus klus, Narekenvraag vraag, CancellationToken ct) =>
        db.Metingen.SingleAsync(m => m.Regio == klus.Regio && m.Id == vraag.MetingId, ct);

    // A run that was broken off leaves no line: nothing was compared.
    private void VoegNarekening(Rekenklus klus, Narekenvraag vraag, Rekenuitkomst uitkomst, Meting meting)
    {
        var gemeten = uitkomst.Antwoord?.Metingen.FirstOrDefault(m =>
            m.Editie == meting.Editie && m.Indicator == meting.Indicator
        );
        if (gemeten is not null)
        {
            db.Narekeningen.Add(
                new()
                {
                    Id = Guid.NewGuid(),
                    Regio = klus.Regio,
                    LeveringId = klus.LeveringId,
                    MetingId = meting.Id,
                    NieuwId = gemeten.Id,
                    Resultaathash = gemeten.Resultaathash,
                    Op = klok.Nu,
                    GebruikerId = vraag.GebruikerId,
                    Naam = vraag.Naam,
                }
            );
        }
    }

    private async Task VoegMetingen(
        Levering levering,
        Rekenantwoord antwoord,
        IReadOnlyDictionary<string, byte[]> delen,
        CancellationToken ct
    )
    {
        var ids = antwoord.Metingen.Select(m => m.Id).ToList();
        var bekend = (await db.Metingen.Where(m => ids.Contains(m.Id)).Select(m => m.Id).ToListAsync(ct)).ToHashSet();
        foreach (var editie in antwoord.Metingen.GroupBy(m => m.Editie))
        {
            var rijen = Rijen(delen[$"{editie.Key}/{Metingenbestand.Naam}"], kopregels: 1);
            var bijdragen = Rijen(delen[$"{editie.Key}/{Rekenantwoord.Bijdragen}"], kopregels: 0);
            foreach (var gemeten in editie)
            {
                // The same ingredients: there is nothing to do but to say that this delivery holds them too.
                if (bekend.Add(gemeten.Id))
                {
                    db.Metingen.Add(
                        Cijfers.Metingen.Meting.Van(gemeten, rijen[gemeten.Indicator], levering.Regio, klok.Nu)
                    );
                    if (bijdragen.TryGetValue(gemeten.Indicator, out var verdeling))
                    {
                        db.Bijdragen.Add(
                            new()
                            {
                                Regio = levering.Regio,
                                MetingId = gemeten.Id,
                                Rijen = verdeling,
                            }
                        );
                    }
                }
                db.Leveringmetingen.Add(
                    new()
                    {
                        LeveringId = levering.Id,
                        Regio = levering.Regio,
                        MetingId = gemeten.Id,
                    }
                );
            }
        }
    }

    // The lines of each indicator, which they begin with.
    private static Dictionary<string, string> Rijen(byte[] bestand, int kopregels) =>
        Encoding
            .UTF8.GetString(bestand)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(kopregels)
            .GroupBy(regel => regel[..regel.IndexOf(';', StringComparison.Ordinal)])
            .ToDictionary(g => g.Key, g => string.Concat(g.Select(regel => regel + "\n")), StringComparer.Ordinal);
}
