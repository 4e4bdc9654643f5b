namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Which proposals have a deadline of their own. In a chain people keep to the days of its plan.</summary>
internal static class Voorstelfilter
{
    /// <summary>They run, and their next step is due on their own day.</summary>
    public static IQueryable<Voorstel> MetEigenTermijn(this IQueryable<Voorstel> voorstellen) =>
        voorstellen.Where(v => v.Loopt && v.Bron != Voorstelbron.Keten);

    /// <summary>The provider has not promised the place yet, nor said no.</summary>
    public static IQueryable<Voorstel> WachtOpAntwoord(this IQueryable<Voorstel> voorstellen) =>
        voorstellen
            .MetEigenTermijn()
            .Where(v => v.Staat == Voorstelstaat.Voorgesteld || v.Staat == Voorstelstaat.InOverweging);
}
