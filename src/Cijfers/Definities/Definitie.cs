using System.Collections.Immutable;

namespace Regiotafel.Cijfers.Definities;

/// <summary>
/// An indicator in one version: what it counts, how, over which periods and breakdowns, and how its value is formed. Read from
/// its file, which is also its page in the leeswijzer.
/// </summary>
/// <param name="Schaal">waarde = teller × schaal ÷ noemer.</param>
/// <param name="Decimalen">Decimals of the value.</param>
/// <param name="Bronnen">Soorten of delivery that a region must have delivered.</param>
/// <param name="Perioden">The fixed periods; empty with <see cref="PerMaand"/> or <see cref="Landelijk"/>.</param>
/// <param name="PerMaand">One row per month of the delivery that has a full year before it (indicatoren.md, section 4b).</param>
/// <param name="Landelijk">Only rows for the country, each with the period that the delivery gives (section 4a).</param>
/// <param name="Sql">The query; null for a derived indicator.</param>
internal sealed record Definitie(
    string Code,
    string Titel,
    string Versie,
    string Editie,
    Cijfersoort Soort,
    Maat Maat,
    Schaal Schaal,
    int Decimalen,
    Richting Richting,
    ImmutableArray<string> Bronnen,
    ImmutableArray<Periode> Perioden,
    bool PerMaand,
    bool Landelijk,
    ImmutableArray<Uitsplitsing> Uitsplitsingen,
    bool Optelbaar,
    Intervalsoort Interval,
    Onthulling Onthulling,
    bool Openbaar,
    Breukmelding? Breuk,
    string Eigenaar,
    Afleiding? Afleiding,
    string Toelichting,
    string? Sql,
    ImmutableArray<Voorbeeld> Voorbeelden,
    string Wijzigingen,
    Bestandstekst Bestand
)
{
    /// <summary>
    /// Whether the limits of its funnel widen when regions differ by more than chance explains; only of a share or a ratio.
    /// </summary>
    public bool Overdispersie { get; init; }

    /// <summary>Whether a value is teller over noemer; an aantal has no noemer.</summary>
    public bool HeeftNoemer => Maat != Maat.Aantal;

    /// <summary>Decimals of the teller as it is written: two for euro.</summary>
    public int Tellerdecimalen => Onthulling == Onthulling.Bedrag && Maat != Maat.Groei ? 2 : 0;
}
