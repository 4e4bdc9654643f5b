using System.Text.Json.Nodes;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>The description of the file by the W3C recommendation for tabular data (CSVW).</summary>
internal static class Beschrijving
{
    private static readonly (string Naam, string Type, string Uitleg)[] Kolommen =
    [
        ("indicator", "string", "code van het cijfer"),
        ("versie", "string", "versie van de definitie"),
        ("periode", "date", "peildatum"),
        ("regio", "string", "NL is heel Nederland"),
        ("uitsplitsing", "string", "leeg is het totaal, zzp=880 is zorgprofiel W1"),
        ("teller", "integer", "aantal mensen, door de bron afgerond op vijf"),
        ("noemer", "integer", "leeg bij een aantal"),
        ("waarde", "decimal", "een keer afgerond"),
        ("status", "string", "normaal, voorlopig, onvolledig, noemer-nul of niet-geleverd"),
    ];

    public static JsonObject Van(Landelijkestand stand) =>
        new()
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "nl" }),
            ["url"] = "cijfers.csv",
            ["dc:title"] = "Wlz-zorg vanwege een psychische stoornis: landelijke cijfers",
            ["dc:source"] = stand.Bron,
            ["dc:identifier"] = stand.Hash,
            ["dialect"] = new JsonObject { ["delimiter"] = ";", ["header"] = true },
            ["tableSchema"] = new JsonObject
            {
                ["primaryKey"] = new JsonArray("indicator", "versie", "periode", "regio", "uitsplitsing"),
                ["columns"] = new JsonArray([
                    .. Kolommen.Select(k => new JsonObject
                    {
                        ["name"] = k.Naam,
                        ["titles"] = k.Naam,
                        ["datatype"] = k.Type,
                        ["dc:description"] = k.Uitleg,
                    }),
                ]),
            },
        };
}
