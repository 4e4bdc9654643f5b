namespace Regiotafel.Toegang.Deur;

/// <summary>The outcome over all streams.</summary>
public sealed record Logboekuitslag(IReadOnlyList<Logboekstroom> Stromen)
{
    /// <summary>True when no stream is broken.</summary>
    public bool Heel => Stromen.All(s => s.EersteBreuk is null);
}
