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

    /// <summary>The group as it is, for what may be shown; never on a screen.</summary>
    public required Gelijktelling Telling { get; init; }

    /// <summary>Proposals that ended in a placement or a no; null when they are of few people or few ended in one of both.</summary>
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
        var telling = Gelijktelling.Van(alle);
        var (nee, voorstellen) = (telling.Nee, telling.Voorstellen);
        return new Gelijkgroep(
            naam,
            ziet ? dagen.Count : null,
            ziet ? Weken(dagen[(dagen.Count - 1) / 2]) : null,
            ziet ? Weken(dagen[((3 * dagen.Count) - 1) / 4]) : null,
            Kleingetal.Verhul(telling.Wacht, zietAlles: false)
        )
        {
            Telling = telling,
            Voorstellen = telling.ToontNee ? voorstellen : null,
            Afgewezen = telling.ToontNee ? nee : null,
            Verschil = telling.ToontNee && regio.Voorstellen > voorstellen ? Vergelijk(nee, voorstellen, regio) : "",
        };
    }

    /// <summary>
    /// Groups that make up the region together: what is hidden could be had from the total, so the smallest of the others is hidden too
    /// until what is hidden is no small number together.
    /// </summary>
    /// <param name="alle">The region.</param>
    /// <param name="groepen">Its groups; each case stands in one.</param>
    public static IReadOnlyList<Gelijkgroep> Dicht(Gelijktelling alle, IReadOnlyList<Gelijkgroep> groepen)
    {
        var geplaatst = Kleingetal.VerhulDelen([.. groepen.Select(g => g.Telling.Geplaatst)], zietAlles: false);
        var wacht = Kleingetal.VerhulDelen([.. groepen.Select(g => g.Telling.Wacht)], zietAlles: false);
        var nee = groepen.Where(g => g.Voorstellen is not null).OrderBy(g => g.Telling.Mensen).ToList();
        while (
            nee.Count > 0 && nee.Count < groepen.Count && !nee.Aggregate(alle, (t, g) => t.Zonder(g.Telling)).ToontNee
        )
        {
            nee.RemoveAt(0);
        }
        return [.. groepen.Select((g, i) => g.Toon(geplaatst[i] is not null, wacht[i] is not null, nee.Contains(g)))];
    }

    /// <summary>Beside a total that is read as well: hidden where the few others could be had from it.</summary>
    public Gelijkgroep Naast(Gelijktelling totaal)
    {
        var rest = totaal.Zonder(Telling);
        return Toon(
            !Gelijktelling.Klein(rest.Geplaatst),
            !Gelijktelling.Klein(rest.Wacht),
            rest.Mensen == 0 || rest.ToontNee
        );
    }

    /// <summary>What a reader knows of this group; what is hidden counts as none.</summary>
    public Gelijktelling Gezien =>
        Voorstellen is null
            ? new Gelijktelling(Geplaatst ?? 0, Wacht ?? 0, 0, 0, 0)
            : Telling with
            {
                Geplaatst = Geplaatst ?? 0,
                Wacht = Wacht ?? 0,
            };

    private Gelijkgroep Toon(bool geplaatst, bool wacht, bool nee) =>
        this with
        {
            Geplaatst = geplaatst ? Geplaatst : null,
            Helft = geplaatst ? Helft : null,
            Driekwart = geplaatst ? Driekwart : null,
            Wacht = wacht ? Wacht : null,
            Voorstellen = nee ? Voorstellen : null,
            Afgewezen = nee ? Afgewezen : null,
            Verschil = nee ? Verschil : "",
        };

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
