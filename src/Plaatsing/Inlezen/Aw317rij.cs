using Regiotafel.Kern.Aanlevering;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>One Leveringsstatus of AW317, in the words of the import contract.</summary>
internal sealed record Aw317rij(int Regel, string Client)
{
    public required string Besluit { get; init; }
    public required string Zzp { get; init; }
    public required string Zorgkantoor { get; init; }
    public string Leveringsvorm { get; init; } = "";
    public required string Status { get; init; }
    public string Classificatie { get; init; } = "";
    public required string Van { get; init; }

    /// <summary>The day before the next status of the same package; empty while it runs.</summary>
    public string Tot { get; init; } = "";
    public required Aw317extra Extra { get; init; }

    /// <summary>What the screening of the contract does not see; null when nothing.</summary>
    public Keurpunt? Opmerking { get; init; }
}
