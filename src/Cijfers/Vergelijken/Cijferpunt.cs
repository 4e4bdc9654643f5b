using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>One exact figure with everything that decides what it may be compared with.</summary>
/// <param name="Telling">Null: not delivered.</param>
internal sealed record Cijferpunt(
    Definitie Definitie,
    Periode Periode,
    string Regio,
    string Uitsplitsing,
    Telling? Telling,
    Meetstatus Status = Meetstatus.Normaal
)
{
    private const int MinstensInNoemer = 10;

    /// <summary>The exact value; null when there is none.</summary>
    public Breuk? Waarde => Telling is { } telling ? Rijvorm.Waarde(Definitie, telling) : null;

    /// <summary>Version before the point: within it, figures may be subtracted.</summary>
    public string Hoofdversie => Definitie.Versie.Split('.')[0];

    /// <summary>
    /// Whether a word may be said of it. Of a mean over a period the noemer is a number of months, not of people: it sets no floor.
    /// </summary>
    public bool GenoegGegevens =>
        Waarde is not null
        && Status is Meetstatus.Normaal or Meetstatus.Voorlopig
        && (
            Definitie.Soort == Cijfersoort.Periodegemiddelde
            || Telling is not { Noemer: { } noemer }
            || noemer >= MinstensInNoemer
        );
}
