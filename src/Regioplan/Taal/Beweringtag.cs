using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Regioplan.Taal;

/// <summary>
/// A checked assertion in a text: <c>{{ bewering wachtlijst-gemiddelde 2023 tegen 2022: "iets gedaald" }}</c>.
/// </summary>
/// <param name="Uitsplitsing">Of the figure itself: <c>zzp=880</c>; empty is the total.</param>
/// <param name="Tegen">The other period; null when it is held against something else.</param>
/// <param name="Maatstaf">What it is held against.</param>
/// <param name="Woorden">The phrase of the closed list, as it was typed.</param>
/// <param name="Vooral">The part with the largest contribution, when the assertion names one: <c>vorm=mpt</c>.</param>
/// <param name="Bron">The tag as it was typed.</param>
internal sealed record Beweringtag(
    string Indicator,
    string Periode,
    string Uitsplitsing,
    Maatstaf Maatstaf,
    string? Tegen,
    Zinsnede Woorden,
    string? Vooral,
    int Regel,
    string Bron
) : Tekstdeel(Regel)
{
    /// <summary>What readers see of it.</summary>
    public string Zin => Woorden.Tekst + (Vooral is { } deel ? $", vooral {Uitsplitsingwoorden.Tekst(deel)}" : "");
}
