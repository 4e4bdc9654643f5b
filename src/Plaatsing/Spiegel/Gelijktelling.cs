namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>A group as it is counted. Whether that may be shown is also asked of what remains of a total without the group.</summary>
/// <param name="Geplaatst">People who were placed.</param>
/// <param name="Wacht">People who wait.</param>
/// <param name="Mensen">People with a proposal that ended in a placement or a no.</param>
/// <param name="Nee">Proposals that a provider refused.</param>
/// <param name="Anders">Proposals that ended otherwise.</param>
internal sealed record Gelijktelling(int Geplaatst, int Wacht, int Mensen, int Nee, int Anders)
{
    public int Voorstellen => Nee + Anders;

    /// <summary>Ten people at least, and of either outcome none or ten.</summary>
    public bool ToontNee => Mensen >= Kleingetal.Grens && !Klein(Nee) && !Klein(Anders);

    public static Gelijktelling Van(IReadOnlyCollection<Gelijkgeval> gevallen) =>
        new(
            gevallen.Count(g => g.Plaatsingsdagen is not null),
            gevallen.Count(g => g.Wacht),
            gevallen.Count(g => g.Voorstellen > 0),
            gevallen.Sum(g => g.Afgewezen),
            gevallen.Sum(g => g.Voorstellen - g.Afgewezen)
        );

    /// <summary>A few, but not none.</summary>
    public static bool Klein(int aantal) => aantal is > 0 and < Kleingetal.Grens;

    public Gelijktelling Zonder(Gelijktelling deel) =>
        new(Geplaatst - deel.Geplaatst, Wacht - deel.Wacht, Mensen - deel.Mensen, Nee - deel.Nee, Anders - deel.Anders);
}
