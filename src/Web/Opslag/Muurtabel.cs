using System.Data.Common;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>A table of a room as it stands in PostgreSQL, with what the rights and the wall depend on.</summary>
/// <param name="Naam">Its name, with the prefix of the room.</param>
/// <param name="HeeftRegio">True when its rows say of which region they are.</param>
/// <param name="Ommuurd">True when row-level security is on, for its owner too.</param>
internal sealed record Muurtabel(string Naam, bool HeeftRegio, bool Ommuurd)
{
    private const string Tabellen = """
        select c.relname, c.relrowsecurity and c.relforcerowsecurity,
          exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'regio' and not a.attisdropped)
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname
        """;

    private const string Verwijzingen = """
        select k.relname, o.relname,
          (select string_agg(format('ouder.%I = %I.%I', ver.attname, k.relname, van.attname), ' and ' order by n.nr)
           from unnest(c.conkey, c.confkey) with ordinality n(van, ver, nr)
           join pg_attribute van on van.attrelid = c.conrelid and van.attnum = n.van
           join pg_attribute ver on ver.attrelid = c.confrelid and ver.attnum = n.ver)
        from pg_constraint c join pg_class k on k.oid = c.conrelid join pg_class o on o.oid = c.confrelid
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and k.oid <> o.oid order by c.conname
        """;

    /// <summary>The tables it refers to, each with the condition that binds a row to its parent.</summary>
    public required IReadOnlyList<(string Naam, string Band)> Ouders { get; init; }

    /// <summary>The tables of these rooms, through an open connection.</summary>
    public static async Task<IReadOnlyList<Muurtabel>> Lees(
        DbConnection verbinding,
        DbTransaction? transactie,
        IReadOnlyList<Kamerschema> kamers,
        CancellationToken ct
    )
    {
        var verwijzingen = (
            await Vraag(
                verbinding,
                transactie,
                Verwijzingen,
                r => (Kind: r.GetString(0), Ouder: (r.GetString(1), r.GetString(2))),
                ct
            )
        ).ToLookup(v => v.Kind, v => v.Ouder);
        var alle = await Vraag(
            verbinding,
            transactie,
            Tabellen,
            r => new Muurtabel(r.GetString(0), r.GetBoolean(2), r.GetBoolean(1))
            {
                Ouders = [.. verwijzingen[r.GetString(0)]],
            },
            ct
        );
        return [.. alle.Where(t => kamers.Any(k => t.Naam.StartsWith(k.Kamer + "_", StringComparison.Ordinal)))];
    }

    /// <summary>Reads all rows of a question.</summary>
    public static async Task<IReadOnlyList<T>> Vraag<T>(
        DbConnection verbinding,
        DbTransaction? transactie,
        string tekst,
        Func<DbDataReader, T> maak,
        CancellationToken ct
    )
    {
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (tekst, transactie);
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        var uit = new List<T>();
        while (await lezer.ReadAsync(ct))
        {
            uit.Add(maak(lezer));
        }
        return uit;
    }
}
