using System.Data.Common;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>
/// Looks through the eyes of the running system whether its role is what it must be: owns nothing, makes nothing, passes no
/// wall, and has the rights it needs and no other.
/// </summary>
internal sealed class Rolkeuring(DbConnection verbinding, IReadOnlyList<Kamerschema> kamers)
{
    // What one can become counts as what one is: hence the roles of which this one is a member.
    private const string Macht = """
        select current_user::text, coalesce(bool_or(rolsuper), false), coalesce(bool_or(rolbypassrls), false),
          coalesce(bool_or(rolcreaterole or rolcreatedb), false),
          has_schema_privilege('public', 'create') or has_database_privilege(current_database(), 'create'),
          exists (select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                  and pg_has_role(c.relowner, 'member'))
        from pg_roles where pg_has_role(oid, 'member')
        """;

    /// <summary>Asks which rights a role has on which table; a right on one column counts too.</summary>
    /// <param name="rol">The role, as SQL.</param>
    public static string Rechten(string rol) =>
        $"""
            select c.relname, r.recht from pg_class c
            cross join unnest(array['{string.Join("','", Tabelrecht.Alle)}']) r(recht)
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and (has_table_privilege({rol}, c.oid, r.recht)
                or (r.recht in ('select', 'insert', 'update', 'references') and has_any_column_privilege({rol}, c.oid, r.recht)))
            """;

    public async Task<IReadOnlyList<string>> Bezwaren(CancellationToken ct)
    {
        var (rol, macht) = (
            await Vraag(Macht, r => (r.GetString(0), Machten([.. Enumerable.Range(1, 5).Select(r.GetBoolean)])), ct)
        )[0];
        var uit = macht.ToList();
        var nu = (
            await Vraag(Rechten("current_user"), r => (Tabel: r.GetString(0), Recht: r.GetString(1)), ct)
        ).ToHashSet();
        var tabellen = await Muurtabel.Lees(verbinding, transactie: null, kamers, ct);
        var over = tabellen
            .Where(t => Tabelrecht.Alle.Except(Tabelrecht.Van(t.Naam, kamers)).Any(r => nu.Contains((t.Naam, r))))
            .Select(t => t.Naam)
            .ToList();
        if (over.Count > 0)
        {
            uit.Add($"mag te veel met {string.Join(", ", over)}");
        }
        var tekort = tabellen
            .Where(t => !Tabelrecht.Van(t.Naam, kamers).All(r => nu.Contains((t.Naam, r))))
            .Select(t => t.Naam)
            .ToList();
        if (tekort.Count > 0)
        {
            uit.Add($"mag te weinig met {string.Join(", ", tekort)}");
        }
        var open = Regiomuur.Tabellen(tabellen, kamers).Where(t => !t.Ommuurd).Select(t => t.Naam).ToList();
        if (open.Count > 0)
        {
            uit.Add($"ziet alle regio's in {string.Join(", ", open)}");
        }
        return [.. uit.Select(bezwaar => $"De databaserol {rol} {bezwaar}.")];
    }

    private static IEnumerable<string> Machten(IReadOnlyList<bool> heeft) =>
        new[]
        {
            "mag te veel: zij is beheerder van de databaseserver (superuser)",
            "mag te veel: zij gaat langs de muur tussen regio's (bypassrls)",
            "mag te veel: zij kan rollen of databases maken",
            "mag te veel: zij kan tabellen maken",
            "mag te veel: de tabellen zijn van haar",
        }.Where((_, i) => heeft[i]);

    private Task<IReadOnlyList<T>> Vraag<T>(string tekst, Func<DbDataReader, T> maak, CancellationToken ct) =>
        Muurtabel.Vraag(verbinding, transactie: null, tekst, maak, ct);
}
