namespace Regiotafel.Weergave.Figuren;

/// <summary>The scale of one row of a spine: all together in the middle, the value that lies farthest from it at one end.</summary>
internal static class Ruggengraatschaal
{
    public static Func<decimal, double> Voor(Spreidingrij rij, double links, double rechts)
    {
        var midden = rij.Samen ?? rij.Waarde?.Waarde ?? 0;
        var verste = rij.Waarden.Select(w => Math.Abs(w - midden)).DefaultIfEmpty(0).Max();
        var half = (rechts - links) / 2;
        return waarde => links + half + (verste == 0 ? 0 : half * (double)((waarde - midden) / verste));
    }
}
