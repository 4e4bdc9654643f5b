namespace Regiotafel.Cijfers.Deur;

/// <summary>One figure of the country from published counts (indicatoren.md, section 4a).</summary>
/// <param name="Indicator">Code of the indicator, such as <c>aanspraken</c>.</param>
/// <param name="Uitsplitsing">Empty is the total; else as in metingen.csv: <c>zzp=880</c>.</param>
/// <param name="Teller">Persons, as the source published them; of a difference it can be negative.</param>
/// <param name="Noemer">Null for a count.</param>
/// <param name="Waarde">Rounded once, with the decimals of the indicator.</param>
public sealed record Landelijkcijfer(
    string Indicator,
    string Versie,
    DateOnly Peildatum,
    string Uitsplitsing,
    int Teller,
    int? Noemer,
    decimal Waarde
);
