using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

// Types, chunks and vectors: rows go in and come out column by column.
internal static unsafe partial class Bibliotheek
{
    [LibraryImport(Naam, EntryPoint = "duckdb_get_type_id")]
    public static partial Kolomsoort Soort(nint type);

    [LibraryImport(Naam, EntryPoint = "duckdb_decimal_scale")]
    public static partial byte Decimalen(nint type);

    [LibraryImport(Naam, EntryPoint = "duckdb_decimal_internal_type")]
    public static partial Kolomsoort Decimaalsoort(nint type);

    [LibraryImport(Naam, EntryPoint = "duckdb_enum_internal_type")]
    public static partial Kolomsoort Codesoort(nint type);

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_logical_type")]
    public static partial void VerwijderType(ref nint type);

    [LibraryImport(Naam, EntryPoint = "duckdb_create_data_chunk")]
    public static partial nint MaakBlok(nint* typen, ulong aantal);

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_data_chunk")]
    public static partial void VerwijderBlok(ref nint blok);

    [LibraryImport(Naam, EntryPoint = "duckdb_data_chunk_reset")]
    public static partial void LeegBlok(nint blok);

    [LibraryImport(Naam, EntryPoint = "duckdb_data_chunk_get_size")]
    public static partial ulong Bloklengte(nint blok);

    [LibraryImport(Naam, EntryPoint = "duckdb_data_chunk_set_size")]
    public static partial void StelBloklengte(nint blok, ulong aantal);

    [LibraryImport(Naam, EntryPoint = "duckdb_data_chunk_get_vector")]
    public static partial nint Vector(nint blok, ulong kolom);

    [LibraryImport(Naam, EntryPoint = "duckdb_vector_get_data")]
    public static partial nint Inhoud(nint vector);

    [LibraryImport(Naam, EntryPoint = "duckdb_vector_get_validity")]
    public static partial ulong* Gevuld(nint vector);

    [LibraryImport(Naam, EntryPoint = "duckdb_vector_ensure_validity_writable")]
    public static partial void MaakGevuldSchrijfbaar(nint vector);

    [LibraryImport(Naam, EntryPoint = "duckdb_vector_assign_string_element_len")]
    public static partial void ZetTekst(nint vector, ulong rij, byte* tekst, ulong lengte);

    [LibraryImport(Naam, EntryPoint = "duckdb_vector_size")]
    public static partial ulong Blokmaat();

    [LibraryImport(Naam, EntryPoint = "duckdb_appender_create", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MaakVuller(nint verbinding, string? schema, string tabel, out nint vuller);

    [LibraryImport(Naam, EntryPoint = "duckdb_appender_column_count")]
    public static partial ulong Vulkolommen(nint vuller);

    [LibraryImport(Naam, EntryPoint = "duckdb_appender_column_type")]
    public static partial nint Vulkolomtype(nint vuller, ulong kolom);

    [LibraryImport(Naam, EntryPoint = "duckdb_append_data_chunk")]
    public static partial int VoegBlokToe(nint vuller, nint blok);

    [LibraryImport(Naam, EntryPoint = "duckdb_appender_error")]
    public static partial nint Vulfout(nint vuller);

    [LibraryImport(Naam, EntryPoint = "duckdb_appender_close")]
    public static partial int SluitVuller(nint vuller);

    [LibraryImport(Naam, EntryPoint = "duckdb_appender_destroy")]
    public static partial int VerwijderVuller(ref nint vuller);
}
