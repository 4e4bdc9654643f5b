using Npgsql;
using Regiotafel.Kern.Opslag;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Proef;

/// <summary>
/// A fresh store for one test: on SQLite a copy of a prepared file, on PostgreSQL a database made from a prepared template.
/// What is prepared (schema and the fixed region) is made once per run.
/// </summary>
internal sealed class Opslagplaats : IAsyncDisposable
{
    /// <summary>The role that owns the schema.</summary>
    public const string Eigenaar = "regiotafel_eigenaar";

    /// <summary>The role that the system runs as.</summary>
    public const string Web = "regiotafel_web";

    /// <summary>The role that reads what is published.</summary>
    public const string Lezer = "regiotafel_lezer";

    private static readonly SemaphoreSlim Slot = new(1, 1);
    private static readonly Dictionary<Motor, string> Klaar = [];

    private readonly string? database;

    private Opslagplaats(IOpslagMotor motor, string map, string? database)
    {
        (Motor, Map, this.database) = (motor, map, database);
    }

    public IOpslagMotor Motor { get; }

    /// <summary>Data folder of this test.</summary>
    public string Map { get; }

    private static string Beheer =>
        Environment.GetEnvironmentVariable("REGIOTAFEL_TEST_POSTGRES")
        ?? throw new InvalidOperationException(
            "REGIOTAFEL_TEST_POSTGRES is not set: run ./test, which starts PostgreSQL."
        );

    /// <param name="motor">Engine.</param>
    /// <param name="bereidVoor">Fills the prepared store, once per engine.</param>
    public static async Task<Opslagplaats> Maak(Motor motor, Func<IOpslagMotor, Task> bereidVoor)
    {
        await Slot.WaitAsync();
        try
        {
            if (!Klaar.ContainsKey(motor))
            {
                Klaar[motor] = await Bereid(motor, bereidVoor);
            }
        }
        finally
        {
            Slot.Release();
        }
        var map = Directory.CreateTempSubdirectory("regiotafel-").FullName;
        if (motor == Proef.Motor.Sqlite)
        {
            var bestand = Path.Combine(map, "regiotafel.sqlite");
            File.Copy(Klaar[motor], bestand);
            return new Opslagplaats(new SqliteMotor(bestand), map, database: null);
        }
        var naam = "t" + Guid.NewGuid().ToString("N");
        // Copied as files: through the write-ahead log it takes half as long again, hundreds of times.
        await Beheren($"create database {naam} owner {Eigenaar} template {Klaar[motor]} strategy file_copy");
        return new Opslagplaats(PostgresMotor(naam), map, naam);
    }

    /// <summary>A store in which nothing stands yet, not even the schema.</summary>
    public static async Task<Opslagplaats> Leeg(Motor motor)
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-").FullName;
        if (motor == Proef.Motor.Sqlite)
        {
            return new Opslagplaats(new SqliteMotor(Path.Combine(map, "regiotafel.sqlite")), map, database: null);
        }
        var naam = "t" + Guid.NewGuid().ToString("N");
        await MaakRollen();
        await Beheren($"create database {naam} owner {Eigenaar}");
        return new Opslagplaats(PostgresMotor(naam), map, naam);
    }

    public async ValueTask DisposeAsync()
    {
        if (Motor is PostgresMotor pg)
        {
            pg.Dispose();
            await Beheren($"drop database {database} with (force)");
        }
        else
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
        Directory.Delete(Map, recursive: true);
    }

    /// <summary>The connection of a role to the database of this test.</summary>
    public string Verbindingstekst(string rol) => Verbindingstekst(database!, rol);

    /// <summary>The connection of whoever runs the server to the database of this test.</summary>
    public string Beheerderstekst =>
        new NpgsqlConnectionStringBuilder(Beheer) { Database = database, Pooling = false }.ToString();

    /// <summary>The engine with the owner in the place of the role that the system runs as.</summary>
    public PostgresMotor EigenMotor() => new(Verbindingstekst(Eigenaar), Verbindingstekst(Eigenaar));

    // As in real use: the owner makes the schema, the system runs as a role that owns nothing.
    private static PostgresMotor PostgresMotor(string database) =>
        new(Verbindingstekst(database, Web), Verbindingstekst(database, Eigenaar));

    private static string Verbindingstekst(string database, string rol) =>
        new NpgsqlConnectionStringBuilder(Beheer)
        {
            Database = database,
            Username = rol,
            MaxPoolSize = 40,
        }.ToString();

    // Roles are of the server, which other runs may share.
    private static async Task MaakRollen()
    {
        foreach (var rol in new[] { Eigenaar, Web, Lezer })
        {
            await Beheren(
                $"do $$ begin create role {rol} login; exception when duplicate_object or unique_violation then null; end $$"
            );
        }
    }

    private static async Task<string> Bereid(Motor motor, Func<IOpslagMotor, Task> bereidVoor)
    {
        if (motor == Proef.Motor.Sqlite)
        {
            var map = Directory.CreateTempSubdirectory("regiotafel-proef-").FullName;
            var bestand = Path.Combine(map, "proef.sqlite");
            using (var sqlite = new SqliteMotor(bestand))
            {
                await bereidVoor(sqlite);
            }
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
            return bestand;
        }
        var naam = "p" + Guid.NewGuid().ToString("N");
        await MaakRollen();
        await Beheren($"create database {naam} owner {Eigenaar}");
        using (var pg = PostgresMotor(naam))
        {
            await bereidVoor(pg);
        }
        NpgsqlConnection.ClearAllPools();
        return naam;
    }

    private static async Task Beheren(string tekst)
    {
        await using var verbinding = new NpgsqlConnection(Beheer + ";Pooling=false");
        await verbinding.OpenAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = tekst;
        await opdracht.ExecuteNonQueryAsync();
    }
}
