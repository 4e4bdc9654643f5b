namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What became of a line between two texts.</summary>
internal enum Verschilsoort
{
    Gelijk,
    Weg,
    Nieuw,
}
