using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Deur;

/// <summary>What is open about one region: of each edition the newest uitgave that holds a figure of it.</summary>
public sealed class Regiocijfers
{
    /// <summary>The edition of the stand that the Monitor shows.</summary>
    public const string Editie = "2024-2025";

    /// <summary>The edition of the monthly flow.</summary>
    public const string Monitoreditie = "monitor";

    private readonly Dictionary<string, Openbareuitgave> _perEditie;

    private Regiocijfers(Zorgkantoorregio regio, Dictionary<string, Openbareuitgave> perEditie) =>
        (Regio, _perEditie) = (regio, perEditie);

    /// <summary>The region.</summary>
    public Zorgkantoorregio Regio { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Openbareuitgave> Uitgaven => [.. _perEditie.Values.OrderByDescending(u => u.Op)];

    /// <summary>Nothing about the region is open.</summary>
    public bool IsLeeg => _perEditie.Count == 0;

    /// <summary>The figures are of invented people.</summary>
    public bool IsVoorbeeld => _perEditie.Values.Any(u => u.IsVoorbeeld);

    /// <summary>
    /// Of each edition the newest with a figure of the region. Where a region has real figures, invented ones are never shown.
    /// </summary>
    public static IEnumerable<Openbarekop> Kies(Zorgkantoorregio regio, IEnumerable<Openbarekop> nieuwsteEerst)
    {
        var eigen = nieuwsteEerst.Where(k => k.Regios.Contains(regio.Code)).ToList();
        var echt = eigen.Where(k => !k.IsVoorbeeld).ToList();
        return (echt.Count > 0 ? echt : eigen).DistinctBy(k => k.Editie);
    }

    /// <summary>The figures of a region from what was chosen.</summary>
    /// <param name="gekozen">One of each edition at the most, as <see cref="Kies"/> gives them.</param>
    public static Regiocijfers Van(Zorgkantoorregio regio, IEnumerable<Openbareuitgave> gekozen) =>
        new(regio, gekozen.ToDictionary(u => u.Editie));

    /// <summary>The figures of an indicator; null when no uitgave holds a value of it for this region.</summary>
    public Cijferbron? Bron(string editie, string indicator) =>
        _perEditie.GetValueOrDefault(editie) is { } uitgave
        && uitgave.Tabellen.FirstOrDefault(t => t.Indicator == indicator) is { } tabel
        && tabel.Cijfers.Any(c => c.Regio == Regio.Code && c.Waarneming != Waarneming.NietGeleverd)
            ? new(uitgave, tabel, Regio.Code)
            : null;
}
