namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>One table of a delivery. There is one object per soort (<see cref="Contract"/>).</summary>
/// <param name="nummer">Place in the contract, from zero.</param>
internal sealed class Soort(string naam, int nummer, IReadOnlyList<Kolom> kolommen)
{
    public string Naam { get; } = naam;

    public int Nummer { get; } = nummer;

    /// <summary>In contract order.</summary>
    public IReadOnlyList<Kolom> Kolommen { get; } = kolommen;

    /// <summary>The columns that together name a row.</summary>
    public required IReadOnlyList<Kolom> Sleutel { get; init; }

    /// <summary>First day of the period of a row; null: the row has no period.</summary>
    public required Kolom? Begin { get; init; }

    /// <summary>Last day of the period of a row.</summary>
    public required Kolom? Eind { get; init; }

    public Kolom this[string kolom] => Kolommen.First(k => k.Naam == kolom);

    public override string ToString() => Naam;
}
