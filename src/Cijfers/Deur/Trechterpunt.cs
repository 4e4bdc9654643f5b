namespace Regiotafel.Cijfers.Deur;

/// <summary>Between which values a region with this noemer does not differ from all regions, in the unit of the figure.</summary>
/// <param name="Midden">The value of all regions together.</param>
/// <param name="Onder">Lower limit of 95%: below it a region is "lager".</param>
/// <param name="Boven">Upper limit of 95%: above it a region is "hoger".</param>
/// <param name="OnderStreng">Lower limit of 99.8%: below it a region is "duidelijk lager".</param>
/// <param name="BovenStreng">Upper limit of 99.8%: above it a region is "duidelijk hoger".</param>
public sealed record Trechterpunt(
    long Noemer,
    decimal Midden,
    decimal Onder,
    decimal Boven,
    decimal OnderStreng,
    decimal BovenStreng
);
