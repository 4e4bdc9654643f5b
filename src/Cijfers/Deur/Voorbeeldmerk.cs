namespace Regiotafel.Cijfers.Deur;

/// <summary>What stands on every page, figure and file that shows figures about invented people.</summary>
public static class Voorbeeldmerk
{
    /// <summary>The text of the mark.</summary>
    public const string Tekst = "Verzonnen cijfers: voorbeeldland";
}
