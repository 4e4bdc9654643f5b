namespace Regiotafel.Plaatsing.Spiegel;

/// <summary>
/// What is said of a group of cases: in whole weeks, as counts, and of a difference only whether it can be chance. A group of fewer than
/// ten is not described, whoever reads it.
/// </summary>
/// <param name="Naam">The group.</param>
/// <param name="Geplaatst">Placed in the period; null when it is hidden.</param>
/// <param name="Helft">Weeks within which half of them were placed.</param>
/// <param name="Driekwart">Weeks within which three quarters of them were.</param>
/// <param name="Wacht">Waiting now; null when it is hidden.</param>
internal sealed record Gelijkgroep(string Naam, int? Geplaatst, int? Helft, int? Driekwart, int? Wacht)
{
    // Ninety-nine of a hundred: many groups are held against the region at once.
    private const double Zekerheid = 2.576;
    private const int DagenPerWeek = 7;

    /// <summary>Proposals that ended in a placement or a no; null when there are few.</summary>
    public int? Voorstellen { get; init; }

    /// <summary>Refused by a provider.</summary>
    public int? Afgewezen { get; init; }

    /// <summary>More often, less often or possibly chance; empty when it is hidden.</summary>
    public required string Verschil { get; init; }

    /// <param name="naam">The group.</param>
    /// <param name="gevallen">The cases in it.</param>
    /// <param name="regio">Of all cases: refused and proposals.</param>
    public static Gelijkgroep Van(
        string naam,
        IEnumerable<Gelijkgeval> gevallen,
        (int Afgewezen, int Voorstellen) regio
    )
    {
        var alle = gevallen.ToList();
        var dagen = alle.Select(g => g.Plaatsingsdagen).OfType<int>().Order().ToList();
        var ziet = dagen.Count >= Kleingetal.Grens;
        var (nee, voorstellen) = (alle.Sum(g => g.Afgewezen), alle.Sum(g => g.Voorstellen));
        var zietNee = voorstellen >= Kleingetal.Grens;
        return new Gelijkgroep(
            naam,
            ziet ? dagen.Count : null,
            ziet ? Weken(dagen[(dagen.Count - 1) / 2]) : null,
            ziet ? Weken(dagen[((3 * dagen.Count) - 1) / 4]) : null,
            Kleingetal.Verhul(alle.Count(g => g.Wacht), zietAlles: false)
        )
        {
            Voorstellen = zietNee ? voorstellen : null,
            Afgewezen = zietNee ? nee : null,
            Verschil = zietNee && regio.Voorstellen > voorstellen ? Vergelijk(nee, voorstellen, regio) : "",
        };
    }

    /// <summary>
    /// Groups that make up the region together: one that is hidden alone could be had from the total, so then the smallest of the others
    /// is hidden too.
    /// </summary>
    public static IReadOnlyList<Gelijkgroep> Dicht(IReadOnlyList<Gelijkgroep> groepen)
    {
        var geplaatst = Kleingetal.VerhulDelen([.. groepen.Select(g => g.Geplaatst ?? 0)], zietAlles: false);
        var wacht = Kleingetal.VerhulDelen([.. groepen.Select(g => g.Wacht ?? 0)], zietAlles: false);
        var voorstellen = Kleingetal.VerhulDelen([.. groepen.Select(g => g.Voorstellen ?? 0)], zietAlles: false);
        return
        [
            .. groepen.Select(
                (g, i) =>
                    g with
                    {
                        Geplaatst = geplaatst[i],
                        Helft = geplaatst[i] is null ? null : g.Helft,
                        Driekwart = geplaatst[i] is null ? null : g.Driekwart,
                        Wacht = wacht[i],
                        Voorstellen = voorstellen[i],
                        Afgewezen = voorstellen[i] is null ? null : g.Afgewezen,
                        Verschil = voorstellen[i] is null ? "" : g.Verschil,
                    }
            ),
        ];
    }

    // The interval of Wilson around the share of the group, held against the share of the region.
    private static string Vergelijk(int nee, int van, (int Afgewezen, int Voorstellen) regio)
    {
        var (deel, z2) = ((double)nee / van, Zekerheid * Zekerheid);
        var midden = (deel + (z2 / (2 * van))) / (1 + (z2 / van));
        var half = Zekerheid / (1 + (z2 / van)) * Math.Sqrt((deel * (1 - deel) / van) + (z2 / (4d * van * van)));
        var gemiddeld = (double)regio.Afgewezen / regio.Voorstellen;
        return midden - half > gemiddeld ? "vaker dan gemiddeld"
            : midden + half < gemiddeld ? "minder vaak dan gemiddeld"
            : "kan toeval zijn";
    }

    private static int Weken(int dagen) => (dagen + DagenPerWeek - 1) / DagenPerWeek;
}
