namespace Regiotafel.Cijfers.Definities;

/// <summary>A shared table of several definitions, made once per run (file in <c>Indicatoren/_basis</c>).</summary>
/// <param name="Bronnen">Soorten of delivery that it reads.</param>
/// <param name="Bewaard">Whether its rows are kept for the run; else it is worked out at each question.</param>
/// <param name="Leest">Other shared tables that it reads.</param>
internal sealed record Basistabel(
    string Naam,
    IReadOnlyList<string> Bronnen,
    IReadOnlyList<string> Leest,
    bool Bewaard,
    string Toelichting,
    string Sql,
    IReadOnlyList<Voorbeeld> Voorbeelden,
    Bestandstekst Bestand
)
{
    /// <summary>The statement that makes it, also over an earlier one.</summary>
    public string Maakopdracht => $"create or replace {(Bewaard ? "table" : "view")} {Naam} as {Sql}";
}
