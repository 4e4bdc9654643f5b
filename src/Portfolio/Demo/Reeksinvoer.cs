using System.Collections;
using System.Reflection;
using System.Text;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Portfolio.Demo;

/// <summary>A column of a table and how to find its value in a row.</summary>
internal sealed record Kolom<T>(string Naam, Func<T, object?> Waarde);

/// <summary>
/// Inserts many rows into one table, a batch per command, past the change tracker (which would write history of today).
/// A property is the column of its name; enums become the text of the store.
/// </summary>
internal sealed class Reeksinvoer(Werkeenheid werk)
{
    // More is faster on PostgreSQL and slower on SQLite, which looks every parameter up by its name.
    private const int PerOpdracht = 6;

    /// <summary>Rows whose properties are the columns.</summary>
    public Task Voeg<T>(string tabel, IEnumerable<T> rijen, CancellationToken ct) =>
        Voeg(tabel, rijen, [.. Eigen<T>()], ct);

    public async Task Voeg<T>(
        string tabel,
        IEnumerable<T> rijen,
        IReadOnlyList<Kolom<T>> kolommen,
        CancellationToken ct
    )
    {
        foreach (var groep in rijen.Chunk(PerOpdracht).GroupBy(d => d.Length))
        {
            await using var opdracht = werk.Opdracht(Tekst(tabel, kolommen, groep.Key));
            for (var i = 0; i < groep.Key * kolommen.Count; i++)
            {
                opdracht.Met(FormattableString.Invariant($"p{i}"), null);
            }
            foreach (var deel in groep)
            {
                var plek = 0;
                foreach (var waarde in deel.SelectMany(rij => kolommen.Select(k => k.Waarde(rij))))
                {
                    opdracht.Parameters[plek++].Value = waarde is Enum staat
                        ? Namen.Snake(staat.ToString())
                        : waarde ?? DBNull.Value;
                }
                await opdracht.ExecuteNonQueryAsync(ct);
            }
        }
    }

    /// <summary>One column for each property that is a value.</summary>
    public static IEnumerable<Kolom<T>> Eigen<T>() =>
        typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.PropertyType == typeof(string) || !p.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            .Select(p => new Kolom<T>(
                p.Name == "AanbiederId" ? "eigenaar_id" : Namen.Snake(p.Name),
                rij => p.GetValue(rij)
            ));

    private static string Tekst<T>(string tabel, IReadOnlyList<Kolom<T>> kolommen, int rijen)
    {
        var tekst = new StringBuilder(
            $"insert into {tabel} ({string.Join(", ", kolommen.Select(k => k.Naam))}) values "
        );
        for (var rij = 0; rij < rijen; rij++)
        {
            var namen = Enumerable.Range(rij * kolommen.Count, kolommen.Count).Select(n => $"@p{n}");
            tekst.Append(rij == 0 ? "" : ", ").Append('(').AppendJoin(", ", namen).Append(')');
        }
        return tekst.ToString();
    }
}
