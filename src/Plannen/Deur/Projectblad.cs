namespace Regiotafel.Plannen.Deur;

/// <summary>A project of a region as everyone may read it: no person, nothing of the inside.</summary>
/// <param name="Waarvoor">What the region wants to reach with it.</param>
/// <param name="Bereikt">What was reached; empty when nobody wrote that yet.</param>
/// <param name="Van">Year in which it began or begins.</param>
/// <param name="Tot">Last year; null when it has no end.</param>
/// <param name="Uitgelicht">The region puts it in the spotlight.</param>
/// <param name="Partijen">Organisations that take part.</param>
/// <param name="IsVoorbeeld">Invented for a demonstration: every face must say so.</param>
public sealed record Projectblad(
    Guid Id,
    string Regio,
    string Titel,
    string Waarvoor,
    string Bereikt,
    int Van,
    int? Tot,
    Projectstaat Staat,
    bool Uitgelicht,
    IReadOnlyList<string> Partijen,
    bool IsVoorbeeld
)
{
    /// <summary>"2023", "2023 tot en met 2024", "vanaf 2023".</summary>
    public string Jaren =>
        Tot is not { } tot ? $"vanaf {Van}"
        : tot == Van ? $"{Van}"
        : $"{Van} tot en met {tot}";

    /// <summary>The state in a word.</summary>
    public string Staatwoord => Staat.ToString().ToLowerInvariant();
}
