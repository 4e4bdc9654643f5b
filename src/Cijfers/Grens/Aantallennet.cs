using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Every count that an uitgave rounds, and the relations between them that a reader knows.</summary>
internal sealed class Aantallennet
{
    private readonly List<Netcel> _cellen = [];
    private readonly List<Verband> _verbanden = [];
    private readonly Dictionary<(Grenstabel Tabel, Celsleutel Sleutel, bool Noemer), int> _plaatsen = [];

    public IReadOnlyList<Netcel> Cellen => _cellen;

    public IReadOnlyList<Verband> Verbanden => _verbanden;

    public int Voeg(Netcel cel)
    {
        _cellen.Add(cel);
        return _cellen.Count - 1;
    }

    public void Plaats(Grenstabel tabel, Celsleutel sleutel, bool noemer, int cel) =>
        _plaatsen[(tabel, sleutel, noemer)] = cel;

    /// <summary>The number of the cell, or nothing where there is no count.</summary>
    public int? Plaats(Grenstabel tabel, Celsleutel sleutel, bool noemer) =>
        _plaatsen.TryGetValue((tabel, sleutel, noemer), out var cel) ? cel : null;

    public Netcel? Cel(Grenstabel tabel, Celsleutel sleutel, bool noemer) =>
        Plaats(tabel, sleutel, noemer) is { } cel ? _cellen[cel] : null;

    /// <summary>The places in a table, with its parents, where a count is rounded more coarsely.</summary>
    public IEnumerable<string> Grof(Grenstabel tabel) =>
        _plaatsen
            .Where(p => _cellen[p.Value].Vergroofd && tabel.MetOuders().Contains(p.Key.Tabel))
            .Select(p => p.Key.Tabel.Plek(p.Key.Sleutel, p.Key.Noemer));

    /// <summary>What a reader knows already of the counts of a table, from an uitgave that was opened before.</summary>
    public void Wist(Grenstabel tabel, Beleid beleid, IReadOnlySet<string> grof)
    {
        foreach (var ((_, sleutel, noemer), cel) in _plaatsen.Where(p => ReferenceEquals(p.Key.Tabel, tabel)))
        {
            _cellen[cel].Wist(grof.Contains(tabel.Plek(sleutel, noemer)) ? beleid.Grof : beleid.Rond);
        }
    }

    /// <summary>Adds a relation when the figures hold to it; a reader who assumes it is then right.</summary>
    public bool Verbind(Verband verband)
    {
        if (verband.Termen.Length < 2 || !verband.Klopt(cel => _cellen[cel].Waar.Lees()))
        {
            return false;
        }
        _verbanden.Add(verband);
        return true;
    }
}
