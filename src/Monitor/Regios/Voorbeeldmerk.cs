namespace Regiotafel.Monitor.Regios;

/// <summary>What stands on every page, figure and file that shows figures about invented people.</summary>
internal static class Voorbeeldmerk
{
    public const string Tekst = "Verzonnen cijfers: voorbeeldland";
}
