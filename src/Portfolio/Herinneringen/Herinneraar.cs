namespace Regiotafel.Portfolio.Herinneringen;

/// <summary>Which turn a colleague has in being reminded.</summary>
internal enum Herinnerplaats
{
    Eigenaar,
    Vervanger,
    Niemand,
}

/// <summary>The turn of one account at one provider; without a row an account is reminded first.</summary>
internal sealed class Herinneraar
{
    public required Guid AanbiederId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required Herinnerplaats Plaats { get; set; }
}
