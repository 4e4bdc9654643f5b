using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>A plan for machines: its texts, all its figures and what they mean. The same plan gives the same bytes.</summary>
internal static class Planjson
{
    public const string Soort = "application/json; charset=utf-8";

    private static readonly JsonSerializerOptions Vorm = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Schrijf(Planbeeld plan) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                plan.Titel,
                Regio = new { plan.Regio.Code, plan.Regio.Naam },
                plan.Editie,
                Soort = plan.Teksten.Soort.ToString(),
                plan.Teksten.Versie,
                Gepubliceerd = plan.Teksten.Op,
                plan.Adres,
                plan.IsVoorbeeld,
                Merk = plan.IsVoorbeeld ? Voorbeeldmerk.Tekst : null,
                Tegels = plan.Tegels.Select(t => new
                {
                    Wat = t.Label,
                    Tekst = $"{t.Tekst} {t.Eenheid}".TrimEnd(),
                    t.Peil,
                    Code = t.Cijfer?.Code,
                }),
                plan.Tegelnoot,
                Secties = plan.Secties.Select(s => new
                {
                    Code = s.Anker,
                    s.Vorm.Titel,
                    Tekst = plan.Teksten.Tekst(s.Anker),
                    Indicatoren = s
                        .Blokken.OfType<Cijferblok>()
                        .Select(b => new
                        {
                            b.Indicator,
                            b.Bevinding,
                            b.Noten,
                        }),
                }),
                Nietgeschreven = plan.Ongeschreven,
                Cijfers = plan.Cijfers.Select(c => Cijfer(plan, c)),
                Leeswijzer = plan.Secties.SelectMany(s => s.Blokken).OfType<Leeswijzerblok>().SelectMany(b => b.Regels),
                plan.Teksten.Wijzigingen,
            },
            Vorm
        );

    private static JsonObject Cijfer(Planbeeld plan, Plancijfer cijfer)
    {
        var uit = new JsonObject();
        foreach (var (naam, isGetal, waarde) in Planrijen.Kolommen)
        {
            var tekst = waarde(cijfer);
            uit[naam] = isGetal && tekst is { Length: > 0 } ? JsonNode.Parse(tekst) : tekst;
        }
        uit["adres"] = plan.Cijferadres(cijfer);
        return uit;
    }
}
