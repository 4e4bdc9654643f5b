namespace Regiotafel.Cijfers.Definities;

/// <summary>A shared table of several definitions, made once per run (file in <c>Indicatoren/_basis</c>).</summary>
/// <param name="Bronnen">Soorten of delivery that it reads.</param>
/// <param name="Leest">Other shared tables that it reads.</param>
internal sealed record Basistabel(
    string Naam,
    IReadOnlyList<string> Bronnen,
    IReadOnlyList<string> Leest,
    string Toelichting,
    string Sql,
    IReadOnlyList<Voorbeeld> Voorbeelden,
    Bestandstekst Bestand
);
