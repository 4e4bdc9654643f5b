namespace Regiotafel.Cijfers.Definities;

/// <summary>
/// The question of how much of an amount or a mean comes from each provider (file in <c>Indicatoren/_aanbieders</c>): for the floors of
/// the border only. Its answer must add up to the figure that it belongs to.
/// </summary>
/// <param name="Bij">Code and version of that figure.</param>
/// <param name="Bronnen">Soorten of delivery that it reads.</param>
internal sealed record Bijdragevraag(
    string Bij,
    IReadOnlyList<string> Bronnen,
    string Toelichting,
    string Sql,
    IReadOnlyList<Voorbeeld> Voorbeelden,
    Bestandstekst Bestand
);
