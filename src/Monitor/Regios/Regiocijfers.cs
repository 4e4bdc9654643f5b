using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Monitor.Regios;

/// <summary>What is open about one region: of each edition the newest uitgave that holds a figure of it.</summary>
internal sealed class Regiocijfers
{
    public const string Editie = "2024-2025";
    public const string Monitoreditie = "monitor";

    private readonly Dictionary<string, Openbareuitgave> _perEditie;

    private Regiocijfers(Zorgkantoorregio regio, Dictionary<string, Openbareuitgave> perEditie) =>
        (Regio, _perEditie) = (regio, perEditie);

    public Zorgkantoorregio Regio { get; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Openbareuitgave> Uitgaven => [.. _perEditie.Values.OrderByDescending(u => u.Op)];

    public bool IsLeeg => _perEditie.Count == 0;

    public bool IsVoorbeeld => _perEditie.Values.Any(u => u.IsVoorbeeld);

    /// <summary>From all public uitgaven, the newest first. Where a region has real figures, invented ones are never shown.</summary>
    public static Regiocijfers Van(Zorgkantoorregio regio, IEnumerable<Openbareuitgave> nieuwsteEerst)
    {
        var eigen = nieuwsteEerst.Where(u => Heeft(u, regio.Code)).ToList();
        var echt = eigen.Where(u => !u.IsVoorbeeld).ToList();
        return new(
            regio,
            (echt.Count > 0 ? echt : eigen).GroupBy(u => u.Editie).ToDictionary(g => g.Key, g => g.First())
        );
    }

    /// <summary>The figures of an indicator; null when no uitgave holds a value of it for this region.</summary>
    public Cijferbron? Bron(string editie, string indicator) =>
        _perEditie.GetValueOrDefault(editie) is { } uitgave
        && uitgave.Tabellen.FirstOrDefault(t => t.Indicator == indicator) is { } tabel
        && tabel.Cijfers.Any(c => c.Regio == Regio.Code && c.Waarneming != Waarneming.NietGeleverd)
            ? new(uitgave, tabel, Regio.Code)
            : null;

    private static bool Heeft(Openbareuitgave uitgave, string regio) =>
        uitgave.Tabellen.Any(t => t.Cijfers.Any(c => c.Regio == regio && c.Waarde is not null));
}
