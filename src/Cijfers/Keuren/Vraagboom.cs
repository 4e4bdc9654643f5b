using System.Text.Json;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Cijfers.Keuren;

/// <summary>
/// The tree of a query as the engine itself parses it (<c>json_serialize_sql</c>): we keep no SQL parser of our own.
/// </summary>
internal sealed class Vraagboom : IDisposable
{
    private readonly JsonDocument _boom;
    private readonly string _sql;

    /// <exception cref="Motorfout">The text does not parse, or is no SELECT.</exception>
    public Vraagboom(Rekenmotor motor, string sql)
    {
        _sql = sql;
        var tekst = motor
            .Lees($"select json_serialize_sql('{sql.Replace("'", "''", StringComparison.Ordinal)}')::varchar")[0]
            .Tekst(0);
        _boom = JsonDocument.Parse(tekst);
        if (_boom.RootElement.GetProperty("error").GetBoolean())
        {
            var melding = _boom.RootElement.GetProperty("error_message").GetString() ?? "";
            _boom.Dispose();
            throw new Motorfout(melding);
        }
    }

    /// <summary>Every node that has the property, with it.</summary>
    public IEnumerable<JsonElement> Knopen(string eigenschap) =>
        Alle(_boom.RootElement).Where(k => k.ValueKind == JsonValueKind.Object && k.TryGetProperty(eigenschap, out _));

    /// <summary>Every node of a type, such as <c>BASE_TABLE</c>.</summary>
    public IEnumerable<JsonElement> VanType(string type) => Knopen("type").Where(k => Tekst(k, "type") == type);

    /// <summary>Names of the common table expressions.</summary>
    public IEnumerable<string> Tussentabellen() =>
        Knopen("cte_map")
            .SelectMany(k => k.GetProperty("cte_map").GetProperty("map").EnumerateArray())
            .Select(paar => Tekst(paar, "key"));

    public static string Tekst(JsonElement knoop, string eigenschap) =>
        knoop.TryGetProperty(eigenschap, out var waarde) && waarde.ValueKind == JsonValueKind.String
            ? waarde.GetString()!
            : "";

    /// <summary>Line of the query on which a node stands, from 0; the first line where the engine gives no place.</summary>
    public int Regel(JsonElement knoop)
    {
        if (
            !knoop.TryGetProperty("query_location", out var plaats)
            || !plaats.TryGetInt32(out var teken)
            || teken > _sql.Length
        )
        {
            return 0;
        }
        return _sql.AsSpan(0, teken).Count('\n');
    }

    public void Dispose() => _boom.Dispose();

    /// <summary>Whether two nodes stand at the same place of the query with the same text.</summary>
    public static bool Zelfde(JsonElement een, JsonElement ander) =>
        een.ValueKind == JsonValueKind.Object && een.GetRawText() == ander.GetRawText();

    /// <summary>A node with all below it.</summary>
    public static IEnumerable<JsonElement> Alle(JsonElement van)
    {
        yield return van;
        var kinderen = van.ValueKind switch
        {
            JsonValueKind.Object => van.EnumerateObject().Select(e => e.Value),
            JsonValueKind.Array => van.EnumerateArray().AsEnumerable(),
            _ => [],
        };
        foreach (var knoop in kinderen.SelectMany(Alle))
        {
            yield return knoop;
        }
    }
}
