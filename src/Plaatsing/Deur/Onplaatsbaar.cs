namespace Regiotafel.Plaatsing.Deur;

/// <summary>
/// Who waits in a region and fits nowhere, counted by what stands in the way: the measured shortage. Holds no case and no count of
/// people below ten, and none that could be worked out from the others.
/// </summary>
/// <param name="Dag">The day.</param>
/// <param name="Aantal">People who wait and fit in no open place, full or not; null when they are fewer than ten.</param>
/// <param name="Redenen">Most people first; each person counts once, at the nearest place.</param>
/// <param name="Overig">People with rarer combinations together; null when there are none or it is hidden.</param>
/// <param name="Vol">People who fit somewhere while every such place is full; null when they are fewer than ten.</param>
public sealed record Onplaatsbaar(
    DateOnly Dag,
    int? Aantal,
    IReadOnlyList<Onplaatsbaarreden> Redenen,
    int? Overig,
    int? Vol
)
{
    /// <summary>The same as somebody reads it who may change a place and count again.</summary>
    internal Onplaatsbaar Rond(bool zietAlles) =>
        zietAlles
            ? this
            : this with
            {
                Aantal = Rond(Aantal),
                Redenen = [.. Redenen.Select(r => r with { Aantal = Rond(r.Aantal) ?? 0 })],
                Overig = Rond(Overig),
                Vol = Rond(Vol),
            };

    private static int? Rond(int? aantal) => aantal is { } getal ? Kleingetal.Rond(getal, zietAlles: false) : null;
}
