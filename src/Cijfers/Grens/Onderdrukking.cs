namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// Suppression, where a contract demands it: small counts are not shown, and where one stands alone in a row or column the next
/// smallest is not shown either.
/// </summary>
internal static class Onderdrukking
{
    public static void Pas(Aantallennet net, int grens)
    {
        foreach (var cel in net.Cellen.Where(c => c.Waar.Lees() < grens * c.Eenheid))
        {
            cel.Onderdruk((grens * cel.Eenheid) - 1);
        }
        while (net.Verbanden.Select(v => Volgende(net, v)).OfType<Netcel>().FirstOrDefault() is { } cel)
        {
            cel.Onderdruk(long.MaxValue);
        }
    }

    // One hidden part beside a visible total is found by subtraction.
    private static Netcel? Volgende(Aantallennet net, Verband verband)
    {
        var delen = verband.Delen.Select(d => net.Cellen[d]).ToList();
        return
            delen.Count(d => d.Onderdrukt is not null) == 1
            && verband.Totalen.All(t => net.Cellen[t].Onderdrukt is null)
            ? delen.Where(d => d.Onderdrukt is null).OrderBy(d => d.Waar.Lees()).FirstOrDefault()
            : null;
    }
}
