namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>What one place more in a groep changes in the best division: after minus before, on the nine levels that are shown.</summary>
internal sealed record Plekwinst(string Groep, IReadOnlyList<long> Verschil)
{
    /// <summary>Somebody is helped by it, or better: it differs before the level on which only distance and rest count.</summary>
    public bool Helpt => Niveauwoorden.Telt(Verschil);
}
