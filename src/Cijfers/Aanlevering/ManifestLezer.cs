using System.Globalization;
using System.Text.Json;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>Reads manifest.json; anything that does not fit the contract makes the whole manifest unreadable.</summary>
internal static class ManifestLezer
{
    private static ReadOnlySpan<byte> Bom => [0xEF, 0xBB, 0xBF];

    /// <summary>The manifest, or nothing when it is wrong.</summary>
    public static Manifest? Lees(ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith(Bom))
        {
            json = json[Bom.Length..];
        }

        var lezer = new Utf8JsonReader(json.Span);
        try
        {
            return JsonDocument.TryParseValue(ref lezer, out var document) && lezer.BytesConsumed <= json.Length
                ? LeesEnSluit(document, json.Span[(int)lezer.BytesConsumed..])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Manifest? LeesEnSluit(JsonDocument document, ReadOnlySpan<byte> rest)
    {
        using (document)
        {
            return rest.TrimStart(" \t\r\n"u8).IsEmpty ? LeesWortel(document.RootElement) : null;
        }
    }

    private static Manifest? LeesWortel(JsonElement wortel) =>
        wortel.ValueKind == JsonValueKind.Object
        && Getal(wortel, "versie") == 1
        && Deel(wortel, "periode", JsonValueKind.Object) is { } periode
        && Dag(periode, "van") is { } van
        && Dag(periode, "tot") is { } tot
        && van <= tot
        && Regios(wortel) is { } regios
        && Bestanden(wortel, regios) is { } bestanden
            ? new(Tekst(wortel, "levering") ?? "", van, tot, regios, bestanden, IsVoorbeeld(wortel))
            : null;

    private static bool IsVoorbeeld(JsonElement wortel) =>
        Tekst(wortel, "leverancier")?.StartsWith(Manifest.Verzonnen, StringComparison.Ordinal) == true;

    private static List<Manifestbestand>? Bestanden(JsonElement wortel, IReadOnlyList<string> regios)
    {
        if (Deel(wortel, "bestanden", JsonValueKind.Array) is not { } rij)
        {
            return null;
        }

        var bestanden = rij.EnumerateArray().Select(deel => Bestand(deel, regios)).ToList();
        // A file that is named twice would count twice.
        return bestanden.Contains(null) || bestanden.DistinctBy(b => b!.Naam).Count() != bestanden.Count
            ? null
            : [.. bestanden.OfType<Manifestbestand>()];
    }

    private static Manifestbestand? Bestand(JsonElement deel, IReadOnlyList<string> regios)
    {
        if (
            deel.ValueKind != JsonValueKind.Object
            || Tekst(deel, "naam") is not { Length: > 0 } naam
            || Tekst(deel, "soort") is not { } soort
            || Tekst(deel, "sha256") is not { } sha256
        )
        {
            return null;
        }

        var regels = Getal(deel, "regels");
        var eigen = deel.TryGetProperty("regios", out _) ? Regios(deel) : regios;
        return eigen is null || (regels is null && deel.TryGetProperty("regels", out _))
            ? null
            : new(naam, soort, regels, sha256, eigen);
    }

    private static List<string>? Regios(JsonElement deel)
    {
        if (Deel(deel, "regios", JsonValueKind.Array) is not { } rij)
        {
            return null;
        }

        var codes = rij.EnumerateArray()
            .Select(code => code.ValueKind == JsonValueKind.String ? Regiocode.Eerste(code.GetString()!) : null)
            .ToList();
        return codes.Contains(null)
            ? null
            : [.. codes.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static JsonElement? Deel(JsonElement deel, string naam, JsonValueKind soort) =>
        deel.TryGetProperty(naam, out var waarde) && waarde.ValueKind == soort ? waarde : null;

    private static string? Tekst(JsonElement deel, string naam) =>
        Deel(deel, naam, JsonValueKind.String) is { } waarde ? waarde.GetString() : null;

    private static long? Getal(JsonElement deel, string naam) =>
        Deel(deel, naam, JsonValueKind.Number) is { } waarde && waarde.TryGetInt64(out var getal) ? getal : null;

    private static DateOnly? Dag(JsonElement deel, string naam) =>
        DateOnly.TryParseExact(
            Tekst(deel, naam),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var dag
        )
            ? dag
            : null;
}
