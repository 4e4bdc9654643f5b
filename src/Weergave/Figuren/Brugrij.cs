namespace Regiotafel.Weergave.Figuren;

/// <summary>A row of a bridge in its place.</summary>
/// <param name="Waarde">As given; null: it is not there.</param>
/// <param name="Vanaf">Where its bar begins: the stock so far.</param>
/// <param name="Getekend">With its sign: what leaves is negative.</param>
internal sealed record Brugrij(string Naam, Brugsoort Soort, decimal Vanaf, Bandwaarde? Waarde, Bandwaarde? Getekend)
{
    public decimal Tot => Vanaf + (Getekend?.Waarde ?? 0);

    /// <summary>Everything that must fit on the axis.</summary>
    public IEnumerable<decimal> Plaatsen =>
        Getekend is { } waarde ? [Vanaf, Tot, Vanaf + waarde.Minst, Vanaf + waarde.Meest] : [Vanaf];
}
