using System.Data.Common;

namespace Regiotafel.Kern.Opslag;

/// <summary>Looks whether the store has the schema of this version, and changes nothing.</summary>
public sealed class SchemaControle(IOpslagMotor motor, IReadOnlyList<Kamerschema> kamers)
{
    /// <summary>Compares through an open connection of the running system.</summary>
    public async Task<Schemastand> Lees(DbConnection verbinding, CancellationToken ct)
    {
        var toegepast = await Toegepast(verbinding, ct);
        var eigen = kamers
            .SelectMany(k => k.Bestanden(motor.Naam).Select(b => (Naam: $"{k.Kamer}/{b.Naam}", b.Sha256)))
            .ToDictionary(b => b.Naam, b => b.Sha256, StringComparer.Ordinal);
        return new Schemastand(
            [.. eigen.Keys.Where(n => !toegepast.ContainsKey(n))],
            [.. eigen.Where(b => toegepast.TryGetValue(b.Key, out var oud) && oud != b.Value).Select(b => b.Key)],
            [.. toegepast.Keys.Where(n => !eigen.ContainsKey(n)).Order(StringComparer.Ordinal)]
        );
    }

    private static async Task<Dictionary<string, string>> Toegepast(DbConnection verbinding, CancellationToken ct)
    {
        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "select kamer, bestand, sha256 from kern_schema";
        try
        {
            await using var lezer = await opdracht.ExecuteReaderAsync(ct);
            while (await lezer.ReadAsync(ct))
            {
                uit[$"{lezer.GetString(0)}/{lezer.GetString(1)}"] = lezer.GetString(2);
            }
        }
        catch (DbException)
        {
            // An empty store has no such table, and the two engines have no common way to ask.
            uit.Clear();
        }
        return uit;
    }
}
