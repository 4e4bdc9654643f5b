namespace Regiotafel.Weergave.Figuren;

/// <summary>The limits of chance for one size.</summary>
/// <param name="Onder">Lower limit of 95%.</param>
/// <param name="Boven">Upper limit of 95%.</param>
/// <param name="OnderStreng">Lower limit of 99.8%.</param>
/// <param name="BovenStreng">Upper limit of 99.8%.</param>
public sealed record Trechterlimiet(
    decimal Noemer,
    decimal Onder,
    decimal Boven,
    decimal OnderStreng,
    decimal BovenStreng
)
{
    internal IEnumerable<decimal> Waarden => [Onder, Boven, OnderStreng, BovenStreng];
}
