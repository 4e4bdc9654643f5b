namespace Regiotafel.Kern.Aanlevering;

/// <summary>What the screening of a waiting list found, and its rows.</summary>
/// <param name="Punten">In the order of the file.</param>
/// <param name="Regels">In the order of the file, those in quarantine included; none when the file is refused.</param>
public sealed record Wachtlijstkeur(IReadOnlyList<Keurpunt> Punten, IReadOnlyList<Wachtlijstregel> Regels)
{
    /// <summary>The whole file stops: nothing of it may be used.</summary>
    public bool Geweigerd => Punten.Any(p => p.Gevolg == Keurgevolg.Weigering);
}
