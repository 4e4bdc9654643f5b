using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using SQLitePCL;

namespace Regiotafel.Web.Opslag;

/// <summary>One file on one node: WAL, full synchronisation, foreign keys on, five seconds of patience with another writer.</summary>
internal sealed class SqliteMotor(string bestand) : IOpslagMotor, IDisposable
{
    private const int Beperking = 19; // SQLITE_CONSTRAINT
    private const int Bezet = 5; // SQLITE_BUSY
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(20);

    private readonly string verbindingstekst = new SqliteConnectionStringBuilder
    {
        DataSource = bestand,
        Mode = SqliteOpenMode.ReadWriteCreate,
        DefaultTimeout = 5,
    }.ToString();

    // The pool hands out the same connection again and again; what is set stays set as long as it lives.
    private readonly ConditionalWeakTable<sqlite3, object> gesteld = [];

    private readonly SemaphoreSlim schrijvers = new(1, 1);

    /// <summary>The file of the store.</summary>
    public string Bestand => bestand;

    public string Naam => "sqlite";

    public DbConnection Verbinding()
    {
        var verbinding = new SqliteConnection(verbindingstekst);
        verbinding.StateChange += (afzender, e) =>
        {
            if (e.CurrentState == ConnectionState.Open)
            {
                StelEenmaal((SqliteConnection)afzender!);
            }
        };
        return verbinding;
    }

    public DbConnection Eigenaarsverbinding()
    {
        var verbinding = Verbinding();
        verbinding.StateChange += (afzender, e) =>
        {
            if (e.CurrentState == ConnectionState.Open)
            {
                Voer((SqliteConnection)afzender!, "pragma query_only = 0");
            }
        };
        return verbinding;
    }

    public bool HeeftEigenaar => true;

    public Task<DateTime?> Tijd(DbConnection verbinding, CancellationToken ct) => Task.FromResult<DateTime?>(null);

    public void Stel(DbContextOptionsBuilder opties, DbConnection verbinding) => opties.UseSqlite(verbinding);

    public async ValueTask<IDisposable?> Schrijfbeurt(CancellationToken ct)
    {
        if (!await schrijvers.WaitAsync(Geduld, ct))
        {
            throw new RegelGeschonden(Botsing.Bezet, new TimeoutException("Too many writers wait for the store."));
        }
        return new Beurt(schrijvers);
    }

    public DbTransaction Begin(DbConnection verbinding, bool schrijven, string regio)
    {
        var sqlite = (SqliteConnection)verbinding;
        Voer(sqlite, schrijven ? "pragma query_only = 0" : "pragma query_only = 1");
        return sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: !schrijven);
    }

    public DbTransaction BeginSchema(DbConnection verbinding) => Begin(verbinding, schrijven: true, regio: "");

    public Task Beveilig(DbTransaction transactie, IReadOnlyList<Kamerschema> kamers, CancellationToken ct) =>
        Task.CompletedTask;

    public Task<IReadOnlyList<string>> Rechtenbezwaren(
        DbConnection verbinding,
        IReadOnlyList<Kamerschema> kamers,
        CancellationToken ct
    ) => Task.FromResult<IReadOnlyList<string>>([]);

    public Botsing Herken(DbException fout) =>
        fout is not SqliteException sqlite
            ? Botsing.Geen
            : (sqlite.SqliteErrorCode, sqlite.SqliteExtendedErrorCode) switch
            {
                (Bezet, _) => Botsing.Bezet,
                (Beperking, 2067 or 1555) => Botsing.Uniek,
                (Beperking, 275) => Botsing.Controle,
                (Beperking, 787) => Botsing.Verwijzing,
                _ => Botsing.Geen,
            };

    public void RuimOp()
    {
        using var verbinding = (SqliteConnection)Verbinding();
        verbinding.Open();
        Voer(verbinding, "pragma wal_checkpoint(truncate)");
    }

    public void Dispose() => schrijvers.Dispose();

    private void StelEenmaal(SqliteConnection verbinding)
    {
        if (!gesteld.TryGetValue(verbinding.Handle!, out _))
        {
            StelEnControleer(verbinding);
            gesteld.AddOrUpdate(verbinding.Handle!, bestand);
        }
    }

    private static void StelEnControleer(SqliteConnection verbinding)
    {
        Voer(
            verbinding,
            "pragma foreign_keys = on; pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma secure_delete = on"
        );
        Eis(verbinding, "journal_mode", "wal");
        Eis(verbinding, "synchronous", "2");
        Eis(verbinding, "foreign_keys", "1");
        Eis(verbinding, "busy_timeout", "5000");
    }

    private static void Eis(SqliteConnection verbinding, string pragma, string waarde)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"pragma {pragma}";
        var werkelijk = Convert.ToString(opdracht.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        // A store in memory or on a medium without WAL keeps its own journal; everything else must be as we set it.
        if (!string.Equals(werkelijk, waarde, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"SQLite keeps {pragma} = {werkelijk}; {waarde} is needed.");
        }
    }

    private static void Voer(SqliteConnection verbinding, string tekst)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = tekst;
        opdracht.ExecuteNonQuery();
    }

    private sealed class Beurt(SemaphoreSlim schrijvers) : IDisposable
    {
        private SemaphoreSlim? open = schrijvers;

        public void Dispose() => Interlocked.Exchange(ref open, null)?.Release();
    }
}
