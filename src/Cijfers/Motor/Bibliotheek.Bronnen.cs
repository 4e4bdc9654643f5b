using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

// Column types, and tables whose rows the engine asks of us (table functions).
internal static unsafe partial class Bibliotheek
{
    [LibraryImport(Naam, EntryPoint = "duckdb_create_logical_type")]
    public static partial nint MaakType(Kolomsoort soort);

    [LibraryImport(Naam, EntryPoint = "duckdb_create_decimal_type")]
    public static partial nint MaakDecimaal(byte breedte, byte decimalen);

    [LibraryImport(Naam, EntryPoint = "duckdb_create_enum_type")]
    public static partial nint MaakCode(nint* woorden, ulong aantal);

    [LibraryImport(Naam, EntryPoint = "duckdb_create_table_function")]
    public static partial nint MaakBron();

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_table_function")]
    public static partial void VerwijderBron(ref nint bron);

    [LibraryImport(Naam, EntryPoint = "duckdb_table_function_set_name", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void NoemBron(nint bron, string naam);

    [LibraryImport(Naam, EntryPoint = "duckdb_table_function_set_extra_info")]
    public static partial void GeefBronMee(nint bron, nint inhoud, delegate* unmanaged<nint, void> ruimOp);

    [LibraryImport(Naam, EntryPoint = "duckdb_table_function_set_bind")]
    public static partial void StelBinden(nint bron, delegate* unmanaged<nint, void> binden);

    [LibraryImport(Naam, EntryPoint = "duckdb_table_function_set_init")]
    public static partial void StelBegin(nint bron, delegate* unmanaged<nint, void> begin);

    [LibraryImport(Naam, EntryPoint = "duckdb_table_function_set_function")]
    public static partial void StelLezen(nint bron, delegate* unmanaged<nint, nint, void> lezen);

    [LibraryImport(Naam, EntryPoint = "duckdb_table_function_supports_projection_pushdown")]
    public static partial void LeestKolommen(nint bron, [MarshalAs(UnmanagedType.U1)] bool ja);

    [LibraryImport(Naam, EntryPoint = "duckdb_register_table_function")]
    public static partial int MeldBron(nint verbinding, nint bron);

    [LibraryImport(Naam, EntryPoint = "duckdb_bind_get_extra_info")]
    public static partial nint BronVanBinden(nint info);

    [LibraryImport(Naam, EntryPoint = "duckdb_bind_add_result_column", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void VoegKolomToe(nint info, string naam, nint type);

    [LibraryImport(Naam, EntryPoint = "duckdb_bind_set_cardinality")]
    public static partial void StelAantal(nint info, ulong rijen, [MarshalAs(UnmanagedType.U1)] bool precies);

    [LibraryImport(Naam, EntryPoint = "duckdb_init_get_extra_info")]
    public static partial nint BronVanBegin(nint info);

    [LibraryImport(Naam, EntryPoint = "duckdb_init_get_column_count")]
    public static partial ulong GevraagdeKolommen(nint info);

    [LibraryImport(Naam, EntryPoint = "duckdb_init_get_column_index")]
    public static partial ulong GevraagdeKolom(nint info, ulong nummer);

    [LibraryImport(Naam, EntryPoint = "duckdb_init_set_init_data")]
    public static partial void StelLezing(nint info, nint lezing, delegate* unmanaged<nint, void> ruimOp);

    [LibraryImport(Naam, EntryPoint = "duckdb_init_set_max_threads")]
    public static partial void StelThreads(nint info, ulong threads);

    [LibraryImport(Naam, EntryPoint = "duckdb_function_get_init_data")]
    public static partial nint Lezing(nint info);

    [LibraryImport(Naam, EntryPoint = "duckdb_function_set_error", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void MeldFout(nint info, string melding);
}
