using System.Reflection;
using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

/// <summary>
/// The calls into the engine's C interface (DuckDB, npm package of <c>package.json</c>). Only a worker process may make them:
/// everywhere else the library does not resolve, so that no web request ever runs native code on somebody's data.
/// </summary>
internal static unsafe partial class Bibliotheek
{
    private const string Naam = "duckdb";
    private static int _open;

    static Bibliotheek() => NativeLibrary.SetDllImportResolver(typeof(Bibliotheek).Assembly, Zoek);

    /// <summary>Whether this platform has the engine: linux-x64, with the library beside the host.</summary>
    public static bool Aanwezig => File.Exists(Pad);

    private static string Pad => Path.Combine(AppContext.BaseDirectory, "libduckdb.so");

    /// <summary>Opens the engine for this process: called once, by the worker, before its first query.</summary>
    public static void Ontgrendel() => Interlocked.Exchange(ref _open, 1);

    private static nint Zoek(string naam, Assembly van, DllImportSearchPath? zoekpad)
    {
        if (naam != Naam)
        {
            return 0;
        }
        return Volatile.Read(ref _open) == 1
            ? NativeLibrary.Load(Pad)
            : throw new InvalidOperationException("The engine is opened in a worker process only.");
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Ruwresultaat
    {
        private readonly nint _kolommen;
        private readonly nint _rijen;
        private readonly nint _gewijzigd;
        private readonly nint _kolom;
        private readonly nint _melding;
        private readonly nint _inhoud;
    }

    [LibraryImport(Naam, EntryPoint = "duckdb_library_version")]
    public static partial nint Versie();

    [LibraryImport(Naam, EntryPoint = "duckdb_create_config")]
    public static partial int MaakInstelling(out nint instelling);

    [LibraryImport(Naam, EntryPoint = "duckdb_set_config", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int StelIn(nint instelling, string naam, string waarde);

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_config")]
    public static partial void VerwijderInstelling(ref nint instelling);

    [LibraryImport(Naam, EntryPoint = "duckdb_open_ext", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string pad, out nint databank, nint instelling, out nint melding);

    [LibraryImport(Naam, EntryPoint = "duckdb_close")]
    public static partial void Sluit(ref nint databank);

    [LibraryImport(Naam, EntryPoint = "duckdb_connect")]
    public static partial int Verbind(nint databank, out nint verbinding);

    [LibraryImport(Naam, EntryPoint = "duckdb_disconnect")]
    public static partial void Verbreek(ref nint verbinding);

    [LibraryImport(Naam, EntryPoint = "duckdb_query", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Vraag(nint verbinding, string sql, out Ruwresultaat resultaat);

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_result")]
    public static partial void VerwijderResultaat(ref Ruwresultaat resultaat);

    [LibraryImport(Naam, EntryPoint = "duckdb_result_error")]
    public static partial nint Resultaatfout(ref Ruwresultaat resultaat);

    [LibraryImport(Naam, EntryPoint = "duckdb_column_count")]
    public static partial ulong Kolommen(ref Ruwresultaat resultaat);

    [LibraryImport(Naam, EntryPoint = "duckdb_column_name")]
    public static partial nint Kolomnaam(ref Ruwresultaat resultaat, ulong kolom);

    [LibraryImport(Naam, EntryPoint = "duckdb_column_logical_type")]
    public static partial nint Kolomtype(ref Ruwresultaat resultaat, ulong kolom);

    [LibraryImport(Naam, EntryPoint = "duckdb_fetch_chunk")]
    public static partial nint Haal(Ruwresultaat resultaat);

    [LibraryImport(Naam, EntryPoint = "duckdb_extract_statements", StringMarshalling = StringMarshalling.Utf8)]
    public static partial ulong Ontleed(nint verbinding, string sql, out nint opdrachten);

    [LibraryImport(Naam, EntryPoint = "duckdb_extract_statements_error")]
    public static partial nint Ontleedfout(nint opdrachten);

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_extracted")]
    public static partial void VerwijderOpdrachten(ref nint opdrachten);

    [LibraryImport(Naam, EntryPoint = "duckdb_prepare", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Bereid(nint verbinding, string sql, out nint vraag);

    [LibraryImport(Naam, EntryPoint = "duckdb_prepare_error")]
    public static partial nint Bereidfout(nint vraag);

    [LibraryImport(Naam, EntryPoint = "duckdb_destroy_prepare")]
    public static partial void VerwijderVraag(ref nint vraag);

    [LibraryImport(Naam, EntryPoint = "duckdb_prepared_statement_type")]
    public static partial int Opdrachtsoort(nint vraag);

    [LibraryImport(Naam, EntryPoint = "duckdb_nparams")]
    public static partial ulong Parameters(nint vraag);

    [LibraryImport(Naam, EntryPoint = "duckdb_parameter_name")]
    public static partial nint Parameternaam(nint vraag, ulong nummer);

    [LibraryImport(Naam, EntryPoint = "duckdb_bind_date")]
    public static partial int BindDatum(nint vraag, ulong nummer, int dagen);

    [LibraryImport(Naam, EntryPoint = "duckdb_bind_varchar", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int BindTekst(nint vraag, ulong nummer, string tekst);

    [LibraryImport(Naam, EntryPoint = "duckdb_execute_prepared")]
    public static partial int Voer(nint vraag, out Ruwresultaat resultaat);

    [LibraryImport(Naam, EntryPoint = "duckdb_free")]
    public static partial void GeefVrij(nint geheugen);

    public static string Tekst(nint tekst) => Marshal.PtrToStringUTF8(tekst) ?? "";

    /// <summary>A text that the engine handed over to us, read and given back.</summary>
    public static string EigenTekst(nint tekst)
    {
        var gelezen = Tekst(tekst);
        GeefVrij(tekst);
        return gelezen;
    }
}
