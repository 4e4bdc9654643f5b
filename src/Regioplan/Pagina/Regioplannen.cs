using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Pagina;

/// <summary>What there is of one region: its editions, the newest first.</summary>
internal sealed record Regioplannen(Zorgkantoorregio Regio, IReadOnlyList<Editiestand> Edities)
{
    public bool HeeftPlan => Edities.Any(e => e.HeeftPlan);

    public bool IsVoorbeeld => Edities.Any(e => e.IsVoorbeeld);

    /// <summary>For in a tile: what there is, or that there is nothing.</summary>
    public string Woord =>
        Edities.Count == 0
            ? "nog niets"
            : string.Join(", ", Edities.SelectMany(e => e.Woorden).Distinct().Order(StringComparer.Ordinal));
}
