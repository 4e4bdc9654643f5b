using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>The store for many: one PostgreSQL database, a runtime role and an owner for the schema.</summary>
internal sealed class PostgresMotor(string runtime, string? eigenaar) : IOpslagMotor, IDisposable
{
    private const long Slot = 0x5265_6769_6f74; // "Regiot": the lock of the schema runner

    private readonly NpgsqlDataSource bron = NpgsqlDataSource.Create(runtime);

    public string Naam => "postgres";

    public DbConnection Verbinding() => bron.CreateConnection();

    public bool HeeftEigenaar => eigenaar is not null;

    public DbConnection Eigenaarsverbinding() => new NpgsqlConnection(eigenaar);

    public async Task<DateTime?> Tijd(DbConnection verbinding, CancellationToken ct)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "select clock_timestamp()";
        return (DateTime)(await opdracht.ExecuteScalarAsync(ct))!;
    }

    public void Stel(DbContextOptionsBuilder opties, DbConnection verbinding) => opties.UseNpgsql(verbinding);

    public ValueTask<IDisposable?> Schrijfbeurt(CancellationToken ct) => new((IDisposable?)null);

    public DbTransaction Begin(DbConnection verbinding, bool schrijven, string regio)
    {
        var transactie = verbinding.BeginTransaction(
            schrijven ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead
        );
        using var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = schrijven
            ? "select set_config(@naam, @regio, true)"
            : "select set_config(@naam, @regio, true), set_config('transaction_read_only', 'on', true)";
        opdracht.Met("naam", Regiomuur.Regio).Met("regio", regio);
        opdracht.ExecuteNonQuery();
        return transactie;
    }

    public DbTransaction BeginSchema(DbConnection verbinding)
    {
        var transactie = verbinding.BeginTransaction(IsolationLevel.ReadCommitted);
        using var opdracht = verbinding.CreateCommand();
        // The owner sees rows of regions only while this is set: a data migration must not silently touch none.
        (opdracht.Transaction, opdracht.CommandText) = (
            transactie,
            "select pg_advisory_xact_lock(@slot), set_config(@migratie, 'aan', true)"
        );
        opdracht.Met("slot", Slot).Met("migratie", Regiomuur.Migratie);
        opdracht.ExecuteNonQuery();
        return transactie;
    }

    public Task Beveilig(DbTransaction transactie, IReadOnlyList<Kamerschema> kamers, CancellationToken ct) =>
        new Beveiliging(transactie, kamers, Rol()).Voer(ct);

    public Task<IReadOnlyList<string>> Rechtenbezwaren(
        DbConnection verbinding,
        IReadOnlyList<Kamerschema> kamers,
        CancellationToken ct
    ) => new Rolkeuring(verbinding, kamers).Bezwaren(ct);

    public Botsing Herken(DbException fout) =>
        fout is not PostgresException pg
            ? Botsing.Geen
            : pg.SqlState switch
            {
                PostgresErrorCodes.UniqueViolation => Botsing.Uniek,
                PostgresErrorCodes.CheckViolation => Botsing.Controle,
                PostgresErrorCodes.ForeignKeyViolation => Botsing.Verwijzing,
                PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => Botsing.Bezet,
                _ => Botsing.Geen,
            };

    public void Dispose() => bron.Dispose();

    // The owner gives the rights, so it must know to whom.
    private string Rol() => new NpgsqlConnectionStringBuilder(runtime).Username ?? throw new RolOntbreekt(rol: null);
}
