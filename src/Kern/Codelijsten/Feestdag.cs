using System.Collections.Immutable;
using System.Globalization;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>A national holiday; the file says per line by which rule.</summary>
public sealed record Feestdag(DateOnly Datum, string Naam)
{
    public static Codelijst<Feestdag> Lijst { get; } =
        new(
            typeof(Feestdag).Assembly,
            "feestdagen.csv",
            r => new(DateOnly.ParseExact(r.Code, "yyyy-MM-dd", CultureInfo.InvariantCulture), r.Omschrijving)
        );

    public static ImmutableArray<Feestdag> Alle => Lijst.Alle;
}
