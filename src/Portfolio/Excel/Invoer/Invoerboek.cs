using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Excel.Invoer;

internal enum InvoerStatus
{
    Concept,
    Bewaard,
    Ongedaan,
}

/// <summary>
/// One upload: first what the file says, waiting for a person; after saving what it changed, so that it can be undone.
/// </summary>
internal sealed class Invoerboek : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTime Op { get; init; }
    public InvoerStatus Status { get; private set; } = InvoerStatus.Concept;
    public required string Inhoud { get; set; }
    public required string Wacht { get; init; }
    public string Stappen { get; private set; } = "[]";
    public int Versie { get; private set; } = 1;

    /// <summary>Saved: the rows themselves are no longer needed.</summary>
    public void Bewaard(string stappen) => (Status, Stappen, Inhoud) = (InvoerStatus.Bewaard, stappen, "");

    public void Ongedaan() => Status = InvoerStatus.Ongedaan;
}
