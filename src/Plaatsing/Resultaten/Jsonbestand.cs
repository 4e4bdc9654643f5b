using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>How every JSON file of this room is written: one space of indent, LF, letters as they are, a newline at the end.</summary>
internal static class Jsonbestand
{
    private static readonly JsonWriterOptions Vorm = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // The file is never part of a page; the contract asks for letters that are not escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Schrijf(Action<Utf8JsonWriter> inhoud)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Vorm))
        {
            json.WriteStartObject();
            inhoud(json);
            json.WriteEndObject();
        }
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    public static void Teksten(this Utf8JsonWriter json, string veld, IEnumerable<string> teksten)
    {
        json.WriteStartArray(veld);
        foreach (var tekst in teksten)
        {
            json.WriteStringValue(tekst);
        }
        json.WriteEndArray();
    }

    public static void Getallen(this Utf8JsonWriter json, string veld, IEnumerable<long> getallen)
    {
        json.WriteStartArray(veld);
        foreach (var getal in getallen)
        {
            json.WriteNumberValue(getal);
        }
        json.WriteEndArray();
    }

    public static void Getal(this Utf8JsonWriter json, string veld, long? getal)
    {
        if (getal is { } waarde)
        {
            json.WriteNumber(veld, waarde);
            return;
        }
        json.WriteNull(veld);
    }

    public static void Datum(this Utf8JsonWriter json, string veld, DateOnly datum) => json.DatumOfNiets(veld, datum);

    public static void DatumOfNiets(this Utf8JsonWriter json, string veld, DateOnly? datum) =>
        json.WriteString(veld, datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Lijst<T>(this Utf8JsonWriter json, string veld, IEnumerable<T> rijen, Action<T> schrijf)
    {
        json.WriteStartArray(veld);
        foreach (var rij in rijen)
        {
            json.WriteStartObject();
            schrijf(rij);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
