using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>The exact cells of one indicator: of each region (or the country), and of all regions together.</summary>
internal sealed class Reeks(Definitie definitie)
{
    private readonly Dictionary<Celsleutel, Telling?> _cellen = [];

    public Definitie Definitie { get; } = definitie;

    public IReadOnlyDictionary<Celsleutel, Telling?> Cellen => _cellen;

    /// <summary>Sets a cell; null: not delivered.</summary>
    public void Zet(Celsleutel sleutel, Telling? telling) => _cellen.Add(sleutel, telling);

    public Telling? Van(Celsleutel sleutel) => _cellen.GetValueOrDefault(sleutel);

    public bool Heeft(Celsleutel sleutel) => _cellen.ContainsKey(sleutel);
}
