namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>The forms a value of a delivery can have (aanlevering.md section 2).</summary>
internal enum Kolomtype
{
    Id,
    Getal,
    Datum,
    Bedrag,
    Agb,
    Pc6,
    Gm,
    Prestatie,
    Code,
    Tekst,
}
