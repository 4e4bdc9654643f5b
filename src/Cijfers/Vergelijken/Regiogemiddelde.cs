using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>The two means over regions, each under its name; the pooled one comes first (indicatoren.md, R11).</summary>
/// <param name="Gepoold">Sum of tellers over sum of noemers, over the regions that have a result.</param>
/// <param name="Ongewogen">Plain mean of the regional values; null where no region has a value.</param>
/// <param name="Regios">Regions in the unweighted mean.</param>
internal sealed record Regiogemiddelde(Definitie Definitie, Telling? Gepoold, Breuk? Ongewogen, int Regios)
{
    public static Regiogemiddelde Van(Definitie definitie, IEnumerable<Cijferpunt> regios)
    {
        var punten = regios.Where(p => p.Telling is not null).ToList();
        var waarden = punten.Select(p => p.Waarde).OfType<Breuk>().ToList();
        return new(
            definitie,
            punten.Count == 0 ? null : Samennemen.Som(definitie, [.. punten.Select(p => p.Telling!.Value)]),
            waarden.Count == 0 ? null : waarden.Aggregate((a, b) => a + b) / waarden.Count,
            waarden.Count
        );
    }

    /// <summary>
    /// The value that a region is compared with. Pooled is a total where the noemer is a number of months, so there it is the plain
    /// mean; of a count there is none.
    /// </summary>
    public Breuk? Maatstaf =>
        (Definitie.Maat, Definitie.Soort) switch
        {
            (Maat.Aantal, _) => null,
            (_, Cijfersoort.Periodegemiddelde) => Ongewogen,
            _ => Gepoold is { } telling ? Rijvorm.Waarde(Definitie, telling) : null,
        };

    /// <summary>How the page names <see cref="Maatstaf"/>.</summary>
    public string Naam =>
        Definitie switch
        {
            { Maat: Maat.Aantal } => "alle regio's samen",
            { Soort: Cijfersoort.Periodegemiddelde } => Ongewogennaam,
            _ => "alle regio's (gepoold: alle tellers samen gedeeld door alle noemers samen)",
        };

    public string Ongewogennaam => $"ongewogen gemiddelde van {Regios} regio's";
}
