using System.Collections.Immutable;
using System.Numerics;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>
/// All groepen of a register at one state, laid out for searching: per value of a criterion the set of places that
/// have it. Immutable and shared by all readers; a change makes a new one. It answers exactly what
/// <see cref="Zoektoets"/> says of each place apart.
/// </summary>
internal sealed class Zoekindex
{
    private readonly Dictionary<(string Soort, string Code), Vector<ulong>[]> _rijen = [];
    private readonly Dictionary<string, List<int>> _opCode = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Vector<ulong>[]> _leeftijdMin = [];
    private readonly SortedDictionary<int, Vector<ulong>[]> _leeftijdMax = [];
    private readonly int _vectoren;

    public Zoekindex(IEnumerable<Zoekplek> plekken, Toetsmoment moment)
    {
        Plekken = [.. plekken.OrderBy(p => p.Groep.Code, StringComparer.Ordinal)];
        Moment = moment;
        _vectoren = Bitrij.Vectoren(Plekken.Length);
        Leeg = new Vector<ulong>[_vectoren];
        (Vanaf, Houdbaar) = (new(Plekken.Length), new(Plekken.Length));
        (X, Y) = (new(Plekken.Length), new(Plekken.Length));
        for (var i = 0; i < Plekken.Length; i++)
        {
            Neem(i, Plekken[i]);
        }

        Kenmerken =
        [
            .. _rijen
                .Keys.Where(r => r.Soort is "sluit_uit" or "in_overleg")
                .Select(r => r.Code)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Stapel(_leeftijdMin.Reverse());
        Stapel(_leeftijdMax);
        LegKlaar("later", uit => Vanaf.Boven(Kolom.Dag(moment.Horizon), 0, uit));
        LegKlaar("verlopen", uit => Houdbaar.Onder(Kolom.Dag(moment.Datum), 0, uit));
    }

    /// <summary>The places in ordinal order of code; a place is its number in this list.</summary>
    public ImmutableArray<Zoekplek> Plekken { get; }

    /// <summary>The moment at which most searches judge; what is late or stale then lies ready.</summary>
    public Toetsmoment Moment { get; }

    /// <summary>The empty set.</summary>
    public Vector<ulong>[] Leeg { get; }

    /// <summary>The kenmerken that some place asks about.</summary>
    public ImmutableArray<string> Kenmerken { get; }

    /// <summary>Date from which a place is free.</summary>
    public Kolom Vanaf { get; }

    /// <summary>Last day on which the confirmation of a place holds.</summary>
    public Kolom Houdbaar { get; }

    public Kolom X { get; }

    public Kolom Y { get; }

    /// <summary>The places that have a value.</summary>
    public Vector<ulong>[] Rij(string soort, string code = "") => _rijen.GetValueOrDefault((soort, code), Leeg);

    /// <summary>The places with this code of groep, locatie or aanbieder.</summary>
    public IReadOnlyList<int> MetCode(string code) => _opCode.GetValueOrDefault(code) ?? [];

    /// <summary>The places with a lowest age above an age.</summary>
    public Vector<ulong>[] MinimumBoven(int leeftijd)
    {
        foreach (var (min, rij) in _leeftijdMin)
        {
            if (min > leeftijd)
            {
                return rij; // holds those of every higher limit too
            }
        }

        return Leeg;
    }

    /// <summary>The places with a highest age under an age.</summary>
    public Vector<ulong>[] MaximumOnder(int leeftijd)
    {
        var onder = Leeg;
        foreach (var (max, rij) in _leeftijdMax)
        {
            if (max >= leeftijd)
            {
                break;
            }

            onder = rij; // holds those of every lower limit too
        }

        return onder;
    }

    private void LegKlaar(string soort, Action<Vector<ulong>[]> vul)
    {
        var rij = new Vector<ulong>[_vectoren];
        vul(rij);
        Bitrij.Samen(rij, Rij("alle"), rij);
        _rijen[(soort, "")] = rij;
    }

    private void Neem(int plek, Zoekplek zoekplek)
    {
        var groep = zoekplek.Groep;
        Zet("alle", "", plek);
        Zet("vol", "", plek, zoekplek.TeVergeven.Niets);
        ZetAlle("fin", groep.Financiering, plek);
        ZetAlle("fin-niet", groep.FinancieringNiet ?? [], plek);
        Zet("fin-open", "", plek, groep.Financiering.Count == 0 || groep.FinancieringNiet is not null);
        ZetAlle("pro", groep.Profielen, plek);
        Zet("pro-leeg", "", plek, groep.Profielen.Count == 0);
        ZetAlle("lev", groep.Leveringsvormen, plek);
        Zet("lev-leeg", "", plek, groep.Leveringsvormen.Count == 0);
        ZetLeeftijd(groep, plek);
        foreach (var (code, stand) in groep.ContraIndicaties)
        {
            Zet(stand, code, plek);
        }

        foreach (var (code, aanwezig) in groep.Voorzieningen)
        {
            Zet(aanwezig ? "vrz" : "vrz-niet", code, plek);
        }

        Zet("ges", groep.Geslacht, plek);
        Zet("reg", groep.Regio, plek);
        ZetAlle("open", groep.OpenVoor, plek);
        Zet("zek", groep.Zekerheid, plek);
        Zet("afs-leeg", "", plek, groep.Plek is null);
        (X[plek], Y[plek]) = groep.Plek is { } punt ? Kolom.Plaats(punt) : default;
        Vanaf[plek] = Kolom.Dag(groep.Vanaf);
        Houdbaar[plek] = Kolom.Dag(groep.BevestigdOp?.AddDays(groep.HoudbaarheidDagen ?? Moment.HoudbaarheidDagen));
        foreach (var code in new[] { groep.Code, groep.Locatie, groep.Aanbieder }.Distinct(StringComparer.Ordinal))
        {
            if (!_opCode.TryGetValue(code, out var lijst))
            {
                _opCode[code] = lijst = [];
            }

            lijst.Add(plek);
        }
    }

    private void ZetLeeftijd(Groep groep, int plek)
    {
        if (groep.LeeftijdMin is { } min)
        {
            Zet(_leeftijdMin, min, plek);
        }

        if (groep.LeeftijdMax is { } max)
        {
            Zet(_leeftijdMax, max, plek);
        }
    }

    private void ZetAlle(string soort, IEnumerable<string> codes, int plek)
    {
        foreach (var code in codes)
        {
            Zet(soort, code, plek);
        }
    }

    private void Zet(string soort, string code, int plek, bool waar = true)
    {
        if (waar)
        {
            Zet(_rijen, (soort, code), plek);
        }
    }

    private void Zet<T>(IDictionary<T, Vector<ulong>[]> rijen, T sleutel, int plek)
        where T : notnull
    {
        if (!rijen.TryGetValue(sleutel, out var rij))
        {
            rijen[sleutel] = rij = new Vector<ulong>[_vectoren];
        }

        Bitrij.Zet(rij, plek);
    }

    /// <summary>Adds to each set all sets before it.</summary>
    private void Stapel(IEnumerable<KeyValuePair<int, Vector<ulong>[]>> rijen)
    {
        var vorige = Leeg;
        foreach (var (_, rij) in rijen.ToList())
        {
            for (var i = 0; i < _vectoren; i++)
            {
                rij[i] |= vorige[i];
            }

            vorige = rij;
        }
    }
}
