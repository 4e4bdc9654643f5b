using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Regiotafel.Kern.Opslag;

/// <summary>What differs between the two storage engines. Web and the tests know them; rooms do not.</summary>
public interface IOpslagMotor
{
    /// <summary><c>sqlite</c> or <c>postgres</c>: the ending of engine files (<c>001_x.postgres.sql</c>).</summary>
    string Naam { get; }

    /// <summary>A new, closed connection for the running system.</summary>
    DbConnection Verbinding();

    /// <summary>A new, closed connection of the owner, for the schema only.</summary>
    DbConnection Eigenaarsverbinding();

    /// <summary>False when this installation may only check the schema, because it has no connection of the owner.</summary>
    bool HeeftEigenaar { get; }

    /// <summary>The clock of the store through an open connection; null when that is the clock of this machine.</summary>
    Task<DateTime?> Tijd(DbConnection verbinding, CancellationToken ct);

    /// <summary>Tells EF Core which provider and connection to use.</summary>
    void Stel(DbContextOptionsBuilder opties, DbConnection verbinding);

    /// <summary>
    /// The turn to write, given back at the end of the transaction. SQLite has one writer: those of this process wait in order,
    /// so that none waits in vain. Throws <see cref="RegelGeschonden"/> when the wait is too long.
    /// </summary>
    ValueTask<IDisposable?> Schrijfbeurt(CancellationToken ct);

    /// <summary>
    /// Begins a transaction: reading (writes throw) or writing (SQLite: IMMEDIATE). On PostgreSQL the region becomes the
    /// context of row-level security for this transaction only.
    /// </summary>
    DbTransaction Begin(DbConnection verbinding, bool schrijven, string regio);

    /// <summary>The lock under which the schema runner works: advisory on PostgreSQL, BEGIN IMMEDIATE on SQLite.</summary>
    DbTransaction BeginSchema(DbConnection verbinding);

    /// <summary>
    /// Gives the role of the running system its rights and puts up the wall between regions, in the transaction of the schema
    /// runner. PostgreSQL only: a SQLite file has no roles.
    /// </summary>
    Task Beveilig(DbTransaction transactie, IReadOnlyList<Kamerschema> kamers, CancellationToken ct);

    /// <summary>
    /// What is wrong with the rights of the role behind an open connection of the running system, one part of a sentence each;
    /// empty when they are as they must be.
    /// </summary>
    Task<IReadOnlyList<string>> Rechtenbezwaren(
        DbConnection verbinding,
        IReadOnlyList<Kamerschema> kamers,
        CancellationToken ct
    );

    /// <summary>What a database error means for the house, or <see cref="Botsing.Geen"/> when it is a defect.</summary>
    Botsing Herken(DbException fout);

    /// <summary>
    /// Takes what was deleted out of the journal beside the store, as far as nobody still reads there. An engine that keeps none does
    /// nothing.
    /// </summary>
    void RuimOp() { }
}
