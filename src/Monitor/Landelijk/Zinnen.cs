using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

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

    /// <summary>Each profile in its last quarter against the same quarter a year before.</summary>
    public static string Profielgroei(IReadOnlyList<IReadOnlyList<Meetpunt>> profielen)
    {
        if (profielen.Any(punten => punten.Count <= Jaar))
        {
            return "Elk profiel heeft zijn eigen groei";
        }
        var trager = profielen.Count(punten => punten[^1].Hoogste < punten[^(Jaar + 1)].Laagste);
        return trager switch
        {
            0 => "In geen enkel profiel groeit de stand zeker minder snel dan een jaar eerder",
            _ when trager == profielen.Count => "In alle profielen groeit de stand minder snel dan een jaar eerder",
            1 => "In een van de profielen groeit de stand minder snel dan een jaar eerder",
            _ => $"In {trager} van de {profielen.Count} profielen groeit de stand minder snel dan een jaar eerder",
        };
    }

    /// <summary>The largest profile.</summary>
    public static string Aandeel(IReadOnlyList<Profielrij> profielen)
    {
        var grootste = profielen.MaxBy(p => p.Aandeel[^1].Waarde)!;
        return $"{grootste.Profiel.Kort} is het grootste profiel: {grootste.Aandeel[^1].Waarde.Getal(0)}% van de mensen met een indicatie";
    }

    /// <summary>The last goal that has a day. Whether it is met cannot be said without the inflow.</summary>
    public static string Doel(IReadOnlyList<Instroomdoel> doelen) =>
        doelen.Where(d => d.Van is not null).MaxBy(d => d.Van) is { } doel
            ? $"Het doel is minder dan {doel.PerMaand.Getal()} per maand vanaf {doel.Van!.Value.Voluit()}; de instroom is niet geleverd"
            : "De doelen hebben geen datum; de instroom is niet geleverd";

    private static string Richting(Nettogroei nu) =>
        nu switch
        {
            { Laagste: > 0 } => "groeit",
            { Hoogste: < 0 } => "daalt",
            _ => "blijft ongeveer gelijk",
        };
}
