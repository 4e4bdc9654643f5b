namespace Regiotafel.Weergave.Figuren;

/// <summary>What a chart over time shows.</summary>
public abstract record Tijdfiguur : Figuur
{
    public required DateOnly Van { get; init; }

    public required DateOnly Tot { get; init; }

    public required IReadOnlyList<Reeks> Reeksen { get; init; }

    /// <summary>Days from which a definition or a source is another: no line runs across.</summary>
    public IReadOnlyList<Tijdbreuk> Breuken { get; init; } = [];

    public override Figuurtabel Tabel => Tijdtabel.Maak(this);

    internal override bool IsLeeg => Reeksen.All(reeks => reeks.Punten.Count == 0);

    internal override string Uitleg => Tijdtabel.Uitleg(this);

    internal override double Hoogte(Grafiekmaat maat) => maat.Hoogte;

    internal override void Teken(Doek doek) => Tijdtekening.Teken(this, doek);

    /// <summary>How the points of a line are joined.</summary>
    internal abstract string Pad(Reeks reeks, Assen assen);

    /// <summary>Whether a dot stands on each point.</summary>
    internal abstract bool HeeftPunten(Reeks reeks);
}
