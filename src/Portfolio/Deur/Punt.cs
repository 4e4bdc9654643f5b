namespace Regiotafel.Portfolio.Deur;

/// <summary>A place on the map in whole units of 100 m (Rijksdriehoek / 100); for a client never an address.</summary>
public sealed record Punt(int X, int Y)
{
    /// <summary>The squared distance, exact.</summary>
    public Int128 AfstandKwadraat(Punt ander)
    {
        Int128 dx = (Int128)X - ander.X;
        Int128 dy = (Int128)Y - ander.Y;
        return (dx * dx) + (dy * dy);
    }
}
