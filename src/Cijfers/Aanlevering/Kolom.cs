namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>One column of the aanlevercontract.</summary>
/// <param name="Soort">Name of the table it belongs to.</param>
/// <param name="Naam">Name in the header, lower case.</param>
/// <param name="Nummer">Place in contract order, from zero.</param>
/// <param name="Verplicht">The column must be there and every row must fill it.</param>
/// <param name="Min">Lowest value of a whole number.</param>
/// <param name="Max">Highest value of a whole number.</param>
/// <param name="Lijst">The values of a code; null for other types.</param>
/// <param name="Motor">The engine reads it: its values are kept.</param>
internal sealed record Kolom(
    string Soort,
    string Naam,
    int Nummer,
    Kolomtype Type,
    bool Verplicht,
    int Min,
    int Max,
    Waardenlijst? Lijst,
    bool Motor
);
