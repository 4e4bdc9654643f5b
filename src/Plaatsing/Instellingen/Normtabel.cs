namespace Regiotafel.Plaatsing.Instellingen;

/// <summary>
/// The norms of a region. For a status with a subdivision its own norm counts, else that of the status, else what holds where nobody set
/// anything: thirteen weeks for 6 and 7, none for 2.
/// </summary>
internal sealed class Normtabel(IEnumerable<Norm> normen)
{
    /// <summary>Weeks for status 6 and 7 unless the region sets another.</summary>
    public const int Gewoon = 13;

    /// <summary>A region can set from 1 to this.</summary>
    public const int MeesteWeken = 260;

    private readonly List<Norm> gesteld = [.. normen.Where(n => n.Stand == Normstand.Gesteld)];

    /// <summary>A region that set nothing.</summary>
    public static Normtabel Leeg { get; } = new([]);

    /// <summary>Weeks that hold on a day; null where there is no norm.</summary>
    public int? Weken(string? status, string? classificatie, DateOnly dag)
    {
        if (status is null)
        {
            return null;
        }
        var gelden = gesteld.Where(n => n.Status == status && n.Vanaf <= dag).ToList();
        var norm =
            Laatste(gelden.Where(n => n.Classificatie is not null && n.Classificatie == classificatie))
            ?? Laatste(gelden.Where(n => n.Classificatie is null));
        return norm is null ? (status is "6" or "7" ? Gewoon : null) : norm.Weken;
    }

    /// <summary>The same in days.</summary>
    public int? Dagen(string? status, string? classificatie, DateOnly dag) => 7 * Weken(status, classificatie, dag);

    /// <summary>
    /// Weeks per status for the solver, which knows no subdivisions; a status without a norm is absent. A norm for 2 is told as well,
    /// though its objective weighs only 6 and 7 against theirs.
    /// </summary>
    public IReadOnlyDictionary<string, int> PerStatus(DateOnly dag) =>
        new[] { "6", "7", "2" }
            .Select(s => (Status: s, Weken: Weken(s, null, dag)))
            .Where(s => s.Weken is not null)
            .ToDictionary(s => s.Status, s => s.Weken!.Value, StringComparer.Ordinal);

    /// <summary>"13 weken bij status 6 en 7".</summary>
    public string Zin(DateOnly dag)
    {
        var delen = new[] { "6", "7", "2" }
            .Select(s => (Status: s, Weken: Weken(s, null, dag)))
            .Where(s => s.Weken is not null)
            .GroupBy(s => s.Weken!.Value)
            .Select(g =>
                $"{(g.Key == 1 ? "1 week" : $"{g.Key} weken")} bij status {string.Join(" en ", g.Select(s => s.Status))}"
            )
            .ToList();
        return delen.Count == 0 ? "voor geen status gesteld" : string.Join(", ", delen);
    }

    private static Norm? Laatste(IEnumerable<Norm> normen) =>
        normen.OrderByDescending(n => n.Vanaf).ThenByDescending(n => n.BeslistOp).FirstOrDefault();
}
