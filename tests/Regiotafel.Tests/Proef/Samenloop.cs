using Npgsql;

namespace Regiotafel.Tests.Proef;

/// <summary>Two connections, of which the first has not yet committed when the second begins. PostgreSQL only: SQLite has one writer.</summary>
internal static class Samenloop
{
    /// <summary>
    /// The first does its work and waits, before it commits, until the second is done or waits for it. Both tasks are returned; the first
    /// has ended.
    /// </summary>
    /// <param name="eerste">Awaits what it is given as the last step of its transaction.</param>
    public static async Task<(Task<T> Eerste, Task<T> Tweede)> Na<T>(
        Proefregio wereld,
        Func<Func<Task>, Task<T>> eerste,
        Func<Func<Task>, Task<T>> tweede
    )
    {
        var ct = TestContext.Current.CancellationToken;
        var gedaan = new TaskCompletionSource();
        var verder = new TaskCompletionSource();
        var een = Task.Run(
            () =>
                eerste(async () =>
                {
                    gedaan.SetResult();
                    await verder.Task;
                }),
            ct
        );
        await Task.WhenAny(een, gedaan.Task);
        var twee = Task.Run(() => tweede(() => Task.CompletedTask), ct);
        while (!twee.IsCompleted && !await IemandWacht(wereld, ct)) { }
        verder.SetResult();
        await Task.WhenAny(een);
        return (een, twee);
    }

    // Somebody in the store of this test waits for a row of somebody else.
    private static async Task<bool> IemandWacht(Proefregio wereld, CancellationToken ct)
    {
        await using var verbinding = new NpgsqlConnection(wereld.Verbindingstekst(Opslagplaats.Web));
        await verbinding.OpenAsync(ct);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        return (long)(await opdracht.ExecuteScalarAsync(ct))! > 0;
    }
}
