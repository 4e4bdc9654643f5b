using System.Text.Json.Nodes;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>The description of a file by the W3C recommendation for tabular data (CSVW).</summary>
internal static class Beschrijving
{
    private static readonly IReadOnlyList<Kolomuitleg> Landelijk =
    [
        new("indicator", "string", "code van het cijfer"),
        new("versie", "string", "versie van de definitie"),
        new("periode", "date", "peildatum"),
        new("regio", "string", "NL is heel Nederland"),
        new("uitsplitsing", "string", "leeg is het totaal, zzp=880 is zorgprofiel W1"),
        new("teller", "integer", "aantal mensen, door de bron afgerond op vijf"),
        new("noemer", "integer", "leeg bij een aantal"),
        new("waarde", "decimal", "een keer afgerond"),
        new("status", "string", "normaal, voorlopig, onvolledig, noemer-nul of niet-geleverd"),
    ];

    private static readonly IReadOnlyList<string> Sleutel = ["indicator", "versie", "periode", "regio", "uitsplitsing"];

    public static JsonObject Van(Landelijkestand stand) =>
        Maak(
            "cijfers.csv",
            "Wlz-zorg vanwege een psychische stoornis: landelijke cijfers",
            stand.Bron,
            stand.Hash,
            Landelijk
        );

    /// <param name="url">Of the file, beside this description.</param>
    /// <param name="kenmerk">What makes this file another one than the next.</param>
    public static JsonObject Maak(
        string url,
        string titel,
        string bron,
        string kenmerk,
        IReadOnlyList<Kolomuitleg> kolommen
    ) =>
        new()
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "nl" }),
            ["url"] = url,
            ["dc:title"] = titel,
            ["dc:source"] = bron,
            ["dc:identifier"] = kenmerk,
            ["dialect"] = new JsonObject { ["delimiter"] = ";", ["header"] = true },
            ["tableSchema"] = new JsonObject
            {
                ["primaryKey"] = new JsonArray([.. Sleutel.Select(s => JsonValue.Create(s))]),
                ["columns"] = new JsonArray([
                    .. kolommen.Select(k => new JsonObject
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
