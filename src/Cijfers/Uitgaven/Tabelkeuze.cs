using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>One table of an uitgave at a time, whole or of one region.</summary>
internal sealed class Tabelkeuze
{
    private readonly string? regio;

    private Tabelkeuze(
        string adres,
        string levering,
        IReadOnlyList<Uitgavetabel> tabellen,
        string? tabel,
        string? regio
    )
    {
        (Adres, Levering, Tabellen) = (adres, levering, tabellen);
        Getoond = tabellen.OrderByDescending(t => t.Indicator == tabel).First();
        Regios = [.. Getoond.Cijfers.Select(c => c.Regio).Distinct().Order(StringComparer.Ordinal)];
        this.regio = Regios.FirstOrDefault(r => r == regio);
    }

    public string Adres { get; }

    public string Levering { get; }

    public IReadOnlyList<Uitgavetabel> Tabellen { get; }

    public Uitgavetabel Getoond { get; }

    /// <summary>Regions that have rows, in order.</summary>
    public IReadOnlyList<string> Regios { get; }

    public string? Regio => regio;

    public IEnumerable<VrijCijfer> Cijfers => Getoond.Cijfers.Where(c => regio is null || c.Regio == regio);

    /// <summary>Nothing when there is no table.</summary>
    public static Tabelkeuze? Van(
        string adres,
        string levering,
        IReadOnlyList<Uitgavetabel> tabellen,
        string? tabel,
        string? regio
    ) => tabellen.Count == 0 ? null : new(adres, levering, tabellen, tabel, regio);
}
