namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>Figures that a reader takes for the parts of another.</summary>
internal sealed record Optelling(string Geheel, IReadOnlyList<string> Delen);
