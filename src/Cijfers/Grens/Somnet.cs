using System.Collections.Immutable;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Every amount and mean of a set of tables with who is behind it, and how they add up.</summary>
internal sealed class Somnet
{
    private readonly List<Somcel> _cellen = [];
    private readonly List<Somverband> _verbanden = [];
    private readonly Dictionary<(Grenstabel Tabel, Celsleutel Sleutel), int> _plaatsen = [];

    public Somnet(IEnumerable<Grenstabel> tabellen, Beleid beleid)
    {
        var sommen = tabellen.Where(t => t.IsSom).Distinct().ToList();
        foreach (var tabel in sommen)
        {
            Voeg(tabel);
            Landssommen(tabel);
            Groepssommen(tabel);
        }
        foreach (var som in beleid.Sommen)
        {
            foreach (var geheel in sommen.Where(t => t.Definitie.Code == som.Geheel))
            {
                foreach (var deel in sommen.Where(t => som.Delen.Contains(t.Definitie.Code)))
                {
                    Resten(geheel, deel);
                }
            }
        }
    }

    public IReadOnlyList<Somcel> Cellen => _cellen;

    public IReadOnlyList<Somverband> Verbanden => _verbanden;

    /// <summary>The number of a cell, or nothing where there is no sum.</summary>
    public int? Plaats(Grenstabel tabel, Celsleutel sleutel) =>
        _plaatsen.TryGetValue((tabel, sleutel), out var cel) ? cel : null;

    private void Voeg(Grenstabel tabel)
    {
        var cellen = tabel.Cellen.Lees().Cellen.Where(c => c.Value is not null).ToList();
        foreach (var (sleutel, telling) in cellen)
        {
            var bijdragen =
                sleutel.Regio == Meetrij.Alle
                    ? Bijdragen.Samen(
                        cellen
                            .Where(c => c.Key != sleutel && c.Key with { Regio = Meetrij.Alle } == sleutel)
                            .Select(c => tabel.BijdragenVan(c.Key))
                    )
                    : tabel.BijdragenVan(sleutel);
            _plaatsen[(tabel, sleutel)] = _cellen.Count;
            _cellen.Add(new(tabel, sleutel, telling!.Value.Noemer ?? 0, bijdragen));
        }
    }

    private void Landssommen(Grenstabel tabel)
    {
        foreach (var (land, delen) in PerLand(tabel))
        {
            _verbanden.Add(new(land, delen));
        }
    }

    private List<(int Land, ImmutableArray<int> Regios)> PerLand(Grenstabel tabel) =>
        _plaatsen
            .Where(p => ReferenceEquals(p.Key.Tabel, tabel))
            .GroupBy(p => (p.Key.Sleutel.Periode, p.Key.Sleutel.Uitsplitsing))
            .Select(g => g.Select(p => p.Value).ToLookup(c => _cellen[c].IsLand))
            .Where(g => g[true].Any() && g[false].Any())
            .Select(g => (g[true].First(), g[false].ToImmutableArray()))
            .ToList();

    private void Groepssommen(Grenstabel tabel)
    {
        var plekken = tabel.Cellen.Lees().Cellen.Keys.Select(s => (s.Periode, s.Regio)).Distinct();
        foreach (var (periode, regio) in plekken)
        {
            foreach (var (delen, totaal) in Indelingen.Van(tabel.Definitie))
            {
                var cellen = delen.Select(d => Plaats(tabel, new(periode, regio, d))).OfType<int>().ToImmutableArray();
                if (Plaats(tabel, new(periode, regio, totaal)) is { } som && cellen.Length == delen.Count)
                {
                    _verbanden.Add(new(som, cellen));
                }
            }
        }
    }

    // A whole is its parts and a rest; the rests of all regions add up as well.
    private void Resten(Grenstabel geheel, Grenstabel deel)
    {
        foreach (var (land, regios) in PerLand(geheel))
        {
            var resten = regios.Select(r => Rest(r, deel, RestVan(r))).OfType<int>().ToImmutableArray();
            var samen = resten.IsEmpty ? null : Bijdragen.Samen(resten.Select(r => _cellen[r].Bijdragen));
            if (Rest(land, deel, samen) is { } rest)
            {
                _verbanden.Add(new(rest, resten));
            }
        }
    }

    // Null: nothing is left of it. Where no shares are known at all, there may be anything.
    private Bijdragen? RestVan(int geheel)
    {
        var (tabel, sleutel) = (_cellen[geheel].Tabel, _cellen[geheel].Sleutel);
        var rest = tabel.BijdragenVan(sleutel with { Uitsplitsing = Bijdragen.Rest });
        return rest.PerAanbieder.Count == 0 && _cellen[geheel].Bijdragen.PerAanbieder.Count > 0 ? null : rest;
    }

    private int? Rest(int geheel, Grenstabel deel, Bijdragen? bijdragen)
    {
        var (tabel, sleutel) = (_cellen[geheel].Tabel, _cellen[geheel].Sleutel);
        var delen = _plaatsen
            .Where(p => ReferenceEquals(p.Key.Tabel, deel))
            .Where(p => (p.Key.Sleutel.Periode, p.Key.Sleutel.Regio) == (sleutel.Periode, sleutel.Regio))
            .Select(p => p.Value)
            .ToImmutableArray();
        if (delen.IsEmpty)
        {
            return null;
        }
        if (bijdragen is null)
        {
            _verbanden.Add(new(geheel, delen));
            return null;
        }
        _verbanden.Add(new(geheel, [.. delen, _cellen.Count]));
        _cellen.Add(new(tabel, sleutel with { Uitsplitsing = Bijdragen.Rest }, bijdragen.Mensen, bijdragen));
        return _cellen.Count - 1;
    }
}
