using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>The figures of a plan as fields: a workbook and a machine get the same ones.</summary>
internal static class Planrijen
{
    public static IReadOnlyList<(string Naam, bool IsGetal, Func<Plancijfer, string?> Waarde)> Kolommen { get; } =
    [
        ("code", false, c => c.Code),
        .. Cijferkolom.Alle.Select(k => (k.Naam, k.IsGetal, (Func<Plancijfer, string?>)(c => k.Waarde(c.Cijfer)))),
        ("waarneming", false, c => c.Cijfer.Waarneming.ToString()),
        ("vertrouwelijkheid", false, c => c.Cijfer.Vertrouwelijkheid.ToString()),
        ("meting", false, c => c.MetingId),
        ("uitgave", false, c => c.Uitgave.Id.ToString()),
        // A line is copied without its file: each says itself whether its people are invented.
        ("herkomst", false, c => c.Uitgave.IsVoorbeeld ? "verzonnen" : "geleverd"),
    ];

    /// <summary>The region's own figures of the last period of each indicator.</summary>
    public static IEnumerable<Plancijfer> Laatste(Planbeeld plan)
    {
        var laatste = plan
            .Cijfers.GroupBy(c => c.Cijfer.Indicator)
            .ToDictionary(g => g.Key, g => g.Select(c => c.Cijfer.Periode).Max(StringComparer.Ordinal)!);
        return plan.Cijfers.Where(c =>
            c.Cijfer.Regio == plan.Regio.Code && c.Cijfer.Periode == laatste[c.Cijfer.Indicator]
        );
    }

    /// <summary>What a file of a plan is called: invented figures say so.</summary>
    public static string Bestandsnaam(Planbeeld plan, string soort) =>
        $"{(plan.IsVoorbeeld ? "verzonnen-" : "")}regioplan-{plan.Regio.Slug}-{plan.Editie}{(plan.Teksten.Versie > 0 ? $"-v{plan.Teksten.Versie}" : "")}.{soort}";
}
