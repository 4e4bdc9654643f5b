using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Keuren;

/// <summary>What a query may not do, by looking at its tree (cijfers.md, section 3).</summary>
internal sealed class Keurregels(Vraagboom boom, IReadOnlySet<string> magLezen, IReadOnlySet<string> onzuiver)
{
    // Their outcome depends on the order in which rows happen to come.
    private static readonly HashSet<string> Volgorde =
    [
        "any_value",
        "arbitrary",
        "first",
        "last",
        "arg_min",
        "arg_max",
        "argmin",
        "argmax",
        "min_by",
        "max_by",
        "arg_min_null",
        "arg_max_null",
        "mode",
        "approx_count_distinct",
        "approx_quantile",
        "reservoir_quantile",
    ];
    private static readonly HashSet<string> Verzamelaars =
    [
        "list",
        "array_agg",
        "string_agg",
        "group_concat",
        "listagg",
    ];
    private static readonly HashSet<string> Delers = ["/", "divide", "fdiv"];
    private static readonly HashSet<string> Rangvensters =
    [
        "WINDOW_ROW_NUMBER",
        "WINDOW_FIRST_VALUE",
        "WINDOW_LAST_VALUE",
        "WINDOW_NTH_VALUE",
        "WINDOW_NTILE",
    ];

    // Those of the contract; in the shared tables a stretch of a person is named by its first day.
    private static readonly HashSet<string> Sleutels =
    [
        .. Contract.Soorten.SelectMany(s => s.Sleutel).Select(k => k.Naam),
        "van",
    ];
    private static readonly HashSet<string> Reeksen = ["generate_series", "range", "unnest"];
    private static readonly HashSet<string> Waarden = ["peildatum", "van", "tot"];

    public IEnumerable<(int Regel, string Melding)> Bezwaren() =>
        Tabellen().Concat(Parameters()).Concat(Functies()).Concat(Vensters()).Concat(Afbrekingen());

    private IEnumerable<(int, string)> Tabellen()
    {
        var tussen = boom.Tussentabellen().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var tabel in boom.VanType("BASE_TABLE"))
        {
            var naam = Vraagboom.Tekst(tabel, "table_name");
            var ergens = Vraagboom.Tekst(tabel, "schema_name") + Vraagboom.Tekst(tabel, "catalog_name");
            if (ergens.Length > 0 || (!tussen.Contains(naam) && !magLezen.Contains(naam)))
            {
                yield return (boom.Regel(tabel), $"leest {naam}, maar dat staat niet bij de bronnen.");
            }
        }
        foreach (var tabel in boom.VanType("TABLE_FUNCTION"))
        {
            var naam = Vraagboom.Tekst(tabel.GetProperty("function"), "function_name");
            if (!Reeksen.Contains(naam))
            {
                yield return (boom.Regel(tabel), $"{naam} mag hier niet: alleen tabellen van de levering.");
            }
        }
    }

    private IEnumerable<(int, string)> Parameters() =>
        from knoop in boom.VanType("VALUE_PARAMETER")
        let naam = Vraagboom.Tekst(knoop, "identifier")
        where !Waarden.Contains(naam)
        select (boom.Regel(knoop), $"${naam} bestaat niet. Gebruik $peildatum, $van of $tot.");

    private IEnumerable<(int, string)> Functies()
    {
        foreach (var functie in boom.Knopen("function_name"))
        {
            var naam = Vraagboom.Tekst(functie, "function_name").ToLowerInvariant();
            var regel = boom.Regel(functie);
            if (Delers.Contains(naam))
            {
                yield return (regel, "deelt. Geef teller en noemer als hele getallen, de waarde maakt Regiotafel.");
            }
            else if (onzuiver.Contains(naam))
            {
                yield return (
                    regel,
                    $"{naam} geeft niet elke keer hetzelfde. Gebruik alleen wat in de levering staat."
                );
            }
            else if (Volgorde.Contains(naam))
            {
                yield return (regel, $"{naam} hangt af van de volgorde van de rijen. Kies met een vaste volgorde.");
            }
            else if (Verzamelaars.Contains(naam) && !HeeftVolgorde(functie))
            {
                yield return (regel, $"{naam} heeft een volgorde nodig (order by).");
            }
        }
    }

    private static bool HeeftVolgorde(JsonElement functie) =>
        functie.TryGetProperty("order_bys", out var volgorde)
        && volgorde.TryGetProperty("orders", out var orders)
        && orders.GetArrayLength() > 0;

    private IEnumerable<(int, string)> Vensters() =>
        from venster in boom.Knopen("partitions")
        where Rangvensters.Contains(Vraagboom.Tekst(venster, "type")) && !EindigtInSleutel(venster)
        select (boom.Regel(venster), "een rangnummer heeft een volgorde nodig die eindigt in de sleutel (order by).");

    // Two rows that are equal in all of the order come in an order of chance: the last column must be one that tells rows apart, in
    // the contract or because the query groups by it.
    private bool EindigtInSleutel(JsonElement venster) =>
        venster.GetProperty("orders") is var volgorde
        && volgorde.GetArrayLength() > 0
        && Kolom(volgorde[volgorde.GetArrayLength() - 1].GetProperty("expression")) is { } laatste
        && (Sleutels.Contains(laatste) || Gegroepeerd(venster).Contains(laatste));

    private IEnumerable<string> Gegroepeerd(JsonElement venster) =>
        boom.Knopen("group_expressions")
            .Where(vraag => Vraagboom.Alle(vraag).Any(k => Vraagboom.Zelfde(k, venster)))
            .SelectMany(vraag => vraag.GetProperty("group_expressions").EnumerateArray())
            .Select(Kolom)
            .OfType<string>();

    private static string? Kolom(JsonElement uitdrukking) =>
        Vraagboom.Tekst(uitdrukking, "type") == "COLUMN_REF"
            ? uitdrukking.GetProperty("column_names").EnumerateArray().Last().GetString()
            : null;

    private IEnumerable<(int, string)> Afbrekingen()
    {
        foreach (var rand in boom.VanType("LIMIT_MODIFIER").Concat(boom.VanType("LIMIT_PERCENT_MODIFIER")))
        {
            yield return (boom.Regel(rand), "limit mag niet: een cijfer telt alles wat telt.");
        }
        foreach (
            var uniek in boom.VanType("DISTINCT_MODIFIER")
                .Where(d => d.GetProperty("distinct_on_targets").GetArrayLength() > 0)
        )
        {
            yield return (boom.Regel(uniek), "distinct on hangt af van de volgorde van de rijen.");
        }
        foreach (
            var steekproef in boom.Knopen("sample").Where(k => k.GetProperty("sample").ValueKind != JsonValueKind.Null)
        )
        {
            yield return (boom.Regel(steekproef), "een steekproef mag niet: een cijfer telt alles wat telt.");
        }
    }
}
