namespace Regiotafel.Cijfers.Motor;

/// <summary>The engine's own numbers of the column types that we write or read (duckdb_type of its C interface).</summary>
internal enum Kolomsoort
{
    Onbekend = 0,
    Ja = 1,
    Byte = 2,
    Kort = 3,
    Geheel = 4,
    Lang = 5,
    PositiefByte = 6,
    PositiefKort = 7,
    PositiefGeheel = 8,
    PositiefLang = 9,
    Datum = 13,
    ZeerLang = 16,
    Tekst = 17,
    Decimaal = 19,
    Code = 23,
    PositiefZeerLang = 32,
}
