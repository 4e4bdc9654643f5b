using System.Data.Common;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opslag;

/// <summary>
/// Brings rights and policies to what they must be, as the owner, inside the transaction of the schema runner. Only differences
/// are applied: a start beside a running node takes no lock on a table that is in order.
/// </summary>
internal sealed class Beveiliging(DbTransaction transactie, IReadOnlyList<Kamerschema> kamers, string rol)
{
    private const string Bekend = """
        select c.relname, p.polname, coalesce(obj_description(p.oid, 'pg_policy'), '')
        from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'public'::regnamespace
        """;

    private readonly DbConnection verbinding = transactie.Connection!;

    public async Task Voer(CancellationToken ct)
    {
        if (!(await Vraag($"select 1 from pg_roles where rolname = {Tekst(rol)}", _ => true, ct)).Any())
        {
            throw new RolOntbreekt(rol);
        }
        var eigenaar = (await Vraag("select current_user::text", r => r.GetString(0), ct))[0];
        var tabellen = await Muurtabel.Lees(verbinding, transactie, kamers, ct);
        if (rol != eigenaar)
        {
            await GeefRechten(tabellen, ct);
        }
        await BouwMuur(Regiomuur.Tabellen(tabellen, kamers), Naam(eigenaar), ct);
    }

    private async Task GeefRechten(IReadOnlyList<Muurtabel> tabellen, CancellationToken ct)
    {
        var nu = (
            await Vraag(Rolkeuring.Rechten(Tekst(rol)), r => (Tabel: r.GetString(0), Recht: r.GetString(1)), ct)
        ).ToHashSet();
        foreach (var tabel in tabellen)
        {
            var goed = Tabelrecht.Van(tabel.Naam, kamers);
            var heeft = Tabelrecht.Alle.Where(r => nu.Contains((tabel.Naam, r))).ToList();
            if (goed.Except(heeft).ToList() is { Count: > 0 } erbij)
            {
                await Doe($"grant {string.Join(", ", erbij)} on {tabel.Naam} to {Naam(rol)}", ct);
            }
            if (heeft.Except(goed).ToList() is { Count: > 0 } eraf)
            {
                await Doe($"revoke {string.Join(", ", eraf)} on {tabel.Naam} from {Naam(rol)}, public", ct);
            }
        }
    }

    private async Task BouwMuur(IReadOnlyList<Muurtabel> ommuurd, string eigenaar, CancellationToken ct)
    {
        var goed = Regiomuur.Regels(ommuurd, Naam(rol), eigenaar).ToList();
        var bekend = await Vraag(Bekend, r => (Tabel: r.GetString(0), Naam: r.GetString(1), Tekst: r.GetString(2)), ct);
        var namen = goed.Select(r => (r.Tabel, r.Naam)).ToHashSet();
        foreach (
            var oud in bekend.Where(b =>
                b.Naam.StartsWith(Regiomuur.Voorvoegsel, StringComparison.Ordinal) && !namen.Contains((b.Tabel, b.Naam))
            )
        )
        {
            await Doe($"drop policy {Naam(oud.Naam)} on {oud.Tabel}", ct);
        }
        foreach (var regel in goed.Where(r => !bekend.Contains((r.Tabel, r.Naam, r.Tekst))))
        {
            await Doe($"drop policy if exists {regel.Naam} on {regel.Tabel}", ct);
            await Doe($"create policy {regel.Naam} on {regel.Tabel} {regel.Tekst}", ct);
            await Doe($"comment on policy {regel.Naam} on {regel.Tabel} is {Tekst(regel.Tekst)}", ct);
        }
        foreach (var tabel in ommuurd.Where(t => !t.Ommuurd))
        {
            await Doe($"alter table {tabel.Naam} enable row level security, force row level security", ct);
        }
    }

    private Task<IReadOnlyList<T>> Vraag<T>(string tekst, Func<DbDataReader, T> maak, CancellationToken ct) =>
        Muurtabel.Vraag(verbinding, transactie, tekst, maak, ct);

    private async Task Doe(string tekst, CancellationToken ct)
    {
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (tekst, transactie);
        await opdracht.ExecuteNonQueryAsync(ct);
    }

    private static string Naam(string naam) => $"\"{naam.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Tekst(string tekst) => $"'{tekst.Replace("'", "''", StringComparison.Ordinal)}'";
}
