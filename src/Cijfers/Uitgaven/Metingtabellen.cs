using System.Globalization;
using System.Numerics;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vaststellen;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>
/// Stored metingen as the border takes them: the exact cells, with the table that a derived one follows from. Exact figures go from
/// here to the border and nowhere else.
/// </summary>
internal sealed class Metingtabellen(CijfersDb db, Geldendlezer geldend)
{
    private readonly Dictionary<string, Grenstabel> _tabellen = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Bijdrage> _bijdragen = new(StringComparer.Ordinal);

    private Geldend? _geldend;

    /// <summary>Open uitgaven that are audited together with the request that was loaded.</summary>
    public IReadOnlyList<Eerdere> Eerder { get; private set; } = [];

    /// <summary>Those of deliveries that were loaded; null where there is none, or where its definition is not the one of now.</summary>
    public Grenstabel? Van(string meting) => _tabellen.GetValueOrDefault(meting);

    /// <summary>Reads all metingen of one edition of a delivery.</summary>
    /// <returns>Ids in the order of their indicators, of those that can be opened.</returns>
    public async Task<IReadOnlyList<string>> Laad(Guid levering, string editie, CancellationToken ct)
    {
        var metingen = await db
            .Leveringmetingen.Where(m => m.LeveringId == levering)
            .Join(
                db.Metingen.AsNoTracking(),
                m => new { m.Regio, Id = m.MetingId },
                m => new { m.Regio, m.Id },
                (_, m) => m
            )
            .Where(m => m.Editie == editie)
            .OrderBy(m => m.Indicator)
            .ToListAsync(ct);
        var ids = metingen.Select(m => m.Id).ToList();
        foreach (var bijdrage in await db.Bijdragen.AsNoTracking().Where(b => ids.Contains(b.MetingId)).ToListAsync(ct))
        {
            _bijdragen[bijdrage.MetingId] = bijdrage;
        }
        if (metingen.Count > 0)
        {
            _geldend ??= await geldend.Lees(metingen[0].Regio, ct);
        }
        var opCode = metingen.ToDictionary(m => m.Indicator, StringComparer.Ordinal);
        foreach (var meting in metingen)
        {
            _ = Maak(meting, opCode);
        }
        return [.. metingen.Select(m => m.Id).Where(_tabellen.ContainsKey)];
    }

    /// <summary>Reads what the border needs for a request: its tables, and those of earlier uitgaven over the same delivery.</summary>
    public async Task LaadVoor(Aanvraag aanvraag, CancellationToken ct)
    {
        _ = await Laad(aanvraag.LeveringId, aanvraag.Editie, ct);
        var eigen = aanvraag.Metingen.Split(' ').ToHashSet(StringComparer.Ordinal);
        var open = await db
            .Uitgaven.Where(u => u.Regio == aanvraag.Regio && u.Id != aanvraag.Id)
            .Select(u => new
            {
                u.Id,
                u.LeveringId,
                u.Editie,
                u.Metingen,
                u.Grof,
            })
            .ToListAsync(ct);
        var eerder = new List<Eerdere>();
        // Whoever reads this uitgave may have all others, those for partners too: so the widest knowledge counts.
        foreach (var uitgave in open)
        {
            var metingen = uitgave.Metingen.Split(' ');
            if (uitgave.LeveringId == aanvraag.LeveringId || metingen.Any(eigen.Contains))
            {
                _ = await Laad(uitgave.LeveringId, uitgave.Editie, ct);
                var grof = uitgave.Grof.Split('\n').ToHashSet(StringComparer.Ordinal);
                var tabellen = metingen.Select(Van).OfType<Grenstabel>().ToList();
                eerder.Add(new(tabellen, grof) { Sommen = await Sommen(uitgave.Id, tabellen, ct) });
            }
        }
        Eerder = eerder;
    }

    /// <summary>The cells of a meting from its lines.</summary>
    public static (Reeks Regios, Reeks Alle) Lees(Definitie definitie, string rijen)
    {
        var (regios, alle) = (new Reeks(definitie), new Reeks(definitie));
        foreach (var velden in rijen.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(';')))
        {
            if (velden[3] != Meetrij.Ongewogen)
            {
                var sleutel = new Celsleutel(Periode.Lees(velden[2])!, velden[3], velden[4]);
                (velden[3] == Meetrij.Alle ? alle : regios).Zet(sleutel, Telling(velden[5], velden[6]));
            }
        }
        return (regios, alle);
    }

    // The amounts and means that readers of a frozen uitgave see.
    private async Task<IReadOnlyList<(Grenstabel, Celsleutel)>> Sommen(
        Guid uitgave,
        List<Grenstabel> tabellen,
        CancellationToken ct
    )
    {
        var sommen = tabellen.Where(t => t.Definitie.Onthulling != Onthulling.Telling).ToDictionary(t => t.MetingId);
        if (sommen.Count == 0)
        {
            return [];
        }
        var bevroren = await db.Uitgaven.Where(u => u.Id == uitgave).Select(u => u.Tabellen).SingleAsync(ct);
        return
        [
            .. Bevriezing
                .Lees(bevroren)
                .SelectMany(t => t.Cijfers)
                .Where(c => c.Waarde is not null && c.Regio != Meetrij.Ongewogen && sommen.ContainsKey(c.MetingId))
                .Select(c => (sommen[c.MetingId], new Celsleutel(Periode.Lees(c.Periode)!, c.Regio, c.Uitsplitsing))),
        ];
    }

    private Grenstabel? Maak(Meting meting, Dictionary<string, Meting> opCode)
    {
        if (_tabellen.TryGetValue(meting.Id, out var gereed))
        {
            return gereed;
        }
        if (Definitie(meting.Indicator, meting.Definitie, meting.Ingredienten) is not { } definitie)
        {
            return null;
        }
        Grenstabel? ouder = null;
        if (definitie.Afleiding is { } regel)
        {
            ouder = opCode.TryGetValue(regel.Van, out var van) ? Maak(van, opCode) : null;
            if (ouder is null)
            {
                return null;
            }
        }
        var (regios, alle) = Lees(definitie, meting.Rijen);
        return _tabellen[meting.Id] = new(
            definitie,
            meting.Id,
            regios,
            alle,
            ouder,
            _bijdragen.GetValueOrDefault(meting.Id)?.PerCel()
        )
        {
            IsVastgesteld = _geldend!.Geldt(definitie, meting.Ingredienten),
        };
    }

    /// <summary>
    /// The definition of a meting; null when it has changed since. The rules of the border stand in the definition: only the very
    /// file that a meting was computed with can speak for it.
    /// </summary>
    public static Definitie? Definitie(string indicator, string versie, string ingredienten) =>
        Definitieboek.Meegeleverd.Definities.FirstOrDefault(d =>
            d.Code == indicator
            && d.Versie == versie
            && ingredienten.StartsWith($"definitie {d.Bestand.Naam} {d.Bestand.Sha256}\n", StringComparison.Ordinal)
        );

    // Euros are counted in cents: the point says nothing more.
    private static Telling? Telling(string teller, string noemer) =>
        teller.Length == 0
            ? null
            : new(
                BigInteger.Parse(
                    teller.Replace(".", "", StringComparison.Ordinal),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture
                ),
                noemer.Length == 0 ? null : BigInteger.Parse(noemer, CultureInfo.InvariantCulture)
            );
}
