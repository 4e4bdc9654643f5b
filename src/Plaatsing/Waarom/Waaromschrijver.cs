using System.Text.Json;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Waarom;

/// <summary>Writes an answer of <c>waarom</c>.</summary>
internal static class Waaromschrijver
{
    public static byte[] Schrijf(Waaromantwoord antwoord) =>
        Jsonbestand.Schrijf(json =>
        {
            json.WriteString("schema", Waaromantwoord.Schema);
            json.WriteString("instantie", antwoord.Instantie);
            json.Datum("datum", antwoord.Datum);
            json.WriteString("zoekvraag", antwoord.Zoekvraag);
            json.WriteString("uitkomst", antwoord.Uitkomst);
            json.WriteString("geplaatstIn", antwoord.GeplaatstIn);
            json.Lijst("groepen", antwoord.Groepen, regel => Groep(json, regel));
            json.WriteNumber("nietGetoond", antwoord.NietGetoond);
            json.Lijst("knelpunten", antwoord.Knelpunten, knelpunt => Resultaatschrijver.Knelpunt(json, knelpunt));
        });

    private static void Groep(Utf8JsonWriter json, Waaromregel regel)
    {
        json.WriteString("groep", regel.Uitkomst.Groepcode);
        json.WriteString("oordeel", InWoord(regel.Uitkomst.Oordeel));
        json.WriteNumber("gewicht", regel.Uitkomst.Gewicht);
        json.Lijst("punten", regel.Uitkomst.Punten, punt => Punt(json, punt));
        if (regel.Kost is not { } kost)
        {
            json.WriteNull("kost");
            return;
        }
        json.WriteStartObject("kost");
        json.Getal("niveau", kost.Niveau);
        json.Getal("verschil", kost.Verschil);
        json.WriteBoolean("mogelijk", kost.Mogelijk);
        json.WriteEndObject();
    }

    private static void Punt(Utf8JsonWriter json, Criteriumuitkomst punt)
    {
        json.WriteString("criterium", punt.Criterium);
        json.WriteString("oordeel", InWoord(punt.Oordeel));
        json.WriteString("beslisser", punt.Beslisser is { } beslisser ? InWoord(beslisser) : null);
        json.WriteString("client", punt.Client);
        json.WriteString("groep", punt.Groep);
        json.WriteString("zin", punt.Zin);
    }

    private static string InWoord<T>(T waarde)
        where T : struct, Enum => waarde.ToString().ToLowerInvariant();
}
