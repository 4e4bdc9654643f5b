using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Landelijk;

/// <summary>
/// The findings above the charts. Each follows from the figures by a rule, so that a new delivery gives another sentence and never a
/// wrong one.
/// </summary>
internal static class Zinnen
{
    private const int Jaar = 4;

    /// <summary>Grows or not in the last quarter, and faster or slower than a year before: only when the bands do not touch.</summary>
    public static string Stand(IReadOnlyList<Nettogroei> reeks)
    {
        var nu = reeks[^1];
        var werkwoord = Richting(nu);
        if (werkwoord != "groeit" || reeks.Count <= Jaar)
        {
            return $"De stand {werkwoord}";
        }
        var toen = reeks[^(Jaar + 1)];
        return (nu.Hoogste < toen.Laagste, nu.Laagste > toen.Hoogste) switch
        {
            (true, _) => "De stand groeit, maar minder snel dan een jaar eerder",
            (_, true) => "De stand groeit sneller dan een jaar eerder",
            _ => "De stand groeit ongeveer even snel als een jaar eerder",
        };
    }

    /// <summary>From the first to the last quarter of the series.</summary>
    public static string Nettogroei(IReadOnlyList<Nettogroei> reeks)
    {
        var (begin, einde) = (reeks[0], reeks[^1]);
        var (was, werd) = (begin.Rond.Getal(), einde.Rond.Getal());
        return (einde.Hoogste < begin.Laagste, einde.Laagste > begin.Hoogste) switch
        {
            (true, _) => $"De nettogroei zakte van {was} naar {werd} per maand",
            (_, true) => $"De nettogroei steeg van {was} naar {werd} per maand",
            _ => $"De nettogroei bleef ongeveer gelijk: {werd} per maand",
        };
    }

    private static string Richting(Nettogroei nu) =>
        nu switch
        {
            { Laagste: > 0 } => "groeit",
            { Hoogste: < 0 } => "daalt",
            _ => "blijft ongeveer gelijk",
        };
}
