namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>A table of a panel. The first column names the row, the others are figures or words.</summary>
/// <param name="Titel">The caption.</param>
/// <param name="Kolommen">Heads; the first is that of the names.</param>
internal sealed record Paneeltabel(string Titel, IReadOnlyList<Paneelkolom> Kolommen, IReadOnlyList<Paneelrij> Rijen)
{
    /// <summary>What was agreed, and no figure of the delivery: also beside invented figures it is real.</summary>
    public bool IsAfgesproken { get; init; }
}
