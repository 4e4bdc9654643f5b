namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>Whose turn it is to see to a row that is not confirmed.</summary>
internal enum Trede
{
    Geen,
    Eigenaar,
    Vervanger,
    Coordinator,
}
