using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>A number that a figure is held against (<c>doelen.csv</c>).</summary>
/// <param name="Van">First day on which it holds; null: the source gives no date.</param>
/// <param name="Soort">It is compared with figures of this kind only.</param>
/// <param name="Waarde">Persons a month.</param>
internal sealed record Doel(
    string Code,
    string Omschrijving,
    DateOnly? Van,
    DateOnly? Tot,
    Cijfersoort Soort,
    int Waarde,
    Doelrol Rol,
    string Bron
)
{
    public static ImmutableArray<Doel> Alle { get; } =
        new Codelijst<Doel>(
            typeof(Doel).Assembly,
            "doelen.csv",
            r =>
                new(
                    r.Code,
                    r.Omschrijving,
                    r.GeldigVan,
                    r.GeldigTot,
                    Enum.Parse<Cijfersoort>(r["soort"], ignoreCase: true),
                    int.Parse(r["waarde"], CultureInfo.InvariantCulture),
                    Enum.Parse<Doelrol>(r["rol"], ignoreCase: true),
                    r.Bron
                )
        ).Alle;

    /// <summary>How the page dates it.</summary>
    public string Datering =>
        Van is { } van ? $"vanaf {van.ToString("d-M-yyyy", CultureInfo.InvariantCulture)}" : "de bron noemt geen datum";
}
