using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Regiotafel.Tests.Opslag;

/// <summary>
/// The shape of a store as a set of sentences, so that two shapes can be compared: one per column, primary key, unique key and
/// foreign key. Full-text tables (<c>*_zoek</c>, <c>*_zoek_*</c>) and the tables of Kern, which have no model, stay outside.
/// </summary>
internal static class Schemabeeld
{
    /// <summary>What the models of the rooms say.</summary>
    public static SortedSet<string> VanModellen(IEnumerable<DbContext> kamers)
    {
        var uit = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tabel in kamers.SelectMany(k => k.Model.GetRelationalModel().Tables))
        {
            foreach (var kolom in tabel.Columns)
            {
                uit.Add(
                    $"kolom {tabel.Name}.{kolom.Name} {kolom.StoreType} {(kolom.IsNullable ? "leeg mag" : "verplicht")}"
                );
            }
            foreach (var sleutel in tabel.UniqueConstraints)
            {
                var kolommen = Kolommen(sleutel.Columns.Select(c => c.Name));
                uit.Add(
                    sleutel.GetIsPrimaryKey() ? $"sleutel {tabel.Name} {kolommen}" : $"uniek {tabel.Name} {kolommen}"
                );
            }
            foreach (var index in tabel.Indexes.Where(i => i.IsUnique))
            {
                uit.Add(
                    $"uniek {tabel.Name} {Kolommen(index.Columns.Select(c => c.Name))}{(index.Filter is null ? "" : " met filter")}"
                );
            }
            foreach (var verwijzing in tabel.ForeignKeyConstraints)
            {
                uit.Add(
                    $"verwijzing {tabel.Name} {Kolommen(verwijzing.Columns.Select(c => c.Name))} naar {verwijzing.PrincipalTable.Name} {Kolommen(verwijzing.PrincipalColumns.Select(c => c.Name))}"
                );
            }
        }
        return uit;
    }

    /// <summary>What stands in a SQLite store.</summary>
    public static async Task<SortedSet<string>> VanSqlite(DbConnection verbinding)
    {
        var uit = new SortedSet<string>(StringComparer.Ordinal);
        var tabellen = await Lees(
            verbinding,
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        );
        foreach (var tabel in tabellen.Select(r => r[0]).Where(TeltMee))
        {
            var kolommen = await Lees(
                verbinding,
                $"select name, type, \"notnull\", pk from pragma_table_info('{tabel}') order by pk"
            );
            uit.UnionWith(
                kolommen.Select(k =>
                    $"kolom {tabel}.{k[0]} {k[1].ToLowerInvariant()} {(k[2] == "1" ? "verplicht" : "leeg mag")}"
                )
            );
            uit.Add($"sleutel {tabel} {Kolommen(kolommen.Where(k => k[3] != "0").Select(k => k[0]))}");
            foreach (
                var index in await Lees(
                    verbinding,
                    $"select name, partial from pragma_index_list('{tabel}') where \"unique\" = 1 and origin <> 'pk'"
                )
            )
            {
                var delen = await Lees(verbinding, $"select name from pragma_index_info('{index[0]}') order by seqno");
                uit.Add($"uniek {tabel} {Kolommen(delen.Select(d => d[0]))}{(index[1] == "1" ? " met filter" : "")}");
            }
            var verwijzingen = await Lees(
                verbinding,
                $"select id, \"table\", \"from\", \"to\" from pragma_foreign_key_list('{tabel}') order by id, seq"
            );
            foreach (var verwijzing in verwijzingen.GroupBy(v => v[0]))
            {
                uit.Add(
                    $"verwijzing {tabel} {Kolommen(verwijzing.Select(v => v[2]))} naar {verwijzing.First()[1]} {Kolommen(verwijzing.Select(v => v[3]))}"
                );
            }
        }
        return uit;
    }

    /// <summary>What stands in a PostgreSQL store.</summary>
    public static async Task<SortedSet<string>> VanPostgres(DbConnection verbinding)
    {
        var uit = new SortedSet<string>(StringComparer.Ordinal);
        const string kolommen = """
            select table_name, column_name, case data_type when 'timestamp with time zone' then 'timestamptz' else data_type end, is_nullable
            from information_schema.columns where table_schema = 'public'
            """;
        uit.UnionWith(
            (await Lees(verbinding, kolommen))
                .Where(r => TeltMee(r[0]))
                .Select(r => $"kolom {r[0]}.{r[1]} {r[2]} {(r[3] == "YES" ? "leeg mag" : "verplicht")}")
        );
        const string indexen = """
            select t.relname, i.indisprimary::int, (i.indpred is not null)::int,
              (select string_agg(a.attname, ',' order by k.ord) from unnest(i.indkey::int[]) with ordinality k(num, ord)
                join pg_attribute a on a.attrelid = t.oid and a.attnum = k.num)
            from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
            where i.indisunique and n.nspname = 'public'
            """;
        uit.UnionWith(
            (await Lees(verbinding, indexen))
                .Where(r => TeltMee(r[0]))
                .Select(r =>
                    $"{(r[1] == "1" ? "sleutel" : "uniek")} {r[0]} {Kolommen(r[3].Split(','))}{(r[2] == "1" ? " met filter" : "")}"
                )
        );
        const string verwijzingen = """
            select t.relname, d.relname,
              (select string_agg(a.attname, ',' order by k.ord) from unnest(c.conkey) with ordinality k(num, ord) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.num),
              (select string_agg(a.attname, ',' order by k.ord) from unnest(c.confkey) with ordinality k(num, ord) join pg_attribute a on a.attrelid = d.oid and a.attnum = k.num)
            from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class d on d.oid = c.confrelid where c.contype = 'f'
            """;
        uit.UnionWith(
            (await Lees(verbinding, verwijzingen)).Select(r =>
                $"verwijzing {r[0]} {Kolommen(r[2].Split(','))} naar {r[1]} {Kolommen(r[3].Split(','))}"
            )
        );
        return uit;
    }

    private static bool TeltMee(string tabel) =>
        !tabel.StartsWith("kern_", StringComparison.Ordinal)
        && !tabel.EndsWith("_zoek", StringComparison.Ordinal)
        && !tabel.Contains("_zoek_", StringComparison.Ordinal);

    // The order of columns in a key changes nothing in what it holds.
    private static string Kolommen(IEnumerable<string> namen) =>
        $"({string.Join(", ", namen.Order(StringComparer.Ordinal))})";

    private static async Task<List<string[]>> Lees(DbConnection verbinding, string vraag)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = vraag;
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var uit = new List<string[]>();
        while (await lezer.ReadAsync())
        {
            uit.Add([
                .. Enumerable
                    .Range(0, lezer.FieldCount)
                    .Select(i =>
                        Convert.ToString(lezer.GetValue(i), System.Globalization.CultureInfo.InvariantCulture)!
                    ),
            ]);
        }
        return uit;
    }
}
