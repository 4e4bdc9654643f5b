using System.Text.Json;

namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>Writes a result; the same result gives the same bytes.</summary>
internal static class Resultaatschrijver
{
    public static byte[] Schrijf(Resultaat resultaat) =>
        Jsonbestand.Schrijf(json =>
        {
            json.WriteString("schema", Resultaat.Schema);
            json.WriteString("instantie", resultaat.Instantie);
            json.Datum("datum", resultaat.Datum);
            json.Getal("maxKeten", resultaat.MaxKeten);
            json.Lijst("toewijzingen", resultaat.Toewijzingen, stap => Stap(json, stap));
            json.Lijst("ketens", resultaat.Ketens, keten => Keten(json, keten));
            json.Getallen("waarde", resultaat.Waarde);
            json.WriteNumber("loting", resultaat.Loting);
            json.Getallen("bound", resultaat.Bound);
            json.Getallen("gap", resultaat.Gap);
            json.WriteBoolean("bewezen", resultaat.Bewezen);
            json.Lijst("knelpunten", resultaat.Knelpunten, knelpunt => Knelpunt(json, knelpunt));
            json.WriteStartObject("certificaat");
            json.WriteString("soort", Certificaat.Duaal);
            Potentialen(json, "zoekvragen", resultaat.Certificaat.Zoekvragen);
            Potentialen(json, "groepen", resultaat.Certificaat.Groepen);
            json.WriteEndObject();
        });

    public static void Knelpunt(Utf8JsonWriter json, Knelpunt knelpunt)
    {
        json.Teksten("zoekvragen", knelpunt.Zoekvragen);
        json.Teksten("groepen", knelpunt.Groepen);
        json.WriteNumber("plekken", knelpunt.Plekken);
        json.WriteString("zin", knelpunt.Zin);
    }

    private static void Keten(Utf8JsonWriter json, Ketenregel keten)
    {
        json.WriteString("soort", keten.Soort);
        json.Lijst("stappen", keten.Stappen, stap => Stap(json, stap));
    }

    private static void Stap(Utf8JsonWriter json, Stap stap)
    {
        json.WriteString("zoekvraag", stap.Zoekvraag);
        json.WriteString("van", stap.Van);
        json.WriteString("naar", stap.Naar);
    }

    private static void Potentialen(Utf8JsonWriter json, string veld, IReadOnlyDictionary<string, long[]> potentialen)
    {
        json.WriteStartObject(veld);
        foreach (var (code, waarde) in potentialen.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            json.Getallen(code, waarde);
        }
        json.WriteEndObject();
    }
}
